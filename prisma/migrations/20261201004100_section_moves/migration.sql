-- The stories of a section that moves follow it in batches: a job sets their top sections.
ALTER TYPE "JobKind" ADD VALUE 'move_section';

-- The job's subject: the section, and the last story of the batch before (none yet).
CREATE OR REPLACE FUNCTION section_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "Job" ("id", "kind", "subject", "dueAt")
        VALUES (gen_random_uuid()::text, 'move_section', json_build_array(NEW."id", NULL)::text, now());
    RETURN NULL;
END $$;

-- Two transactions that write a tag's first row at once: the one that takes the lock on its name writes the tag's own row, and
-- the other adds a row, as it does where it finds the tag's own row held.
CREATE OR REPLACE FUNCTION record_changes(tags text[]) RETURNS void LANGUAGE sql AS $$
    WITH free AS MATERIALIZED (
        SELECT "tag" FROM "TagChange" WHERE "tag" = ANY(tags) AND "of" IS NULL ORDER BY "tag" FOR UPDATE SKIP LOCKED
    ), written AS (
        UPDATE "TagChange" SET "at" = clock_timestamp(), "version" = nextval('"TagChange_version_seq"')
        WHERE "tag" IN (SELECT "tag" FROM free)
    ), ended AS (
        DELETE FROM "TagChange" WHERE "of" IN (SELECT "tag" FROM free) AND "xid" < pg_snapshot_xmin(pg_current_snapshot())
    ), busy AS MATERIALIZED (
        SELECT name, CASE
            WHEN EXISTS (SELECT FROM "TagChange" WHERE "tag" = name) THEN true
            ELSE NOT pg_try_advisory_xact_lock(hashtextextended(name, 7002020))
        END AS "isHeld"
        FROM (SELECT DISTINCT unnest(tags) AS name) AS asked WHERE name NOT IN (SELECT "tag" FROM free)
    )
    INSERT INTO "TagChange" ("tag", "at", "of")
    SELECT CASE WHEN "isHeld" THEN concat(name, ' ', pg_current_xact_id()) ELSE name END, clock_timestamp(),
        CASE WHEN "isHeld" THEN name END
    FROM busy ORDER BY 1
    ON CONFLICT ("tag") DO UPDATE SET "at" = excluded."at", "version" = excluded."version"
$$;

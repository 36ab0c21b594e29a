-- Transactions that change one tag at once write a row each: none waits for another. A row with "of" belongs to
-- the tag that it names; its own "tag" says the transaction, too.
ALTER TABLE "TagChange" ADD COLUMN "of" TEXT;
CREATE INDEX "TagChange_of_idx" ON "TagChange"("of") WHERE "of" IS NOT NULL;

-- Records that what the tags name changed. Writes to the tag's own row where that is free, and adds a row where another
-- transaction holds it. Whoever holds a tag's own row deletes the added ones that had ended before: every snapshot that sees
-- the new row sees those, too.
CREATE FUNCTION record_changes(tags text[]) RETURNS void LANGUAGE sql AS $$
    WITH free AS MATERIALIZED (
        SELECT "tag" FROM "TagChange" WHERE "tag" = ANY(tags) AND "of" IS NULL ORDER BY "tag" FOR UPDATE SKIP LOCKED
    ), written AS (
        UPDATE "TagChange" SET "at" = clock_timestamp(), "version" = nextval('"TagChange_version_seq"')
        WHERE "tag" IN (SELECT "tag" FROM free)
    ), ended AS (
        DELETE FROM "TagChange" WHERE "of" IN (SELECT "tag" FROM free) AND "xid" < pg_snapshot_xmin(pg_current_snapshot())
    ), busy AS (
        SELECT name, EXISTS (SELECT FROM "TagChange" WHERE "tag" = name) AS "isHeld"
        FROM (SELECT DISTINCT unnest(tags) AS name) AS asked WHERE name NOT IN (SELECT "tag" FROM free)
    )
    INSERT INTO "TagChange" ("tag", "at", "of")
    SELECT CASE WHEN "isHeld" THEN concat(name, ' ', pg_current_xact_id()) ELSE name END, clock_timestamp(),
        CASE WHEN "isHeld" THEN name END
    FROM busy ORDER BY 1
    ON CONFLICT ("tag") DO UPDATE SET "at" = excluded."at", "version" = excluded."version"
$$;

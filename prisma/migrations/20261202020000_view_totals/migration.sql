-- Each story's views altogether: the desk reads one row a story, however many hours it was read in.
CREATE TABLE "ViewTotal" (
    "articleId" TEXT NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "ViewTotal_pkey" PRIMARY KEY ("articleId")
);
ALTER TABLE "ViewTotal" ADD CONSTRAINT "ViewTotal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
INSERT INTO "ViewTotal" ("articleId", "views") SELECT "articleId", sum("views") FROM "ViewCount" GROUP BY "articleId";

-- Writes to the totals of a statement in one order. A statement that adds and changes hours calls this twice: see recordViews.
CREATE FUNCTION total_views() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO "ViewTotal" ("articleId", "views")
        SELECT "articleId", sum("views") FROM added GROUP BY "articleId" ORDER BY "articleId"
        ON CONFLICT ("articleId") DO UPDATE SET "views" = "ViewTotal"."views" + excluded."views";
        RETURN NULL;
    END IF;
    PERFORM FROM "ViewTotal" WHERE "articleId" IN (SELECT "articleId" FROM former) ORDER BY "articleId" FOR UPDATE;
    UPDATE "ViewTotal" t SET "views" = t."views" - gone."views"
    FROM (SELECT "articleId", sum("views") AS "views" FROM former GROUP BY "articleId") gone
    WHERE t."articleId" = gone."articleId";
    IF TG_OP = 'UPDATE' THEN
        UPDATE "ViewTotal" t SET "views" = t."views" + more."views"
        FROM (SELECT "articleId", sum("views") AS "views" FROM added GROUP BY "articleId") more
        WHERE t."articleId" = more."articleId";
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "ViewCount_added" AFTER INSERT ON "ViewCount"
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION total_views();
CREATE TRIGGER "ViewCount_changed" AFTER UPDATE ON "ViewCount"
    REFERENCING OLD TABLE AS former NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION total_views();
CREATE TRIGGER "ViewCount_removed" AFTER DELETE ON "ViewCount"
    REFERENCING OLD TABLE AS former FOR EACH STATEMENT EXECUTE FUNCTION total_views();

-- The stories that the desk's page of the most read shows, ranked by the job that ranks the readers' lists.
CREATE TABLE "ReadStory" (
    "period" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "views" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReadStory_pkey" PRIMARY KEY ("period", "position")
);
CREATE INDEX "ReadStory_articleId_idx" ON "ReadStory"("articleId");
ALTER TABLE "ReadStory" ADD CONSTRAINT "ReadStory_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Ranked at the next start.
UPDATE "Job" SET "dueAt" = now() WHERE "kind" = 'refresh_most_read' AND "finishedAt" IS NULL;

-- The stories that readers read most of late, ranked by a job: a page reads the few rows that it shows, however much is read.
CREATE TABLE "MostRead" (
    "topSectionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,

    CONSTRAINT "MostRead_pkey" PRIMARY KEY ("topSectionId", "position")
);
CREATE INDEX "MostRead_articleId_idx" ON "MostRead"("articleId");
ALTER TABLE "MostRead" ADD CONSTRAINT "MostRead_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Ranked at the next start, whatever the old job remembers.
UPDATE "Job" SET "dueAt" = now(), "subject" = NULL WHERE "kind" = 'refresh_most_read' AND "finishedAt" IS NULL;

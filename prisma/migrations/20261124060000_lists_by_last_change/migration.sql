-- The desk's lists of a byline or a topic are by last change: their rows carry it too.
-- AlterTable
ALTER TABLE "ArticleAuthor" ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "ArticleTopic" ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

UPDATE "ArticleAuthor" listed SET "updatedAt" = a."updatedAt" FROM "Article" a WHERE a."id" = listed."articleId";
UPDATE "ArticleTopic" listed SET "updatedAt" = a."updatedAt" FROM "Article" a WHERE a."id" = listed."articleId";

-- CreateIndex
CREATE INDEX "ArticleAuthor_authorId_updatedAt_articleId_idx" ON "ArticleAuthor"("authorId", "updatedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_updatedAt_articleId_idx" ON "ArticleTopic"("topicId", "updatedAt" DESC, "articleId" DESC);

CREATE OR REPLACE FUNCTION listed_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT CASE WHEN "status" = 'published' THEN "publishedAt" END, "updatedAt"
        INTO NEW."publishedAt", NEW."updatedAt" FROM "Article" WHERE "id" = NEW."articleId";
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION article_listed_at() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE listed timestamptz := CASE WHEN NEW."status" = 'published' THEN NEW."publishedAt" END;
BEGIN
    UPDATE "ArticleAuthor" SET "publishedAt" = listed, "updatedAt" = NEW."updatedAt" WHERE "articleId" = NEW."id";
    UPDATE "ArticleTopic" SET "publishedAt" = listed, "updatedAt" = NEW."updatedAt" WHERE "articleId" = NEW."id";
    RETURN NULL;
END $$;

DROP TRIGGER "Article_listed_at" ON "Article";
CREATE TRIGGER "Article_listed_at" AFTER UPDATE OF "status", "publishedAt", "updatedAt" ON "Article"
    FOR EACH ROW WHEN (
        OLD."status" <> NEW."status" OR OLD."publishedAt" IS DISTINCT FROM NEW."publishedAt"
        OR OLD."updatedAt" <> NEW."updatedAt"
    )
    EXECUTE FUNCTION article_listed_at();

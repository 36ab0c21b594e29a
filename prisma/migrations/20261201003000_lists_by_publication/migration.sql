-- The desk lists a byline's or a topic's stories by publication too, those included that were taken down since.
-- AlterTable
ALTER TABLE "ArticleAuthor" ADD COLUMN     "firstPublishedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ArticleTopic" ADD COLUMN     "firstPublishedAt" TIMESTAMPTZ(3);

UPDATE "ArticleAuthor" listed SET "firstPublishedAt" = a."publishedAt" FROM "Article" a WHERE a."id" = listed."articleId" AND a."publishedAt" IS NOT NULL;
UPDATE "ArticleTopic" listed SET "firstPublishedAt" = a."publishedAt" FROM "Article" a WHERE a."id" = listed."articleId" AND a."publishedAt" IS NOT NULL;

-- CreateIndex
CREATE INDEX "ArticleAuthor_authorId_firstPublishedAt_articleId_idx" ON "ArticleAuthor"("authorId", "firstPublishedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_firstPublishedAt_articleId_idx" ON "ArticleTopic"("topicId", "firstPublishedAt" DESC, "articleId" DESC);

CREATE OR REPLACE FUNCTION listed_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT CASE WHEN "status" = 'published' THEN "publishedAt" END, "publishedAt", "updatedAt"
        INTO NEW."publishedAt", NEW."firstPublishedAt", NEW."updatedAt" FROM "Article" WHERE "id" = NEW."articleId";
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION article_listed_at() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE listed timestamptz := CASE WHEN NEW."status" = 'published' THEN NEW."publishedAt" END;
BEGIN
    UPDATE "ArticleAuthor"
        SET "publishedAt" = listed, "firstPublishedAt" = NEW."publishedAt", "updatedAt" = NEW."updatedAt"
        WHERE "articleId" = NEW."id";
    UPDATE "ArticleTopic"
        SET "publishedAt" = listed, "firstPublishedAt" = NEW."publishedAt", "updatedAt" = NEW."updatedAt"
        WHERE "articleId" = NEW."id";
    RETURN NULL;
END $$;

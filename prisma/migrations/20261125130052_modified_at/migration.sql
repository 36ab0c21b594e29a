-- When what readers see of an article last changed: the one instant that machines are told.
-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "modifiedAt" TIMESTAMPTZ(3);

UPDATE "Article" a SET "modifiedAt" = greatest("publishedAt", "revisedAt",
    (SELECT max(c."publishedAt") FROM "Correction" c WHERE c."articleId" = a."id"))
WHERE "publishedAt" IS NOT NULL;

-- A story that comes with its own times, from another paper, has one too.
CREATE FUNCTION article_modified_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."modifiedAt" := greatest(NEW."publishedAt", NEW."revisedAt");
    RETURN NEW;
END $$;
CREATE TRIGGER "Article_modified_at" BEFORE INSERT OR UPDATE OF "publishedAt" ON "Article"
    FOR EACH ROW WHEN (NEW."modifiedAt" IS NULL) EXECUTE FUNCTION article_modified_at();

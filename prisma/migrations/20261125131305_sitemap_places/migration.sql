-- Where a story stands in the sitemap, from its first publication on and for good.
-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "sitemapPlace" INTEGER;

CREATE SEQUENCE sitemap_place MINVALUE 0 OWNED BY "Article"."sitemapPlace";

UPDATE "Article" a SET "sitemapPlace" = placed.place
FROM (SELECT "id", row_number() OVER (ORDER BY "publishedAt", "id") - 1 AS place FROM "Article"
      WHERE "status" IN ('published', 'taken_down') AND "publishedAt" IS NOT NULL) placed
WHERE a."id" = placed."id";
SELECT setval('sitemap_place', (SELECT count(*) FROM "Article" WHERE "sitemapPlace" IS NOT NULL), false);

-- CreateIndex
CREATE UNIQUE INDEX "Article_sitemapPlace_key" ON "Article"("sitemapPlace");

CREATE FUNCTION article_sitemap_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."sitemapPlace" := nextval('sitemap_place');
    RETURN NEW;
END $$;
CREATE TRIGGER "Article_sitemap_place" BEFORE INSERT OR UPDATE OF "status" ON "Article"
    FOR EACH ROW WHEN (NEW."status" = 'published' AND NEW."sitemapPlace" IS NULL) EXECUTE FUNCTION article_sitemap_place();

-- When a file of 5,000 places (lib/sitemaps/limits.ts) last changed: the last change to a story in it, or from it.
CREATE INDEX "Article_sitemap_changes_idx" ON "Article" (("sitemapPlace" / 5000), (greatest("modifiedAt", "takenDownAt")) DESC)
    WHERE "sitemapPlace" IS NOT NULL;

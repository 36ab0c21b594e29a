-- What changed in each file of the sitemap (lib/paper/article-sitemap.ts): every transaction that changes one leaves a
-- row of its own and deletes those it finds. So the rows of a file are others after every change, and no transaction
-- waits for another.
-- CreateTable
CREATE TABLE "SitemapChange" (
    "part" INTEGER NOT NULL,
    "transaction" BIGINT NOT NULL,
    "mark" UUID NOT NULL DEFAULT gen_random_uuid(),

    CONSTRAINT "SitemapChange_pkey" PRIMARY KEY ("part","transaction")
);

CREATE FUNCTION sitemap_parts_changed(parts integer[]) RETURNS void LANGUAGE sql AS $$
    -- After a dump is restored, numbers of transactions come again: then the row gets another mark.
    INSERT INTO "SitemapChange" ("part", "transaction")
    SELECT part, pg_current_xact_id()::text::bigint FROM unnest(parts) AS part
    ON CONFLICT ("part", "transaction") DO UPDATE SET "mark" = excluded."mark";
    DELETE FROM "SitemapChange" WHERE ("part", "transaction") IN (
        SELECT "part", "transaction" FROM "SitemapChange"
        WHERE "part" = ANY(parts) AND "transaction" <> pg_current_xact_id()::text::bigint
        FOR UPDATE SKIP LOCKED
    );
$$;

CREATE FUNCTION article_changes_sitemap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    parts integer[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT array_agg(DISTINCT "sitemapPlace" / 5000 + 1) INTO parts FROM after WHERE "sitemapPlace" IS NOT NULL;
    ELSIF TG_OP = 'DELETE' THEN
        SELECT array_agg(DISTINCT "sitemapPlace" / 5000 + 1) INTO parts FROM before WHERE "sitemapPlace" IS NOT NULL;
    ELSE
        SELECT array_agg(DISTINCT place / 5000 + 1) INTO parts
        FROM before b JOIN after a ON a."id" = b."id" CROSS JOIN unnest(array[a."sitemapPlace", b."sitemapPlace"]) AS place
        WHERE place IS NOT NULL
            AND (a."sitemapPlace", a."status", a."slug", a."sectionId", a."leadPictureId", a."modifiedAt")
                IS DISTINCT FROM (b."sitemapPlace", b."status", b."slug", b."sectionId", b."leadPictureId", b."modifiedAt");
    END IF;
    IF parts IS NOT NULL THEN
        PERFORM sitemap_parts_changed(parts);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "Article_insert_changes_sitemap" AFTER INSERT ON "Article"
    REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION article_changes_sitemap();
CREATE TRIGGER "Article_update_changes_sitemap" AFTER UPDATE ON "Article"
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION article_changes_sitemap();
CREATE TRIGGER "Article_delete_changes_sitemap" AFTER DELETE ON "Article"
    REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION article_changes_sitemap();

-- The pictures of a story: which they are, and what is made of them.
CREATE FUNCTION picture_changes_sitemap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    parts integer[];
BEGIN
    IF TG_TABLE_NAME = 'PictureUse' THEN
        SELECT array_agg(DISTINCT a."sitemapPlace" / 5000 + 1) INTO parts
        FROM changed c JOIN "Article" a ON a."id" = c."articleId" WHERE c."isLive" AND a."sitemapPlace" IS NOT NULL;
    ELSE
        SELECT array_agg(DISTINCT a."sitemapPlace" / 5000 + 1) INTO parts
        FROM changed c JOIN before b ON b."id" = c."id"
            JOIN "PictureUse" u ON u."mediaId" = c."id" JOIN "Article" a ON a."id" = u."articleId"
        WHERE u."isLive" AND a."sitemapPlace" IS NOT NULL
            AND (c."hash", c."renditions", c."rightsExpireAt") IS DISTINCT FROM (b."hash", b."renditions", b."rightsExpireAt");
    END IF;
    IF parts IS NOT NULL THEN
        PERFORM sitemap_parts_changed(parts);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "PictureUse_insert_changes_sitemap" AFTER INSERT ON "PictureUse"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION picture_changes_sitemap();
CREATE TRIGGER "PictureUse_delete_changes_sitemap" AFTER DELETE ON "PictureUse"
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION picture_changes_sitemap();
CREATE TRIGGER "Media_update_changes_sitemap" AFTER UPDATE ON "Media"
    REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION picture_changes_sitemap();

-- AlterTable
ALTER TABLE "Media" ADD COLUMN "createdById" TEXT;

-- CreateIndex
CREATE INDEX "Media_createdById_idx" ON "Media"("createdById");

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "PictureUse" (
    "mediaId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "isLive" BOOLEAN NOT NULL,

    CONSTRAINT "PictureUse_pkey" PRIMARY KEY ("mediaId","articleId","isLive")
);

-- CreateIndex
CREATE INDEX "PictureUse_articleId_idx" ON "PictureUse"("articleId");

-- CreateIndex
CREATE INDEX "Media_takenAt_id_idx" ON "Media"("takenAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Media_rightsExpireAt_idx" ON "Media"("rightsExpireAt");

-- AddForeignKey
ALTER TABLE "PictureUse" ADD CONSTRAINT "PictureUse_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PictureUse" ADD CONSTRAINT "PictureUse_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The pictures of a body, beside the lead picture: its figures and galleries stand at its top level.
CREATE FUNCTION pictures_in(lead text, body jsonb) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT lead WHERE lead IS NOT NULL
    UNION
    SELECT held #>> '{}' FROM jsonb_path_query(body, '$.content[*] ? (@.type == "figure").attrs.mediaId') AS held
    UNION
    SELECT held #>> '{}' FROM jsonb_path_query(body, '$.content[*] ? (@.type == "gallery").attrs.items[*].mediaId') AS held
$$;

-- What an article uses: in what readers get, and in what the desk works on.
CREATE FUNCTION picture_uses_of(article text) RETURNS TABLE ("mediaId" text, "isLive" boolean) LANGUAGE sql STABLE AS $$
    SELECT used."mediaId", used."isLive" FROM (
        SELECT pictures_in(a."leadPictureId", a."body") AS "mediaId", a."status" = 'published' AS "isLive"
        FROM "Article" a WHERE a."id" = article
        UNION
        SELECT pictures_in(d."content" ->> 'leadPictureId', d."content" -> 'body'), false
        FROM "Draft" d WHERE d."articleId" = article
    ) used
    -- a picture that is gone is left out of the page, and is no use
    WHERE EXISTS (SELECT FROM "Media" m WHERE m."id" = used."mediaId")
$$;

CREATE FUNCTION keep_picture_uses(article text) RETURNS void LANGUAGE sql AS $$
    DELETE FROM "PictureUse" u
    WHERE u."articleId" = article
      AND (u."mediaId", u."isLive") NOT IN (SELECT "mediaId", "isLive" FROM picture_uses_of(article));
    INSERT INTO "PictureUse" ("mediaId", "articleId", "isLive")
    SELECT "mediaId", article, "isLive" FROM picture_uses_of(article)
    ON CONFLICT DO NOTHING;
$$;

-- New articles come by the hundred thousand, have no draft yet and no uses: one statement for all of them.
CREATE FUNCTION articles_use_pictures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "PictureUse" ("mediaId", "articleId", "isLive")
    SELECT m."id", a."id", a."status" = 'published'
    FROM added a CROSS JOIN LATERAL pictures_in(a."leadPictureId", a."body") AS used JOIN "Media" m ON m."id" = used;
    RETURN NULL;
END $$;
CREATE TRIGGER "Article_pictures_added" AFTER INSERT ON "Article"
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION articles_use_pictures();

CREATE FUNCTION article_pictures_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keep_picture_uses(NEW."id");
    RETURN NULL;
END $$;
CREATE TRIGGER "Article_pictures_changed" AFTER UPDATE OF "leadPictureId", "body", "status" ON "Article"
    FOR EACH ROW WHEN (
        OLD."leadPictureId" IS DISTINCT FROM NEW."leadPictureId"
        OR (OLD."status" = 'published') <> (NEW."status" = 'published')
        OR OLD."body" IS DISTINCT FROM NEW."body"
    ) EXECUTE FUNCTION article_pictures_changed();

-- Most saves change words alone.
CREATE FUNCTION draft_pictures_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND
        array(SELECT pictures_in(OLD."content" ->> 'leadPictureId', OLD."content" -> 'body') ORDER BY 1) =
        array(SELECT pictures_in(NEW."content" ->> 'leadPictureId', NEW."content" -> 'body') ORDER BY 1)
    THEN
        RETURN NULL;
    END IF;
    PERFORM keep_picture_uses(coalesce(NEW."articleId", OLD."articleId"));
    RETURN NULL;
END $$;
CREATE TRIGGER "Draft_pictures_changed" AFTER INSERT OR DELETE OR UPDATE OF "content" ON "Draft"
    FOR EACH ROW EXECUTE FUNCTION draft_pictures_changed();

INSERT INTO "PictureUse" ("mediaId", "articleId", "isLive")
SELECT used."mediaId", a."id", used."isLive" FROM "Article" a CROSS JOIN LATERAL picture_uses_of(a."id") AS used;

-- A picture whose rights end leaves the pages at that time, whoever wrote the date down.
CREATE FUNCTION picture_rights_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM "Job" WHERE "kind" = 'expire_picture' AND "subject" = NEW."id" AND "finishedAt" IS NULL;
    IF NEW."rightsExpireAt" > now() THEN
        INSERT INTO "Job" ("id", "kind", "subject", "dueAt")
        VALUES (gen_random_uuid()::text, 'expire_picture', NEW."id", NEW."rightsExpireAt");
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "Media_rights_added" AFTER INSERT ON "Media"
    FOR EACH ROW WHEN (NEW."rightsExpireAt" IS NOT NULL) EXECUTE FUNCTION picture_rights_changed();
CREATE TRIGGER "Media_rights_changed" AFTER UPDATE OF "rightsExpireAt" ON "Media"
    FOR EACH ROW WHEN (OLD."rightsExpireAt" IS DISTINCT FROM NEW."rightsExpireAt")
    EXECUTE FUNCTION picture_rights_changed();
-- CreateIndex
CREATE INDEX "Job_subject_idx" ON "Job"("subject");

INSERT INTO "Job" ("id", "kind", "subject", "dueAt")
SELECT gen_random_uuid()::text, 'expire_picture', "id", "rightsExpireAt" FROM "Media" WHERE "rightsExpireAt" > now();

-- Search in the language of each story, with accents folded. The configurations copy
-- PostgreSQL's own, so that ts_headline marks what the query found.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

DO $$
DECLARE name text;
BEGIN
    FOR name IN SELECT cfgname FROM pg_ts_config WHERE cfgnamespace = 'pg_catalog'::regnamespace LOOP
        EXECUTE format('CREATE TEXT SEARCH CONFIGURATION public.paper_%s (COPY = pg_catalog.%s)', name, name);
        EXECUTE format(
            'ALTER TEXT SEARCH CONFIGURATION public.paper_%s ALTER MAPPING FOR hword, hword_part, word WITH unaccent, %s',
            name, CASE name WHEN 'simple' THEN 'simple' ELSE name || '_stem' END);
    END LOOP;
END $$;

-- The search configuration for a BCP 47 language; 'simple' where PostgreSQL has no stemmer.
CREATE FUNCTION public.search_configuration(language text) RETURNS regconfig
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE lower(split_part(language, '-', 1))
        WHEN 'ar' THEN 'public.paper_arabic'::regconfig
        WHEN 'ca' THEN 'public.paper_catalan'::regconfig
        WHEN 'da' THEN 'public.paper_danish'::regconfig
        WHEN 'de' THEN 'public.paper_german'::regconfig
        WHEN 'el' THEN 'public.paper_greek'::regconfig
        WHEN 'en' THEN 'public.paper_english'::regconfig
        WHEN 'es' THEN 'public.paper_spanish'::regconfig
        WHEN 'fi' THEN 'public.paper_finnish'::regconfig
        WHEN 'fr' THEN 'public.paper_french'::regconfig
        WHEN 'hi' THEN 'public.paper_hindi'::regconfig
        WHEN 'hu' THEN 'public.paper_hungarian'::regconfig
        WHEN 'id' THEN 'public.paper_indonesian'::regconfig
        WHEN 'it' THEN 'public.paper_italian'::regconfig
        WHEN 'lt' THEN 'public.paper_lithuanian'::regconfig
        WHEN 'nb' THEN 'public.paper_norwegian'::regconfig
        WHEN 'ne' THEN 'public.paper_nepali'::regconfig
        WHEN 'nl' THEN 'public.paper_dutch'::regconfig
        WHEN 'nn' THEN 'public.paper_norwegian'::regconfig
        WHEN 'no' THEN 'public.paper_norwegian'::regconfig
        WHEN 'pt' THEN 'public.paper_portuguese'::regconfig
        WHEN 'ro' THEN 'public.paper_romanian'::regconfig
        WHEN 'ru' THEN 'public.paper_russian'::regconfig
        WHEN 'sr' THEN 'public.paper_serbian'::regconfig
        WHEN 'sv' THEN 'public.paper_swedish'::regconfig
        WHEN 'ta' THEN 'public.paper_tamil'::regconfig
        WHEN 'tr' THEN 'public.paper_turkish'::regconfig
        WHEN 'yi' THEN 'public.paper_yiddish'::regconfig
        ELSE 'public.paper_simple'::regconfig
    END
$$;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ArticleKind" AS ENUM ('news', 'analysis', 'opinion', 'explainer', 'picture_story', 'live');

-- CreateEnum
CREATE TYPE "ArticleStatus" AS ENUM ('draft', 'in_review', 'scheduled', 'published', 'taken_down');

-- CreateEnum
CREATE TYPE "RevisionKind" AS ENUM ('autosave', 'saved', 'published');

-- CreateEnum
CREATE TYPE "PinSlot" AS ENUM ('lead', 'secondary', 'opinion', 'dont_miss');

-- CreateEnum
CREATE TYPE "UserRole" AS ENUM ('writer', 'editor', 'admin');

-- CreateTable
CREATE TABLE "Settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "tagline" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "email" TEXT,
    "publisher" TEXT,
    "address" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Page" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "standfirst" TEXT,
    "body" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Page_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "colour" TEXT NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,
    "parentId" TEXT,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Author" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "portraitId" TEXT,

    CONSTRAINT "Author_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "ArticleKind" NOT NULL DEFAULT 'news',
    "status" "ArticleStatus" NOT NULL DEFAULT 'draft',
    "headline" TEXT NOT NULL DEFAULT '',
    "cardHeadline" TEXT,
    "kicker" TEXT,
    "standfirst" TEXT,
    "body" JSONB NOT NULL,
    "credit" TEXT,
    "dateline" TEXT,
    "language" TEXT NOT NULL,
    "sectionId" TEXT,
    "topSectionId" TEXT,
    "leadPictureId" TEXT,
    "searchTitle" TEXT,
    "searchDescription" TEXT,
    "excerpt" TEXT NOT NULL DEFAULT '',
    "plainText" TEXT NOT NULL DEFAULT '',
    "wordCount" INTEGER NOT NULL DEFAULT 0,
    "publishedAt" TIMESTAMPTZ(3),
    "revisedAt" TIMESTAMPTZ(3),
    "scheduledAt" TIMESTAMPTZ(3),
    "embargoedUntil" TIMESTAMPTZ(3),
    "takenDownAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "search" tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector(public.search_configuration("language"), "headline"), 'A') ||
        setweight(to_tsvector(public.search_configuration("language"), coalesce("kicker", '') || ' ' || coalesce("standfirst", '')), 'B') ||
        setweight(to_tsvector(public.search_configuration("language"), coalesce("dateline", '') || ' ' || coalesce("credit", '')), 'C') ||
        -- A tsvector holds 1 MB at most.
        setweight(to_tsvector(public.search_configuration("language"), left("plainText", 200000)), 'D')
    ) STORED,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleAuthor" (
    "articleId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ArticleAuthor_pkey" PRIMARY KEY ("articleId","authorId")
);

-- CreateTable
CREATE TABLE "ArticleTopic" (
    "articleId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ArticleTopic_pkey" PRIMARY KEY ("articleId","topicId")
);

-- CreateTable
CREATE TABLE "Storyline" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Storyline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StorylineEntry" (
    "articleId" TEXT NOT NULL,
    "storylineId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "StorylineEntry_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "RevisionKind" NOT NULL,
    "snapshot" JSONB NOT NULL,
    "note" TEXT,
    "userId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Media" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mimeType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" INTEGER[],
    "alt" TEXT NOT NULL DEFAULT '',
    "decorative" BOOLEAN NOT NULL DEFAULT false,
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "focalX" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focalY" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "dominantColour" TEXT NOT NULL,
    "takenAt" TIMESTAMPTZ(3),
    "rightsExpireAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Front" (
    "id" TEXT NOT NULL,
    "sectionId" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Front_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pin" (
    "id" TEXT NOT NULL,
    "frontId" TEXT NOT NULL,
    "slot" "PinSlot" NOT NULL,
    "position" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "headline" TEXT,
    "kicker" TEXT,
    "pictureId" TEXT,
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),

    CONSTRAINT "Pin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Redirect" (
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Redirect_pkey" PRIMARY KEY ("from")
);

-- CreateTable
CREATE TABLE "GoneAddress" (
    "path" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "notice" TEXT,

    CONSTRAINT "GoneAddress_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "ViewCount" (
    "articleId" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "ViewCount_pkey" PRIMARY KEY ("articleId","hour")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "UserRole" NOT NULL DEFAULT 'writer',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" TEXT,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT,
    "before" JSONB,
    "after" JSONB,
    "address" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Section_slug_key" ON "Section"("slug");

-- CreateIndex
CREATE INDEX "Section_parentId_idx" ON "Section"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Author_slug_key" ON "Author"("slug");

-- CreateIndex
CREATE INDEX "Author_portraitId_idx" ON "Author"("portraitId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE INDEX "Article_status_publishedAt_id_idx" ON "Article"("status", "publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_topSectionId_status_publishedAt_id_idx" ON "Article"("topSectionId", "status", "publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_sectionId_status_publishedAt_id_idx" ON "Article"("sectionId", "status", "publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_kind_status_publishedAt_id_idx" ON "Article"("kind", "status", "publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_leadPictureId_idx" ON "Article"("leadPictureId");

-- CreateIndex
CREATE INDEX "ArticleAuthor_authorId_publishedAt_articleId_idx" ON "ArticleAuthor"("authorId", "publishedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "ArticleAuthor_articleId_position_key" ON "ArticleAuthor"("articleId", "position");

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_publishedAt_articleId_idx" ON "ArticleTopic"("topicId", "publishedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "ArticleTopic_articleId_position_key" ON "ArticleTopic"("articleId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Storyline_slug_key" ON "Storyline"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "StorylineEntry_storylineId_position_key" ON "StorylineEntry"("storylineId", "position");

-- CreateIndex
CREATE INDEX "Correction_articleId_publishedAt_idx" ON "Correction"("articleId", "publishedAt");

-- CreateIndex
CREATE INDEX "Correction_publishedAt_id_idx" ON "Correction"("publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Correction_userId_idx" ON "Correction"("userId");

-- CreateIndex
CREATE INDEX "Revision_userId_idx" ON "Revision"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_number_key" ON "Revision"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Media_hash_key" ON "Media"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Front_sectionId_key" ON "Front"("sectionId");

-- CreateIndex
CREATE INDEX "Pin_articleId_idx" ON "Pin"("articleId");

-- CreateIndex
CREATE INDEX "Pin_pictureId_idx" ON "Pin"("pictureId");

-- CreateIndex
CREATE UNIQUE INDEX "Pin_frontId_slot_position_key" ON "Pin"("frontId", "slot", "position");

-- CreateIndex
CREATE INDEX "Redirect_to_idx" ON "Redirect"("to");

-- CreateIndex
CREATE INDEX "ViewCount_hour_idx" ON "ViewCount"("hour");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "AuditEvent_at_id_idx" ON "AuditEvent"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_at_idx" ON "AuditEvent"("subjectType", "subjectId", "at" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_userId_idx" ON "AuditEvent"("userId");

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_portraitId_fkey" FOREIGN KEY ("portraitId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_topSectionId_fkey" FOREIGN KEY ("topSectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_leadPictureId_fkey" FOREIGN KEY ("leadPictureId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAuthor" ADD CONSTRAINT "ArticleAuthor_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAuthor" ADD CONSTRAINT "ArticleAuthor_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StorylineEntry" ADD CONSTRAINT "StorylineEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StorylineEntry" ADD CONSTRAINT "StorylineEntry_storylineId_fkey" FOREIGN KEY ("storylineId") REFERENCES "Storyline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pin" ADD CONSTRAINT "Pin_frontId_fkey" FOREIGN KEY ("frontId") REFERENCES "Front"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pin" ADD CONSTRAINT "Pin_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pin" ADD CONSTRAINT "Pin_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ViewCount" ADD CONSTRAINT "ViewCount_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is what Prisma's schema language can't say.

-- Search.
CREATE INDEX "Article_search_idx" ON "Article" USING gin ("search");

-- The paper's own words, for "did you mean": refreshed after loads and by the scheduler.
CREATE MATERIALIZED VIEW "SearchWord" AS
    SELECT "word", "ndoc" AS "articles"
    FROM ts_stat($$
        SELECT to_tsvector('pg_catalog.simple', "headline" || ' ' || coalesce("standfirst", ''))
        FROM public."Article" WHERE "status" = 'published'
    $$)
    WHERE length("word") >= 4 AND "word" ~ '^[[:alpha:]]+$';
CREATE UNIQUE INDEX "SearchWord_word_key" ON "SearchWord" ("word");
CREATE INDEX "SearchWord_word_trgm_idx" ON "SearchWord" USING gin ("word" gin_trgm_ops);

-- What must always be true.
ALTER TABLE "Settings" ADD CONSTRAINT "Settings_one_row" CHECK ("id" = 1);
ALTER TABLE "Article" ADD CONSTRAINT "Article_published_is_whole" CHECK (
    "status" <> 'published' OR ("sectionId" IS NOT NULL AND btrim("headline") <> '' AND "publishedAt" IS NOT NULL));
ALTER TABLE "Article" ADD CONSTRAINT "Article_scheduled_has_time" CHECK ("status" <> 'scheduled' OR "scheduledAt" IS NOT NULL);
ALTER TABLE "Article" ADD CONSTRAINT "Article_taken_down_has_time" CHECK ("status" <> 'taken_down' OR "takenDownAt" IS NOT NULL);
ALTER TABLE "Article" ADD CONSTRAINT "Article_counts" CHECK ("version" >= 1 AND "wordCount" >= 0);
ALTER TABLE "Article" ADD CONSTRAINT "Article_slug_form" CHECK ("slug" ~ '^[^/?#[:space:][:upper:]]+$');
ALTER TABLE "Section" ADD CONSTRAINT "Section_slug_form" CHECK ("slug" ~ '^[^/?#[:space:][:upper:].]+$');
ALTER TABLE "Section" ADD CONSTRAINT "Section_slug_not_reserved" CHECK ("slug" NOT IN (
    'about', 'admin', 'api', 'archive', 'author', 'broken', 'contact', 'feed', 'gone', 'healthz', 'latest', 'media',
    'metrics', 'missing', 'moved', 'policies', 'readyz', 'search', 'topic'));
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_slug_form" CHECK ("slug" ~ '^[^/?#[:space:][:upper:]]+$');
ALTER TABLE "Author" ADD CONSTRAINT "Author_slug_form" CHECK ("slug" ~ '^[^/?#[:space:][:upper:]]+$');
ALTER TABLE "Media" ADD CONSTRAINT "Media_focal_point" CHECK ("focalX" BETWEEN 0 AND 1 AND "focalY" BETWEEN 0 AND 1);
ALTER TABLE "Media" ADD CONSTRAINT "Media_size" CHECK ("width" > 0 AND "height" > 0 AND "bytes" > 0);
ALTER TABLE "Media" ADD CONSTRAINT "Media_colour_form" CHECK ("dominantColour" ~ '^#[0-9a-f]{6}$');
ALTER TABLE "Pin" ADD CONSTRAINT "Pin_ends_after_start" CHECK ("endsAt" > "startsAt");
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_not_to_itself" CHECK ("from" <> "to");
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_paths" CHECK ("from" ~ '^/[^/]' AND "to" ~ '^/($|[^/])');
ALTER TABLE "GoneAddress" ADD CONSTRAINT "GoneAddress_path" CHECK ("path" ~ '^/[^/]');
ALTER TABLE "ViewCount" ADD CONSTRAINT "ViewCount_views" CHECK ("views" > 0);
CREATE UNIQUE INDEX "Front_one_home" ON "Front" ((true)) WHERE "sectionId" IS NULL;

-- Sections have one level of subsections.
CREATE FUNCTION section_depth() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."parentId" IS NOT NULL AND (
        NEW."parentId" = NEW."id"
        OR EXISTS (SELECT FROM "Section" WHERE "id" = NEW."parentId" AND "parentId" IS NOT NULL)
        OR EXISTS (SELECT FROM "Section" WHERE "parentId" = NEW."id")
    ) THEN
        RAISE EXCEPTION 'A subsection belongs to a top section and has no subsections of its own.' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "Section_depth" BEFORE INSERT OR UPDATE OF "parentId" ON "Section"
    FOR EACH ROW EXECUTE FUNCTION section_depth();

-- An article's top section: one index then serves a section together with its subsections.
CREATE FUNCTION article_top_section() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."topSectionId" := (SELECT coalesce("parentId", "id") FROM "Section" WHERE "id" = NEW."sectionId");
    RETURN NEW;
END $$;
CREATE TRIGGER "Article_top_section" BEFORE INSERT OR UPDATE OF "sectionId", "topSectionId" ON "Article"
    FOR EACH ROW EXECUTE FUNCTION article_top_section();

CREATE FUNCTION section_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "Article" SET "topSectionId" = coalesce(NEW."parentId", NEW."id") WHERE "sectionId" = NEW."id";
    RETURN NULL;
END $$;
CREATE TRIGGER "Section_moved" AFTER UPDATE OF "parentId" ON "Section"
    FOR EACH ROW WHEN (OLD."parentId" IS DISTINCT FROM NEW."parentId") EXECUTE FUNCTION section_moved();

-- Topic and author pages list by time: their rows carry it while the article is published.
CREATE FUNCTION listed_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."publishedAt" := (SELECT "publishedAt" FROM "Article" WHERE "id" = NEW."articleId" AND "status" = 'published');
    RETURN NEW;
END $$;
CREATE TRIGGER "ArticleAuthor_listed_at" BEFORE INSERT ON "ArticleAuthor" FOR EACH ROW EXECUTE FUNCTION listed_at();
CREATE TRIGGER "ArticleTopic_listed_at" BEFORE INSERT ON "ArticleTopic" FOR EACH ROW EXECUTE FUNCTION listed_at();

CREATE FUNCTION article_listed_at() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE listed timestamptz := CASE WHEN NEW."status" = 'published' THEN NEW."publishedAt" END;
BEGIN
    UPDATE "ArticleAuthor" SET "publishedAt" = listed WHERE "articleId" = NEW."id";
    UPDATE "ArticleTopic" SET "publishedAt" = listed WHERE "articleId" = NEW."id";
    RETURN NULL;
END $$;
CREATE TRIGGER "Article_listed_at" AFTER UPDATE OF "status", "publishedAt" ON "Article"
    FOR EACH ROW WHEN (OLD."status" <> NEW."status" OR OLD."publishedAt" IS DISTINCT FROM NEW."publishedAt")
    EXECUTE FUNCTION article_listed_at();

-- Moved and gone addresses are held in memory by every instance: it is told when they change.
CREATE FUNCTION addresses_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NOTIFY dateline_addresses;
    RETURN NULL;
END $$;
CREATE TRIGGER "Redirect_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Redirect"
    FOR EACH STATEMENT EXECUTE FUNCTION addresses_changed();
CREATE TRIGGER "GoneAddress_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "GoneAddress"
    FOR EACH STATEMENT EXECUTE FUNCTION addresses_changed();

-- The record of who did what is only ever added to.
CREATE FUNCTION audit_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Audit events are never changed or removed.' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "AuditEvent_final" BEFORE UPDATE OR DELETE ON "AuditEvent"
    FOR EACH ROW EXECUTE FUNCTION audit_is_final();

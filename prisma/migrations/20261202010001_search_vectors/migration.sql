-- The search vector of a story is no longer generated from its columns but made of the words that lib/search writes. What
-- is stored stays until the job has come to it, and is found by queries of both forms meanwhile.
ALTER TABLE "Article" ALTER COLUMN "search" DROP EXPRESSION;

-- What lib/search/search-text.ts makes of a story. The trigger turns it into the vector and keeps nothing of it.
ALTER TABLE "Article" ADD COLUMN "searchText" TEXT;

-- CreateTable: the languages that stories are in (their first subtags), in which every query is read.
CREATE TABLE "SearchLanguage" (
    "language" TEXT NOT NULL,

    CONSTRAINT "SearchLanguage_pkey" PRIMARY KEY ("language")
);
INSERT INTO "SearchLanguage" SELECT DISTINCT lower(split_part("language", '-', 1)) FROM "Article";

-- The dictionary that stems words of a BCP 47 language; 'simple' where PostgreSQL has no stemmer.
CREATE FUNCTION search_dictionary(language text) RETURNS regdictionary LANGUAGE sql STABLE AS $$
    SELECT CASE name WHEN 'simple' THEN 'pg_catalog.simple' ELSE 'pg_catalog.' || name || '_stem' END::regdictionary
    FROM substring(public.search_configuration(language)::text FROM 'paper_(\w+)') AS name
$$;

-- Letters that writers of Arabic confuse at the end of a word: stemmers tell them apart, readers don't.
CREATE FUNCTION search_lexeme(word text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT translate(word, 'ةى', 'هي')
$$;

-- The stem of a word; null where it is a stop word. The stemmers of Spanish, Portuguese and Catalan leave short plurals
-- ("obras") as they are: those lose their s here.
CREATE FUNCTION search_stem(word text, dictionary regdictionary) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN lexemes = '{}' THEN NULL
        WHEN dictionary IN ('pg_catalog.spanish_stem'::regdictionary, 'pg_catalog.portuguese_stem'::regdictionary,
            'pg_catalog.catalan_stem'::regdictionary) THEN regexp_replace(lexemes[1], '^(...+)s$', '\1')
        ELSE search_lexeme(coalesce(lexemes[1], word))
    END
    FROM ts_lexize(dictionary, word) AS lexemes
$$;

-- The vector of a story's words: their stems, and of its headline, standfirst and names (weights A to C) the words as well.
-- Both have the same positions. Stop words are among the latter alone.
CREATE FUNCTION search_vector(words tsvector, language text) RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT coalesce(string_agg(format('''%s'':%s', replace(replace(stored.lexeme, '\', '\\'), '''', ''''''), stored.places), ' '), '')::tsvector
    FROM search_dictionary(language) AS dictionary
    CROSS JOIN unnest(words) AS word(lexeme, positions, weights)
    CROSS JOIN LATERAL (
        SELECT string_agg(position || weight, ',') AS everywhere,
            string_agg(position || weight, ',') FILTER (WHERE weight <> 'D') AS above
        FROM unnest(word.positions, word.weights) AS place(position, weight)
    ) places
    CROSS JOIN LATERAL (
        VALUES (search_stem(word.lexeme, dictionary), places.everywhere), (search_lexeme(word.lexeme), places.above)
    ) AS stored(lexeme, places)
    WHERE stored.lexeme IS NOT NULL AND stored.places IS NOT NULL
$$;

-- Rows that come without "searchText" (of an earlier version of the program, or written by hand) get the words that
-- PostgreSQL itself finds.
CREATE FUNCTION article_search() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    words tsvector;
    spoken text := lower(split_part(NEW."language", '-', 1));
BEGIN
    IF NEW."searchText" IS NOT NULL THEN
        words := NEW."searchText"::tsvector;
        NEW."searchText" := NULL;
    ELSIF TG_OP = 'UPDATE' AND
        (NEW."headline", NEW."cardHeadline", NEW."kicker", NEW."standfirst", NEW."dateline", NEW."credit", NEW."plainText", NEW."language")
        IS NOT DISTINCT FROM
        (OLD."headline", OLD."cardHeadline", OLD."kicker", OLD."standfirst", OLD."dateline", OLD."credit", OLD."plainText", OLD."language") THEN
        RETURN NEW;
    ELSE
        words := setweight(to_tsvector('public.paper_simple', NEW."headline"), 'A')
            || setweight(to_tsvector('public.paper_simple', concat_ws(' ', NEW."cardHeadline", NEW."kicker", NEW."standfirst")), 'B')
            || setweight(to_tsvector('public.paper_simple', concat_ws(' ', NEW."dateline", NEW."credit")), 'C')
            || to_tsvector('public.paper_simple', left(NEW."plainText", 200000)); -- a tsvector holds 1 MB at most
    END IF;
    NEW."search" := search_vector(words, NEW."language");
    IF NOT EXISTS (SELECT FROM "SearchLanguage" WHERE "language" = spoken) THEN
        INSERT INTO "SearchLanguage" VALUES (spoken) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "Article_search" BEFORE INSERT OR UPDATE OF
    "searchText", "headline", "cardHeadline", "kicker", "standfirst", "dateline", "credit", "plainText", "language" ON "Article"
    FOR EACH ROW EXECUTE FUNCTION article_search();

-- Its subject is the last story of the batch before: none yet.
INSERT INTO "Job" ("id", "kind", "dueAt")
    SELECT gen_random_uuid()::text, 'index_stories', now() WHERE EXISTS (SELECT FROM "Article");

-- Names of people and topics as readers type them: without capitals, accents and signs.
CREATE FUNCTION search_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent', normalize(name, NFKC))), '[^[:alnum:]]+', ' ', 'g'))
$$;
CREATE INDEX "Author_search_name_idx" ON "Author" (search_name("name"));
CREATE INDEX "Topic_search_name_idx" ON "Topic" (search_name("name"));

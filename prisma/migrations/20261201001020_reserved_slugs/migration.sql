-- The names that no section may have: reservedSlugs of lib/urls.ts lists them. A section that stands at one
-- from a former version keeps it (NOT VALID) until it is changed.
ALTER TABLE "Section" DROP CONSTRAINT "Section_slug_not_reserved";
ALTER TABLE "Section" ADD CONSTRAINT "Section_slug_not_reserved" CHECK ("slug" NOT IN (
    'about', 'admin', 'api', 'archive', 'archives', 'author', 'broken', 'category', 'comments', 'contact',
    'corrections', 'feed', 'gone', 'healthz', 'latest', 'markdown', 'media', 'metrics', 'missing', 'moved', 'page',
    'policies', 'preview', 'readyz', 'search', 'sitemaps', 'tag', 'topic')) NOT VALID;

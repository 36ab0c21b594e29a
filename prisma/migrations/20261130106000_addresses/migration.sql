-- A redirect keeps its readers on this site: what a browser reads otherwise than it is written may lead elsewhere.
DELETE FROM "Redirect" WHERE "to" ~ '[\\[:cntrl:]]|//|(^|/)\.{1,2}(/|$)';
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_stays_here" CHECK ("to" !~ '[\\[:cntrl:]]|//|(^|/)\.{1,2}(/|$)');

-- An address written in other capitals is looked up where there is none in its own.
CREATE INDEX "Redirect_lower_from_idx" ON "Redirect" (lower("from"));

-- Redirects that tell the pages of one path apart by its parameters.
CREATE INDEX "Redirect_parameters_idx" ON "Redirect" ("from") WHERE strpos("from", '?') > 0;

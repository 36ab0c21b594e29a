-- Topics and authors are found as somebody types: names that begin with the letters, then names with the letters anywhere.
CREATE INDEX "Topic_name_prefix" ON "Topic" ((lower("name")) COLLATE "C", "id");
CREATE INDEX "Author_name_prefix" ON "Author" ((lower("name")) COLLATE "C", "id");
CREATE INDEX "Topic_name_trigrams" ON "Topic" USING gin ("name" gin_trgm_ops);
CREATE INDEX "Author_name_trigrams" ON "Author" USING gin ("name" gin_trgm_ops);

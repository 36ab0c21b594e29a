-- People are found as somebody types, as topics and authors are.
CREATE INDEX "User_name_prefix" ON "User" ((lower("name")) COLLATE "C", "id");
CREATE INDEX "User_name_trigrams" ON "User" USING gin ("name" gin_trgm_ops);

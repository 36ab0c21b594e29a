-- The desk's list of whatever was ever published, newest first.
-- CreateIndex
CREATE INDEX "Article_publishedAt_id_idx" ON "Article"("publishedAt" DESC, "id" DESC);

-- What else is from a place.
-- CreateIndex
CREATE INDEX "Article_dateline_status_publishedAt_id_idx" ON "Article"("dateline", "status", "publishedAt" DESC, "id" DESC);

-- The picture picker: the newest, and what is said of them.
-- CreateIndex
CREATE INDEX "Media_createdAt_id_idx" ON "Media"("createdAt" DESC, "id" DESC);
CREATE INDEX "Media_said_trigrams" ON "Media" USING gin (("fileName" || ' ' || "alt" || ' ' || "caption" || ' ' || "credit") gin_trgm_ops);

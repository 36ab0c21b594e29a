-- Cleanup finds what it deletes by these, and reads nothing else.
CREATE INDEX "Revision_autosave_hour_idx" ON "Revision" (date_trunc('hour', "createdAt" AT TIME ZONE 'UTC'), "articleId", "number")
    WHERE "kind" = 'autosave';
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");
CREATE INDEX "Verification_expiresAt_idx" ON "Verification"("expiresAt");
CREATE INDEX "RateLimit_lastRequest_idx" ON "RateLimit"("lastRequest");
CREATE INDEX "PreviewLink_expiresAt_idx" ON "PreviewLink"("expiresAt");

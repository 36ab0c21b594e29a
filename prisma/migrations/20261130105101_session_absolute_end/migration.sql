-- "createdAt" moves when the session's user confirms the password, so the time of signing in has a column of its own.
ALTER TABLE "Session" ADD COLUMN "signedInAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "Session" SET "signedInAt" = "createdAt";

-- A session ends 30 days after signing in, however often use prolongs it: OWASP ASVS 5.0, 7.3.2.
CREATE FUNCTION session_absolute_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."expiresAt" := least(NEW."expiresAt", NEW."signedInAt" + interval '30 days');
  RETURN NEW;
END $$;
CREATE TRIGGER "Session_absolute_end" BEFORE INSERT OR UPDATE OF "expiresAt" ON "Session"
  FOR EACH ROW EXECUTE FUNCTION session_absolute_end();
UPDATE "Session" SET "expiresAt" = "expiresAt";

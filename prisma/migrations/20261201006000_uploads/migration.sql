-- Files that people sent, until the worker has made pictures of them.
CREATE TYPE "UploadState" AS ENUM ('storing', 'waiting', 'making', 'done', 'refused');

CREATE TABLE "Upload" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "address" TEXT,
    "replaces" TEXT,
    "state" "UploadState" NOT NULL DEFAULT 'storing',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mediaId" TEXT,
    "isNew" BOOLEAN NOT NULL DEFAULT true,
    "status" INTEGER,
    "why" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Upload_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "Upload_state_dueAt_idx" ON "Upload"("state", "dueAt");
CREATE INDEX "Upload_createdAt_idx" ON "Upload"("createdAt");
CREATE INDEX "Upload_userId_idx" ON "Upload"("userId");

CREATE FUNCTION notify_uploads() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NOTIFY dateline_uploads;
  RETURN NULL;
END $$;

CREATE TRIGGER upload_waits AFTER UPDATE OF "state" ON "Upload"
  FOR EACH ROW WHEN (NEW."state" = 'waiting') EXECUTE FUNCTION notify_uploads();

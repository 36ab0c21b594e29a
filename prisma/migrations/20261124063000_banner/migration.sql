-- The lists of what is read most are looked at again every few minutes, and banners begin and end by themselves.
ALTER TYPE "JobKind" ADD VALUE 'refresh_most_read';
ALTER TYPE "JobKind" ADD VALUE 'turn_banner';

-- CreateTable
CREATE TABLE "Banner" (
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "articleId" TEXT,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Banner_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Banner_times" CHECK ("expiresAt" > "startsAt"),
    CONSTRAINT "Banner_text" CHECK ("text" <> '')
);

-- CreateIndex
CREATE INDEX "Banner_expiresAt_idx" ON "Banner"("expiresAt");

-- CreateIndex
CREATE INDEX "Banner_articleId_idx" ON "Banner"("articleId");

-- CreateIndex
CREATE INDEX "Banner_createdById_idx" ON "Banner"("createdById");

-- AddForeignKey
ALTER TABLE "Banner" ADD CONSTRAINT "Banner_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Banner" ADD CONSTRAINT "Banner_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What stands for a story where it is shared.
-- AlterEnum
ALTER TYPE "JobKind" ADD VALUE 'draw_share_picture';
ALTER TYPE "JobKind" ADD VALUE 'draw_share_pictures';

-- CreateTable
CREATE TABLE "SharePicture" (
    "articleId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "drawnFrom" TEXT NOT NULL,

    CONSTRAINT "SharePicture_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "SharePicture_hash_idx" ON "SharePicture"("hash");

-- AddForeignKey
ALTER TABLE "SharePicture" ADD CONSTRAINT "SharePicture_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

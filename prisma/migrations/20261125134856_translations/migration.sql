-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "translationGroup" TEXT;

-- CreateIndex
CREATE INDEX "Article_translationGroup_idx" ON "Article"("translationGroup");

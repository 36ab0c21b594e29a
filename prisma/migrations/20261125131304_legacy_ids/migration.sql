-- AlterTable
ALTER TABLE "Section" ADD COLUMN     "legacyId" INTEGER;

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "legacyId" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "Section_legacyId_key" ON "Section"("legacyId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_legacyId_key" ON "Article"("legacyId");

-- A story's address on the site that stood here before says its slug alone.
CREATE INDEX "Redirect_last_segment_idx" ON "Redirect" (regexp_replace("from", '^.*/', ''));

-- AlterTable
ALTER TABLE "Settings" ADD COLUMN     "footer" JSONB,
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "logoId" TEXT,
ADD COLUMN     "navigation" JSONB,
ADD COLUMN     "social" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Redirect" ADD COLUMN     "below" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Settings_logoId_idx" ON "Settings"("logoId");

-- CreateIndex
CREATE INDEX "Topic_name_id_idx" ON "Topic"("name", "id");

-- CreateIndex
CREATE INDEX "Author_name_id_idx" ON "Author"("name", "id");

-- AddForeignKey
ALTER TABLE "Settings" ADD CONSTRAINT "Settings_logoId_fkey" FOREIGN KEY ("logoId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

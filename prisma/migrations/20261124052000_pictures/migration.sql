-- AlterTable
ALTER TABLE "Settings" ADD COLUMN     "uploadMaxMegabytes" INTEGER NOT NULL DEFAULT 30,
ADD COLUMN     "uploadMaxMegapixels" INTEGER NOT NULL DEFAULT 100;

-- AlterTable
ALTER TABLE "Media" DROP COLUMN "widths",
ADD COLUMN     "crops" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "renditions" JSONB;

ALTER TABLE "Settings" ADD CONSTRAINT "Settings_upload_limits"
CHECK ("uploadMaxMegabytes" BETWEEN 1 AND 1000 AND "uploadMaxMegapixels" BETWEEN 1 AND 1000);

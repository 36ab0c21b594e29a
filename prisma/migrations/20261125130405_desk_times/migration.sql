-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "scheduledAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Job" ADD COLUMN     "retryAt" TIMESTAMPTZ(3);

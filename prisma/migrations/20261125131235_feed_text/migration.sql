-- CreateEnum
CREATE TYPE "FeedText" AS ENUM ('full', 'summary');

-- AlterTable
ALTER TABLE "Settings" ADD COLUMN     "feedText" "FeedText" NOT NULL DEFAULT 'full';

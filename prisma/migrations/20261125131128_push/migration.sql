-- CreateEnum
CREATE TYPE "PushTarget" AS ENUM ('hub', 'index_now');

-- AlterTable
ALTER TABLE "Settings" ADD COLUMN     "crawlers" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "indexNow" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "indexNowEndpoint" TEXT NOT NULL DEFAULT 'https://api.indexnow.org/indexnow',
ADD COLUMN     "indexNowKey" TEXT,
ADD COLUMN     "webSubHub" TEXT;

-- CreateTable
CREATE TABLE "Push" (
    "id" TEXT NOT NULL,
    "target" "PushTarget" NOT NULL,
    "path" TEXT NOT NULL,
    "articleId" TEXT,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "finishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Push_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PushAttempt" (
    "id" TEXT NOT NULL,
    "target" "PushTarget" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "endpoint" TEXT NOT NULL,
    "paths" TEXT[],
    "status" INTEGER,
    "milliseconds" INTEGER NOT NULL,
    "error" TEXT,
    "retryAt" TIMESTAMPTZ(3),

    CONSTRAINT "PushAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Push_target_finishedAt_dueAt_idx" ON "Push"("target", "finishedAt", "dueAt");

-- CreateIndex
CREATE INDEX "Push_articleId_createdAt_idx" ON "Push"("articleId", "createdAt");

-- CreateIndex
CREATE INDEX "Push_finishedAt_idx" ON "Push"("finishedAt");

-- CreateIndex
CREATE INDEX "PushAttempt_at_id_idx" ON "PushAttempt"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "PushAttempt_target_retryAt_idx" ON "PushAttempt"("target", "retryAt");

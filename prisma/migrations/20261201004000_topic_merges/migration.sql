-- A job merges a topic into another in batches.
ALTER TYPE "JobKind" ADD VALUE 'merge_topics';

-- CreateTable
CREATE TABLE "TopicMerge" (
    "fromId" TEXT NOT NULL,
    "intoId" TEXT NOT NULL,
    "moved" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TopicMerge_pkey" PRIMARY KEY ("fromId")
);

-- CreateIndex
CREATE INDEX "TopicMerge_intoId_idx" ON "TopicMerge"("intoId");

-- AddForeignKey
ALTER TABLE "TopicMerge" ADD CONSTRAINT "TopicMerge_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicMerge" ADD CONSTRAINT "TopicMerge_intoId_fkey" FOREIGN KEY ("intoId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

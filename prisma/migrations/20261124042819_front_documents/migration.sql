-- AlterEnum
ALTER TYPE "JobKind" ADD VALUE 'turn_front';

-- AlterTable
ALTER TABLE "Front" ADD COLUMN     "draft" JSONB,
ADD COLUMN     "draftVersion" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "FrontVersion" (
    "id" TEXT NOT NULL,
    "frontId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "userId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,

    CONSTRAINT "FrontVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FrontVersion_userId_idx" ON "FrontVersion"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "FrontVersion_frontId_number_key" ON "FrontVersion"("frontId", "number");

-- AddForeignKey
ALTER TABLE "FrontVersion" ADD CONSTRAINT "FrontVersion_frontId_fkey" FOREIGN KEY ("frontId") REFERENCES "Front"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontVersion" ADD CONSTRAINT "FrontVersion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema's language can't say.
-- The pins that stood become each front's first version: see lib/front/document.ts.
INSERT INTO "FrontVersion" ("id", "frontId", "number", "document")
SELECT gen_random_uuid()::text, f."id", 1, jsonb_build_object('slots', coalesce(slots.document, '{}'))
FROM "Front" f LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(filled.key, jsonb_build_object(
        'fill', jsonb_build_object('kind', CASE filled.key WHEN 'dontMiss' THEN 'mostRead' ELSE 'newest' END),
        'staleAfterHours', NULL,
        'pins', filled.pins
    )) AS document
    FROM (
        SELECT CASE p."slot" WHEN 'dont_miss' THEN 'dontMiss' ELSE p."slot"::text END AS key,
            jsonb_agg(jsonb_build_object(
                'id', p."id",
                'articleId', p."articleId",
                'headline', p."headline",
                'kicker', p."kicker",
                'pictureId', p."pictureId",
                'startsAt', to_char(p."startsAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                'endsAt', to_char(p."endsAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
            ) ORDER BY p."position") AS pins
        FROM "Pin" p WHERE p."frontId" = f."id"
        GROUP BY p."slot"
    ) AS filled
) AS slots ON true;

-- DropForeignKey
ALTER TABLE "Pin" DROP CONSTRAINT "Pin_frontId_fkey";

-- DropForeignKey
ALTER TABLE "Pin" DROP CONSTRAINT "Pin_articleId_fkey";

-- DropForeignKey
ALTER TABLE "Pin" DROP CONSTRAINT "Pin_pictureId_fkey";

-- DropTable
DROP TABLE "Pin";

-- DropEnum
DROP TYPE "PinSlot";

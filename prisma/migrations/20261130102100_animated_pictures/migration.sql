-- How many frames the original has: of an animation readers get the first alone.
ALTER TABLE "Media" ADD COLUMN "frames" INTEGER NOT NULL DEFAULT 1;

-- Names of files from a Mac come decomposed, and no search that is typed finds those.
UPDATE "Media" SET "fileName" = normalize("fileName", NFC) WHERE "fileName" IS NOT NFC NORMALIZED;
UPDATE "Media" SET "alt" = normalize("alt", NFC) WHERE "alt" IS NOT NFC NORMALIZED;
UPDATE "Media" SET "caption" = normalize("caption", NFC) WHERE "caption" IS NOT NFC NORMALIZED;
UPDATE "Media" SET "credit" = normalize("credit", NFC) WHERE "credit" IS NOT NFC NORMALIZED;

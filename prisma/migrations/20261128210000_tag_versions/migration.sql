-- Two changes within a millisecond are two.
ALTER TABLE "TagChange" ADD COLUMN "version" BIGSERIAL NOT NULL;

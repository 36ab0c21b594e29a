-- Jobs about pictures and fronts.
ALTER TABLE "Job" ADD COLUMN "subject" TEXT;

-- The hourly job sweeps more than revisions.
ALTER TYPE "JobKind" RENAME VALUE 'thin_revisions' TO 'tidy';

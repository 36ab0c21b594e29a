-- Every session is in UTC from this version on. A database with another default zone may hold times that were shifted
-- before: the start that applies this migration says so, once (scripts/postgres/time-zone.ts).
SELECT 1;

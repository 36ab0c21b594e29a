-- Cards of today show the hour: the pages that have some are made again when the paper's day ends.
ALTER TYPE "JobKind" ADD VALUE 'end_day';

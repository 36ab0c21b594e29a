-- The stories that were stored before get their new search vectors in batches: a job writes them.
ALTER TYPE "JobKind" ADD VALUE 'index_stories';

-- The words of "did you mean" are refreshed by a standing job.
ALTER TYPE "JobKind" ADD VALUE 'refresh_search_words';

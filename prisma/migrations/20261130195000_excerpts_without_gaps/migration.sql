-- Excerpts stored before lib/body/join-text.ts have a space after the full stop of a sentence in Chinese or Japanese.
-- Its full-width signs bring their own space along; after a closing quotation mark only what is wide needs none.
UPDATE "Article"
SET "excerpt" = regexp_replace(
  regexp_replace("excerpt", '([。！？｡．][」』）】〉》]*) +', '\1', 'g'),
  '([。！？｡．][”’]) +(?=[“‘]?[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60])', '\1', 'g'
)
WHERE "excerpt" ~ '[。！？｡．][」』）】〉》”’]* ';

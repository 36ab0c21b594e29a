const segmenters = new Map<string, Intl.Segmenter>();

/**
 * A text cut into words and what stands between them, by the rules of its language (BCP 47);
 * joined, the parts are the text again.
 */
export function wordsOf(text: string, language: string): string[] {
  return Array.from(segmenterFor(language).segment(text), ({ segment }) => segment);
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = newSegmenter(language);
  segmenters.set(language, made);
  return made;
}

function newSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "word" });
  } catch {
    return new Intl.Segmenter("und", { granularity: "word" }); // not a language tag: the general rules
  }
}

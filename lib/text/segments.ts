/** Unicode text segmentation (UAX #29) by the rules of a language, at a cost that grows in a line with the text. */

type Granularity = "grapheme" | "word" | "sentence";
type Segment = { segment: string; isWordLike: boolean };

// Before Node 22 each step of a segmenter costs time in proportion to the whole text it was given: 32 s for the words
// of 200 kB. So it is given one short piece after another.
const pieceLength = 1024; // UTF-16 units
// A segment that ends this close to the end of a piece might end elsewhere in the whole text: the next piece decides.
const undecidedLength = 128;

/**
 * Yields the segments of a text; joined, they are the text. They are those of one segmentation of the
 * whole, except inside a segment longer than a piece, which is cut.
 */
export function* segmentsOf(text: string, language: string, granularity: Granularity): Generator<Segment> {
  const segmenter = segmenterFor(language, granularity);
  for (let start = 0; start < text.length; ) {
    const piece = pieceAt(text, start);
    const isLast = start + piece.length === text.length;
    let end = 0;
    for (const { segment, isWordLike = false } of segmenter.segment(piece)) {
      if (!isLast && end > 0 && end + segment.length > pieceLength - undecidedLength) break;
      yield { segment, isWordLike };
      end += segment.length;
    }
    start += end;
  }
}

/** The words of a text and what is between them; joined, they are the text. */
export const wordsOf = (text: string, language: string): string[] =>
  Array.from(segmentsOf(text, language, "word"), ({ segment }) => segment);

/** A piece never ends inside a surrogate pair. */
function pieceAt(text: string, start: number): string {
  const end = start + pieceLength;
  return text.slice(start, /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const segmenter = segmenters.get(key) ?? newSegmenter(language, granularity);
  segmenters.set(key, segmenter);
  return segmenter;
}

function newSegmenter(language: string, granularity: Granularity): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    return new Intl.Segmenter("und", { granularity }); // not a language tag: the general rules
  }
}

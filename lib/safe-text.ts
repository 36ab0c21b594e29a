/** What text must be before anything keeps it. Text with characters that can't be kept is mended, ids with them are refused. */
import { z } from "zod";
import { windows1252Of } from "./text/windows-1252";

/** Characters that break a line: U+000B is Word's and PowerPoint's, U+000C ends a page. */
export const lineBreak = /[\v\f\u2028\u2029]/;

/**
 * Controls but for line feed and tab (XML, and so every feed, refuses them), halves of characters
 * (PostgreSQL refuses them), noncharacters, byte order marks, the places of lost objects, and
 * bidirectional embeddings and overrides, which turn the words of others around.
 */
const unsafe =
  /\r\n?|[\v\f\u2028\u2029]|(?![\n\t])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\ufeff\ufffc\u202a-\u202e]/gu;

function mended(sign: string): string {
  if (sign.startsWith("\r") || lineBreak.test(sign)) return "\n";
  return windows1252Of(sign.charCodeAt(0));
}

// As many as Unicode lets stand in a row in stream-safe text (UAX #15, 13). The two halfwidth sound marks become
// combining marks in NFKC.
const tooManyMarks = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

/** The text with at most 30 combining marks on a letter: the cost of sorting them grows with the square of their number. */
const withFewMarks = (text: string): string => text.replace(tooManyMarks, "$1");

/** The text in a normalization form of Unicode, at a cost that grows in a line with the text. */
export const normalized = (text: string, form: "NFC" | "NFD" | "NFKC"): string => withFewMarks(text).normalize(form);

const mendedLines = (text: string): string => text.replace(unsafe, mended);

/** The text as it can be kept, in as many lines as it has. */
export const cleanLines = (text: string): string => withFewMarks(mendedLines(text));

/** The text as it can be kept, in one line. */
export const cleanLine = (text: string): string =>
  withFewMarks(withClosedIsolates(mendedLines(text).replace(/[\n\t]+/g, " ")));

const isolates = /[\u2066-\u2069]/g;
const endOfIsolate = "\u2069";

/** Without the bidirectional isolates that have no end, and the ends without a start: they turn what stands beside a name. */
function withClosedIsolates(text: string): string {
  const open: number[] = [];
  const closed = new Set<number>();
  for (const { index, 0: sign } of text.matchAll(isolates)) {
    if (sign !== endOfIsolate) open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) closed.add(start).add(index);
    }
  }
  return text.replace(isolates, (sign, index: number) => (closed.has(index) ? sign : ""));
}

// Composed (NFC): a search for what looks the same finds it.
export const lines = z.string().overwrite((text) => cleanLines(text).normalize("NFC"));
export const line = z.string().overwrite((text) => cleanLine(text).normalize("NFC"));

/** True where the text has a character that can be seen. */
export const isVisible = (text: string): boolean => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);

/** A key of something: with a character that can't be kept, it names nothing. */
export const isKeepable = (text: string): boolean => !/[\p{Cc}\p{Cs}]/u.test(text);

/** What names a row, given by whoever asks. */
export const identifier = z
  .string()
  .min(1)
  .max(100)
  .refine(isKeepable, "This names nothing that is here. Choose it again.");

/** What somebody looks for; nothing, where it can't be looked for. */
export const lookedFor = line.trim().max(200).catch("");

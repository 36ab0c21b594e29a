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

/** The text as it can be kept, in as many lines as it has. */
export const cleanLines = (text: string): string => text.replace(unsafe, mended);

/** The text as it can be kept, in one line. */
export const cleanLine = (text: string): string => withClosedIsolates(cleanLines(text).replace(/[\n\t]+/g, " "));

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
export const lines = z.string().overwrite(cleanLines).normalize("NFC");
export const line = z.string().overwrite(cleanLine).normalize("NFC");

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

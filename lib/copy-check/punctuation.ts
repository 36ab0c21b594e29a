/** Rules of punctuation and spacing, line by line. Where words aren't parted by spaces, no sign takes one after it. */
import { checkWords } from "@/lib/messages/desk/check";
import { unspaced } from "../unspaced";
import { type Copy, type Draft, drafts, type Line, type Rule } from "./finding";

const mostFindings = 100; // of one rule in one article: nobody reads more
const mostMatches = 1000; // of one rule in one article: most of them are right as they are, in addresses
const longestContext = 20; // UTF-16 units
const longestAddress = 300; // UTF-16 units looked at on either side of a match

/** The words around a match, so that a fix finds this one and no other. */
const around = (text: string, at: number, end: number): { before: string; after: string } => ({
  before: text.slice(startOfWord(text, at, longestContext), at),
  after: text.slice(end, endOfWord(text, end, longestContext)),
});

/** Where the unspaced text that ends at `at` starts, at most `most` units before; never within a character. */
function startOfWord(text: string, at: number, most: number): number {
  let start = at;
  while (start > 0 && at - start < most && !isSpace(text.charAt(start - 1))) start--;
  return /[\uDC00-\uDFFF]/.test(text.charAt(start)) ? start + 1 : start;
}

/** Where the unspaced text that starts at `at` ends, at most `most` units after; never within a character. */
function endOfWord(text: string, at: number, most: number): number {
  let end = at;
  while (end < text.length && end - at < most && !isSpace(text.charAt(end))) end++;
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end - 1 : end;
}

const isSpace = (sign: string): boolean => /\s/.test(sign);

/** A rule that finds a pattern; `mend` answers what should stand there, or null where it is right as it is. */
function pattern(
  rule: string,
  search: RegExp,
  message: (found: string) => string,
  mend: (match: RegExpExecArray, text: string) => string | null,
): Rule {
  const draft = drafts(rule, "warning");
  const inMatch = (match: RegExpExecArray, { text, place }: Line): Draft | null => {
    const mended = mend(match, text);
    if (mended === null || isInAddress(text, match.index)) return null;
    const { before, after } = around(text, match.index, match.index + match[0].length);
    const from = before + match[0] + after;
    return draft(place, message(from.trim()), { from, to: before + mended + after });
  };
  return ({ lines }: Copy) => {
    const found: Draft[] = [];
    let matches = 0;
    for (const line of lines) {
      for (const match of line.text.matchAll(search)) {
        if (found.length === mostFindings || matches++ === mostMatches) return found;
        const finding = inMatch(match, line);
        if (finding) found.push(finding);
      }
    }
    return found;
  };
}

/** True inside a web or mail address, whose punctuation is its own. */
function isInAddress(text: string, at: number): boolean {
  const word = text.slice(startOfWord(text, at, longestAddress), endOfWord(text, at, longestAddress));
  return /:\/\/|^www\.|@/i.test(word);
}

export const punctuationDoubled = pattern(
  "punctuation-doubled",
  /([,;،、。])\1+|(?<!\.)\.\.(?![./])/gu,
  (found) => checkWords.doubledPunctuation(found),
  ([found]) => found.charAt(0),
);

export const spaceDoubled = pattern(
  "space-doubled",
  /(?<=\S)[ \u00a0]{2,}(?=\S)/gu,
  (found) => checkWords.doubleSpace(found),
  () => " ",
);

export const spaceBeforeComma = pattern(
  "space-before-comma",
  /(?<=[\p{L}\p{M}\p{N}”"»)\]])[ \u00a0]+(?=[,،](?!\p{N}))/gu,
  (found) => checkWords.spaceBeforeComma(found),
  () => "",
);

export const spaceAfterBracket = pattern(
  "space-after-bracket",
  new RegExp(`[([]([^()[\\]]*)[)\\]](?=(?![${unspaced}])\\p{L})`, "gu"),
  (found) => checkWords.spaceAfterBracket(found),
  (match, text) => {
    const [found, inside = ""] = match;
    // "(over)reaction" and "(s)he" are one word; "(Joe)Biden" and "(the AP)said" are not.
    const next = text.slice(match.index + found.length);
    const isOneWord = /^\p{Ll}/u.test(next) && /^[\p{Ll}-]*$/u.test(inside);
    return isOneWord ? null : `${found} `;
  },
);

export const spaceAfterStop = pattern(
  "space-after-stop",
  new RegExp(
    `(?<=[\\p{Ll}\\p{N})][\\p{Ll})])[.!?][”’»)]?(?=\\p{Lu}(?:\\p{Ll}|[\\s’']))|` + // end.Next
      `(?<=(?![${unspaced}])\\p{Lo}\\p{M}{0,9}\\p{Lo}\\p{M}{0,9})[.؟।](?=(?![${unspaced}])\\p{Lo}\\p{M}{0,9}\\p{Lo}\\p{M}{0,9}\\p{Lo})`,
    "gu",
  ),
  (found) => checkWords.spaceAfterFullStop(found),
  ([found]) => `${found} `,
);

export const quotesUnbalanced: Rule = ({ content, lines }) => {
  const draft = drafts("quotes-unbalanced", "warning");
  return lines.flatMap(({ text, place }, at) => {
    const mark = unbalancedMark(text, content.language);
    if (mark === null) return [];
    // A quotation over several paragraphs opens each of them and closes only the last.
    const goesOn = place.kind === "block" && opensOnly(text) && /^\s*[“„«]/u.test(lines[at + 1]?.text ?? "");
    return goesOn ? [] : [draft(place, checkWords.quotesUnbalanced(mark))];
  });
};

const count = (text: string, mark: string): number => text.split(mark).length - 1;

const opensOnly = (text: string): boolean =>
  count(text, "“") + count(text, "«") + count(text, "„") === count(text, "”") + count(text, "»") + 1;

/** A quotation mark that stands alone; null where all have a partner. Apostrophes aren't counted. */
function unbalancedMark(text: string, language: string): string | null {
  const [low, open, close] = ["„", "“", "”"].map((mark) => count(text, mark));
  // „German“ closes with the English opening mark, „Polish” with the closing one; ”Swedish” has one mark.
  if (low) {
    if (low !== (open ?? 0) + (close ?? 0)) return "„";
  } else if (/^(?:sv|fi)\b/i.test(language) && !open) {
    if ((close ?? 0) % 2) return "”";
  } else if (open !== close) return (open ?? 0) > (close ?? 0) ? "“" : "”";

  for (const [one, other] of ["«»", "「」", "『』"] as const) {
    if (one && other && count(text, one) !== count(text, other)) {
      return count(text, one) > count(text, other) ? one : other;
    }
  }
  // 6" is inches, unless it closes a quotation.
  const straight = count(text, '"');
  return straight % 2 && (straight - count(text.replace(/\p{N}"/gu, ""), '"')) % 2 === 0 ? '"' : null;
}

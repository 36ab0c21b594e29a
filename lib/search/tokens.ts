import { unspaced } from "../unspaced";
import { foldWord } from "./fold";

/** A word as it is compared, and where it is in the text (UTF-16 units). */
export type Part = { form: string; start: number; end: number };

/**
 * What is written without a space: a word, several joined by hyphens, dots or apostrophes ("Covid-19", "U.S.", "l’homme"),
 * or a run of a script without spaces, whose parts are its characters.
 */
export type Token = {
  parts: Part[]; // at least one
  joined: string | null; // the parts as one word, where readers may write them so
  isUnspaced: boolean;
};

const unspacedLetter = `(?=[\\p{L}\\p{M}\\p{N}])[${unspaced}]`;
const letter = `(?![${unspaced}\\u200c])[\\p{L}\\p{M}\\p{N}\\p{Default_Ignorable_Code_Point}]`;
// A no-break of zero width parts what Persian writes as one word: "می‌شود".
const joiner = "[-\u2010-\u2013\u2212'\u2018\u2019`´.\u00b7\u200c]|(?<=\\p{N}),(?=\\p{N})";
const token = new RegExp(`(?<run>(?:${unspacedLetter})+)|(?:${letter})+(?:(?:${joiner})(?:${letter})+)*`, "gu");
const part = new RegExp(`(?:(?!\\p{N})${letter})+|(?:(?=[\\p{N}\\p{M}])${letter})+`, "gu");

const mostJoined = 6; // parts
const longestWord = 60; // UTF-16 units

/** The tokens of a text, in their order. */
export function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(token)) {
    const found = match.groups?.["run"] === undefined ? spaced(match[0], match.index) : run(match[0], match.index);
    if (found.parts.length > 0) yield found;
  }
}

/** Digits and letters are parts of their own: "covid19" has those of "Covid-19". */
function spaced(text: string, start: number): Token {
  const parts: Part[] = [];
  for (const match of text.matchAll(part)) {
    const form = foldWord(match[0]).slice(0, longestWord).toWellFormed();
    const at = start + match.index;
    if (form !== "") parts.push({ form, start: at, end: at + match[0].length });
  }
  const joined = parts.map(({ form }) => form).join("");
  const isJoined = parts.length > 1 && parts.length <= mostJoined && joined.length <= longestWord;
  return { parts, joined: isJoined ? joined : null, isUnspaced: false };
}

/** Where folding keeps the number of characters, each has its own place; else all have the run's. */
function run(text: string, start: number): Token {
  const folded = Array.from(foldWord(text));
  const originals = Array.from(text);
  let at = start;
  const parts = folded.map((form, index) => {
    if (folded.length !== originals.length) return { form, start, end: start + text.length };
    const from = at;
    at += originals[index]?.length ?? 0;
    return { form, start: from, end: at };
  });
  return { parts, joined: null, isUnspaced: true };
}

/** A lexeme at its distance from the beginning; `isPrefix` where it stands for every lexeme that begins so. */
export type Placed = { form: string; offset: number; isPrefix: boolean };

/**
 * The lexemes of a run of characters: each with its neighbour, so that any part of the run is found as a phrase of them.
 * The last stands alone: in a story as it is, in a query for whatever follows it.
 */
export function bigramsOf(characters: readonly string[], side: "story" | "query"): Placed[] {
  if (side === "query" && characters.length > 1) return bigramsOf(characters, "story").slice(0, -1);
  return characters.map((character, offset) => ({
    form: character + (characters[offset + 1] ?? ""),
    offset,
    isPrefix: side === "query",
  }));
}

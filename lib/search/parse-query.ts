import { segmentsOf } from "../text/segments";
import { bigramsOf, type Placed, tokensOf } from "./tokens";

/** Ways to write one thing, each a sequence of words: "Covid-19" is "covid 19" and "covid19". */
export type Term = { spellings: Placed[][]; isQuoted: boolean };

/** What a reader looks for. */
export type ParsedQuery = {
  required: Term[][]; // of each group, one term at least
  excluded: Term[];
  literal: Placed[][]; // all of it as one phrase, without operators
  hasOperators: boolean; // beyond words
  isCut: boolean; // longer than what is read
};

export const longestQuery = 200; // UTF-16 units
export const mostWords = 24; // each is looked up on its own

const quotes = [
  ['"', '"'],
  ["“", "”"],
  ["„", "“"],
  ["„", "”"],
  ["«", "»"],
  ["»", "«"],
  ["「", "」"],
  ["『", "』"],
].map(([open, close]) => `${open}([^${open}${close}]*)${close}`);
const quoted = new RegExp(`(?<![^\\s\\p{P}])(-?)(?:${quotes.join("|")})`, "gu");

/**
 * Reads what somebody typed, whatever it is: quotes are phrases, a minus directly before a word or a quote excludes it, OR
 * stands between two of which one is enough. Everything else is words.
 */
export function parseQuery(text: string): ParsedQuery {
  const read = text.slice(0, longestQuery).toWellFormed();
  const query: ParsedQuery = {
    ...{ required: [], excluded: [], literal: sequencesOf(read) },
    ...{ hasOperators: false, isCut: read.length < text.length },
  };
  let words = 0;
  let isOr = false;
  for (const { kind, content, isExcluded } of operandsOf(read)) {
    if (kind === "word" && content === "OR" && query.required.length > 0) {
      isOr = true;
      continue;
    }
    for (const term of kind === "phrase" ? phraseOf(content) : termsOf(content)) {
      words += term.spellings[0]?.length ?? 0;
      if (words > mostWords && query.required.length > 0) return { ...query, isCut: true };
      query.hasOperators ||= isExcluded || isOr || kind === "phrase";
      if (isExcluded) query.excluded.push(term);
      else if (isOr) query.required.at(-1)?.push(term);
      else query.required.push([term]);
      isOr = false;
    }
  }
  return query;
}

type Operand = { kind: "phrase" | "word"; content: string; isExcluded: boolean };

function* operandsOf(text: string): Generator<Operand> {
  let from = 0;
  for (const match of text.matchAll(quoted)) {
    yield* wordsBetween(text.slice(from, match.index));
    const [, minus, ...contents] = match;
    const content = contents.find((each) => each !== undefined) ?? "";
    yield { kind: "phrase", content, isExcluded: minus === "-" };
    from = match.index + match[0].length;
  }
  yield* wordsBetween(text.slice(from));
}

function* wordsBetween(text: string): Generator<Operand> {
  for (const [word] of text.matchAll(/\S+/gu)) {
    const isExcluded = /^-[\p{L}\p{N}]/u.test(word);
    yield { kind: "word", content: isExcluded ? word.slice(1) : word, isExcluded };
  }
}

/** A phrase is one term; none where it has no words. */
function phraseOf(text: string): Term[] {
  const spellings = sequencesOf(text);
  return spellings.length === 0 ? [] : [{ spellings, isQuoted: true }];
}

/** All of a text as one phrase, with what is joined in it as its parts, and as one word. */
function sequencesOf(text: string): Placed[][] {
  const inParts: Placed[] = [];
  const inWords: Placed[] = [];
  let [partAt, wordAt] = [0, 0];
  for (const { parts, joined, isUnspaced } of tokensOf(text)) {
    const forms = parts.map(({ form }) => form);
    const placed = isUnspaced ? bigramsOf(forms, "query") : plainly(forms);
    inParts.push(...placed.map((each) => ({ ...each, offset: partAt + each.offset })));
    if (joined === null) inWords.push(...placed.map((each) => ({ ...each, offset: wordAt + each.offset })));
    else inWords.push({ form: joined, offset: wordAt, isPrefix: false });
    partAt += forms.length;
    wordAt += joined === null ? forms.length : 1;
    if (inParts.length >= mostWords) break;
  }
  if (inParts.length === 0) return [];
  const spellings = inParts.length === inWords.length ? [inParts] : [inParts, inWords];
  return spellings.map((words) => words.slice(0, mostWords));
}

/** The terms of what stands between two spaces: scripts without them are cut into words by a dictionary. */
const termsOf = (text: string): Term[] =>
  Array.from(tokensOf(text)).flatMap(({ parts, joined, isUnspaced }) => {
    const forms = parts.map(({ form }) => form);
    if (isUnspaced) return wordsOfRun(forms.join("")).map((word) => term([bigramsOf(Array.from(word), "query")]));
    return [term(joined === null ? [plainly(forms)] : [plainly(forms), plainly([joined])])];
  });

const term = (spellings: Placed[][]): Term => ({ spellings, isQuoted: false });

const plainly = (forms: string[]): Placed[] =>
  forms.slice(0, mostWords).map((form, offset) => ({ form, offset, isPrefix: false }));

const particle = /^\p{Script=Hiragana}$/u;

/** The words of a run without spaces; single kana between longer words are particles, which stories write differently. */
export function wordsOfRun(run: string): string[] {
  const words = Array.from(segmentsOf(run, "und", "word"), ({ segment }) => segment);
  const telling = words.filter((word) => !particle.test(word));
  return telling.length > 0 ? telling : [run];
}

/** The rule of names: one person, place or office is spelled one way in one article. */
import { checkWords } from "@/lib/messages/desk/check";
import { editDistance } from "./edit-distance";
import { type Copy, drafts, inField, type Place, type Rule } from "./finding";

type Name = { text: string; words: [string, string]; times: number; place: Place; letters: number };

const shortest = 4; // letters of a word: shorter ones are alike by chance
const mostEdits = 2;
const shortestForTwo = 6; // two edits in a shorter word make another name
const longest = 60; // UTF-16 units of a word: no name has more
const mostNames = 600;
const mostComparisons = 10_000; // letter by letter, in one article

const capitalisedStart = /^\p{Lu}\p{M}*[\p{L}\p{M}'’-]*/u;
const capitalisedEnd = /\p{Lu}\p{M}*[\p{L}\p{M}'’-]*$/u;
// "North Korea" and "South Korea" are two edits apart, and two countries.
const directions = /^(?:north|south|east|west)(?:ern)?$/i;
// Where names take endings by case, a difference at the end is grammar.
const inflecting = /^(?:be|bg|bs|cs|el|et|eu|fi|hr|hu|is|ka|la|lt|lv|pl|ro|ru|sk|sl|sr|tr|uk)\b/i;

/** Names of two or more words that differ by a letter or two. */
export const namesAlike: Rule = (copy) => {
  const draft = drafts("names-alike", "warning");
  const names = namesIn(copy);
  const authors = new Set(copy.known.authorNames.flatMap(pairsOf).map(([one, other]) => `${one} ${other}`));
  let comparisons = 0;
  return names.flatMap((name, at) =>
    names.slice(at + 1).flatMap((other) => {
      if (!mayBeSlip(name, other) || ++comparisons > mostComparisons) return [];
      if (!isSlip(name.words, other.words, copy.content.language)) return [];
      // The rarer spelling is the likelier slip, and of two as rare the later; an author's name is never one.
      const weight = (each: Name) => each.times + (authors.has(each.text) ? mostNames : 0);
      const [right, wrong] = weight(other) > weight(name) ? [other, name] : [name, other];
      if (authors.has(wrong.text)) return []; // two authors with like names
      const message = checkWords.nameDiffers(wrong.text, right.text);
      const isClear = weight(right) >= 2 * weight(wrong);
      return [draft(wrong.place, message, isClear ? { from: wrong.text, to: right.text } : undefined)];
    }),
  );
};

function namesIn({ lines, known }: Copy): Name[] {
  const names = new Map<string, Name>();
  const authors = known.authorNames.map((text) => ({ text, place: inField("authorIds") }));
  for (const { text, place } of [...authors, ...lines]) {
    for (const words of pairsOf(text)) {
      const name = words.join(" ");
      const seen = names.get(name);
      if (seen) seen.times++;
      else if (names.size < mostNames)
        names.set(name, { text: name, words, times: 1, place, letters: lettersOf(name) });
    }
  }
  return [...names.values()];
}

/** Each two neighbouring capitalised words: a name of three words is two such pairs. */
function pairsOf(text: string): [string, string][] {
  const words = text.split(" ").map((word) => (word.length > longest ? "" : word));
  return words.flatMap((each, at): [string, string][] => {
    const word = nameIn(each, capitalisedEnd);
    const next = nameIn(words[at + 1] ?? "", capitalisedStart);
    return [...word].length >= shortest && [...next].length >= shortest ? [[word, next]] : [];
  });
}

const nameIn = (word: string, capitalised: RegExp): string =>
  (capitalised.exec(word)?.[0] ?? "").replace(/['’]s?$|-$/u, "");

/** A bit for each letter that a name has, so that most names are told apart without reading them. */
function lettersOf(name: string): number {
  let letters = 0;
  for (const letter of name.toLowerCase()) letters |= 1 << ((letter.codePointAt(0) ?? 0) % 31);
  return letters;
}

/** False for names too unlike in length or letters: an edit adds or takes at most one letter, or both. */
function mayBeSlip(one: Name, other: Name): boolean {
  if (Math.abs(one.text.length - other.text.length) > mostEdits) return false;
  let apart = 0;
  for (let bits = one.letters ^ other.letters; bits !== 0; bits &= bits - 1) apart++;
  return apart <= 2 * mostEdits;
}

function isSlip(one: [string, string], other: [string, string], language: string): boolean {
  const first = editsBetween(one[0], other[0], language);
  if (first > mostEdits) return false;
  const edits = first + editsBetween(one[1], other[1], language);
  return edits >= 1 && edits <= mostEdits;
}

/** The edits from one word to another, as 3 where they are two words and no slip. */
function editsBetween(one: string, other: string, language: string): number {
  if (one === other) return 0;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const different = mostEdits + 1;
  if (a === b) return different; // capitals are another rule's
  if (directions.test(a) && directions.test(b)) return different;
  if (`${a}s` === b || `${b}s` === a) return different; // "Prime Ministers"
  const shorter = Math.min(a.length, b.length);
  if (inflecting.test(language) && a.slice(0, shorter - 2) === b.slice(0, shorter - 2)) return different;
  const most = shorter < shortestForTwo ? 1 : mostEdits;
  const edits = editDistance(a, b, most);
  return edits > most ? different : edits;
}

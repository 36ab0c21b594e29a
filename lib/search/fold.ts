/**
 * The form in which words are compared: without case, accents, vowel signs and characters that nobody sees. Stories and
 * queries go through the same function, so that it only matters that both come out alike.
 */

// Letters that are written in two ways and have no decomposition in Unicode.
const variants: Record<string, string> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ħ: "h", ŋ: "n", ς: "σ" },
  ...{ ی: "ي", ک: "ك", ٱ: "ا", ہ: "ه", ھ: "ه", ە: "ه" }, // Persian and Urdu keyboards have their own
};
const variant = new RegExp(`[${Object.keys(variants).join("")}]`, "gu");

const plain = /^[a-z0-9]+$/;
const invisible = /[\p{Default_Ignorable_Code_Point}\u0640\u02b9-\u02bd]/gu; // soft hyphens, joiners, kashida, modifier apostrophes
const marked = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}+/gu;
const stressed = /(\p{Script=Cyrillic})[\u0300\u0301]+/gu; // й and ї keep theirs: they are letters of their own
const noWord = /[^\p{L}\p{M}\p{N}]+/gu;

/** The word without case, accents, harakat and invisible characters, with the digits 0 to 9: letters, marks and digits only. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .replace(invisible, "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(marked, "$1")
    .replace(stressed, "$1")
    .replaceAll("е\u0308", "е")
    .normalize("NFC")
    .replace(variant, (letter) => variants[letter] ?? letter)
    .replace(/\p{Nd}/gu, digitOf)
    .replace(noWord, "");
}

/** The word as it is stored: writers of Arabic confuse these letters at its end, which stemmers tell apart ("search_lexeme"). */
export const lexemeOf = (form: string): string => form.replace(/ة/gu, "ه").replace(/ى/gu, "ي");

/** The digit 0 to 9 that a decimal digit of any script stands for: Unicode has them in runs of ten. */
function digitOf(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
  return String(value);
}

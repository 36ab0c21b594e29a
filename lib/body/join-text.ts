// Scripts that set no space between words or sentences. Thai sets one between sentences, Korean between words.
const wide = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Yi}";
// CJK punctuation and full-width forms, which bring their own space along.
const wideSigns = "\\u3000-\\u303f\\uff01-\\uff60";
const endsWideSign = new RegExp(`[${wideSigns}]$`, "u");
const endsWide = new RegExp(`[${wide}${wideSigns}][”’]?$`, "u");
const startsWide = new RegExp(`^[“‘]?[${wide}${wideSigns}]`, "u");

/** What stands between two texts that become one: a space, but for scripts that set none. */
export function gapBetween(one: string, other: string): "" | " " {
  const end = one.slice(-3); // a character of two units and a quotation mark
  if (end === "" || other === "" || endsWideSign.test(end)) return "";
  return endsWide.test(end) && startsWide.test(other) ? "" : " ";
}

/** The texts that say something, one after another. */
export const joinTexts = (texts: readonly string[]): string =>
  texts.reduce((joined, text) => joined + gapBetween(joined, text) + text, "");

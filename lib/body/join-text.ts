// Scripts that set no space between words or sentences. Thai sets one between sentences, Korean between words.
const wide = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Yi}";
// CJK punctuation and full-width forms, which bring their own space along.
const wideSigns = "\\u3000-\\u303f\\uff01-\\uff60";
const endsWideSign = new RegExp(`[${wideSigns}]$`, "u");
const endsWide = new RegExp(`[${wide}${wideSigns}][”’]?$`, "u");
const startsWide = new RegExp(`^[“‘]?[${wide}${wideSigns}]`, "u");

const longestEnd = 3; // UTF-16 units: a character of two and a quotation mark

/** What stands between a text that ends so and another when they become one: a space, but for scripts that set none. */
export function gapBetween(end: string, other: string): "" | " " {
  if (end === "" || other === "" || endsWideSign.test(end)) return "";
  return endsWide.test(end) && startsWide.test(other) ? "" : " ";
}

/** The texts that say something, one after another. */
export function joinTexts(texts: readonly string[]): string {
  const parts: string[] = [];
  let end = ""; // of what is joined: to look at all of it for each text would cost its square
  for (const text of texts) {
    parts.push(gapBetween(end, text), text);
    end = (end + text.slice(-longestEnd)).slice(-longestEnd);
  }
  return parts.join("");
}

/** Stands between two fragments of a passage. */
export const fragmentGap = " … ";

const endsSentence = /[\p{Sentence_Terminal}…:]["'\p{Pf}\p{Pe}]*$/u;

/**
 * A passage of a text, its fragments joined by `fragmentGap`, with an ellipsis at an end that is within a sentence.
 * `text` is where the fragments come from: the end of a paragraph is the end of a sentence.
 */
export function withCuts(passage: string, text: string, marks: RegExp): string {
  const fragments = passage.trim().split(fragmentGap);
  const [first = "", last = ""] = [fragments[0], fragments.at(-1)].map((each = "") => each.replace(marks, "").trim());
  if (first === "") return "";
  const start = text.indexOf(first);
  const isFromStart = start !== -1 && isBoundary(text.slice(0, start));
  const end = text.lastIndexOf(last);
  const isToEnd = endsSentence.test(last) || (end !== -1 && /^[^\S\n]*(?:\n|$)/.test(text.slice(end + last.length)));
  return `${isFromStart ? "" : "… "}${passage.trim()}${isToEnd ? "" : " …"}`;
}

/** True where a sentence begins after a text. */
const isBoundary = (before: string): boolean =>
  before.trim() === "" || /\n\s*$/.test(before) || endsSentence.test(before.trimEnd());

import { cleanLine, normalized } from "./safe-text";
import { slugPattern } from "./urls";

const longest = 90; // UTF-16 units: a slug is read, too

/** Without the characters that can't be kept, and those that show nothing: joiners, soft hyphens, selectors. */
export const cleanSlug = (text: string): string => cleanLine(text).replace(/\p{Default_Ignorable_Code_Point}/gu, "");

/** Marks on what a slug leaves out, an emoji or a bracket. */
const markOfNothing = /(?<![\p{Ll}\p{Lm}\p{Lo}\p{N}\p{M}])\p{M}+/gu;

/**
 * A slug of a headline, in its own script; accents of Latin letters are dropped. "" where the
 * headline has neither letter nor digit.
 */
export function slugOf(headline: string, language: string): string {
  const words = normalized(cleanSlug(headline).toLocaleLowerCase(language), "NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(markOfNothing, "")
    .replace(/['’‘ʼ]/g, "")
    .split(/[^\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? beginningOf(word) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slugPattern.test(slug) ? slug : "";
}

/** As many whole characters, with their marks, as a slug may have. */
function beginningOf(word: string): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(
    word.slice(0, longest + 1),
  )) {
    if (index + segment.length > longest) break;
    end = index + segment.length;
  }
  return word.slice(0, end);
}

/** Told apart from those taken by a number: "a-story-2". */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug;
  for (let number = 2; isTaken(free); number++) free = `${slug}-${number}`;
  return free;
}

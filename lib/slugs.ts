import { slugPattern } from "./urls";

const longest = 90; // characters: a slug is read, too

/**
 * A slug of a headline, in its own script; accents of Latin letters are dropped. "" where the
 * headline has neither letter nor digit.
 */
export function slugOf(headline: string, language: string): string {
  const words = headline
    .toLocaleLowerCase(language)
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, "")
    .normalize("NFC")
    .replace(/['’‘ʼ]/g, "")
    .split(/[^\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slugPattern.test(slug) ? slug : "";
}

/** Told apart from those taken by a number: "a-story-2". */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug;
  for (let number = 2; isTaken(free); number++) free = `${slug}-${number}`;
  return free;
}

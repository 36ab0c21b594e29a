import { type Searchable, searchTextOf } from "../search/search-text";
import { segmentsOf } from "../text/segments";
import { unspaced } from "../unspaced";
import { excerptOf } from "./excerpt";
import { plainTextOf } from "./plain-text";
import type { BodyDocument, Inline } from "./schema";

const wordsPerMinute = 238; // mean silent reading rate of adults: Brysbaert, 2019

/** What is kept beside the body so that lists and search need not read it. */
export function derivedFromBody(article: Omit<Searchable, "plainText"> & { language: string; body: BodyDocument }): {
  plainText: string;
  searchText: string;
  excerpt: string;
  wordCount: number;
} {
  const plainText = plainTextOf(article.body);
  return {
    plainText,
    searchText: searchTextOf({ ...article, plainText }),
    excerpt: excerptOf({ ...article, plainText: plainTextOf(withoutStruck(article.body)).replace(/ {2,}/g, " ") }),
    wordCount: wordCountOf(plainText, article.language),
  };
}

/** The body without the words that its paragraphs strike out: out of their context they would count as said. */
function withoutStruck(body: BodyDocument): BodyDocument {
  const isStruck = (node: Inline) => node.type === "text" && node.marks?.some(({ type }) => type === "strike");
  return {
    ...body,
    content: body.content.map((block) =>
      block.type === "paragraph" ? { ...block, content: block.content.filter((node) => !isStruck(node)) } : block,
    ),
  };
}

// A dictionary finds the words of these scripts, at a hundred times the cost.
const unspacedText = new RegExp(`[${unspaced}]`, "u");
// As Unicode parts words (UAX #29), but for its rarest signs.
const word = /[\p{L}\p{M}\p{N}_]+(?:(?:['’.]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu;

const longestSample = 20_000; // characters: four times a long article

/**
 * Words by the rules of the language: also right where spaces don't set them apart. There, of a text
 * longer than any article, the count of its start stands for the rest.
 */
export function wordCountOf(text: string, language: string): number {
  let count = 0;
  if (!unspacedText.test(text)) {
    for (const _ of text.matchAll(word)) count++;
    return count;
  }
  const sample = text.slice(0, longestSample);
  for (const { isWordLike } of segmentsOf(sample, language, "word")) {
    if (isWordLike) count++;
  }
  return Math.round((count * text.length) / sample.length);
}

/** Whole minutes, at least one. */
export const readingMinutesOf = (wordCount: number): number => Math.max(1, Math.round(wordCount / wordsPerMinute));

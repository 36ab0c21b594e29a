import { normalized } from "../safe-text";
import { segmentsOf } from "../text/segments";
import { joinTexts } from "./join-text";

const goalLength = 200; // characters: about three lines of a card
const longestSentence = 320;
const longestSource = 4000; // characters: more than any excerpt is made of

// "Dr. Osei" and "J. Marsh" are not the ends of sentences.
const endsInAbbreviation = /(?:^|[\s(“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Lt|Col|Sgt|No|vs|e\.g|i\.e)\.$/u;
const longestAbbreviation = 8; // characters: "Prof." and what is before it

/** The sentences of a text, in the rules of its language (BCP 47). */
export function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const { segment } of segmentsOf(text, language, "sentence")) {
    open += segment;
    if (endsInAbbreviation.test(open.trimEnd().slice(-longestAbbreviation))) continue;
    if (open.trim() !== "") sentences.push(open.trim());
    open = "";
  }
  if (open.trim() !== "") sentences.push(open.trim());
  return sentences;
}

/**
 * What a card says under its headline: whole sentences from the standfirst or, where there is
 * none, from the text; never across the two, never a sentence that repeats the headline.
 * A single sentence too long for any card is cut between words and ends in an ellipsis.
 */
export function excerptOf(article: {
  headline: string;
  standfirst: string | null;
  plainText: string;
  language: string;
}): string {
  const text = article.plainText.slice(0, longestSource).split("\n").slice(0, 4).join("\n");
  const source = article.standfirst?.trim() || text;
  const isRepeat = repeats(article.headline);
  const sentences = sentencesOf(source, article.language).filter((sentence) => !isRepeat(sentence));

  let excerpt = "";
  for (const sentence of sentences) {
    const longer = joinTexts([excerpt, sentence]);
    if (excerpt !== "" && longer.length > goalLength) break;
    excerpt = longer;
  }
  return excerpt.length > longestSentence ? cutAtWord(excerpt, article.language) : excerpt;
}

/** Whether another text says the same as this one, but for case, space and punctuation. */
export function repeats(text: string): (other: string) => boolean {
  const bare = bareOf(text);
  return (other) => bare !== "" && bareOf(other) === bare;
}

const bareOf = (text: string): string =>
  normalized(text, "NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

function cutAtWord(text: string, language: string): string {
  let [at, end] = [0, 0];
  for (const { segment, isWordLike } of segmentsOf(text, language, "word")) {
    at += segment.length;
    if (at > goalLength) break;
    if (isWordLike) end = at;
  }
  return `${text.slice(0, end)}…`;
}

import { joinTexts } from "./join-text";

const goalLength = 200; // characters: about three lines of a card
const longestSentence = 320;

// "Dr. Osei" and "J. Marsh" are not the ends of sentences.
const endsInAbbreviation = /(?:^|[\s(“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Lt|Col|Sgt|No|vs|e\.g|i\.e)\.\s*$/u;

/** The sentences of a text, in the rules of its language (BCP 47). */
export function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const { segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
    open += segment;
    if (endsInAbbreviation.test(open)) continue;
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
  const source = article.standfirst?.trim() || article.plainText.split("\n").slice(0, 4).join("\n");
  const sentences = sentencesOf(source, article.language).filter((sentence) => !repeats(sentence, article.headline));

  let excerpt = "";
  for (const sentence of sentences) {
    const longer = joinTexts([excerpt, sentence]);
    if (excerpt !== "" && longer.length > goalLength) break;
    excerpt = longer;
  }
  return excerpt.length > longestSentence ? cutAtWord(excerpt, article.language) : excerpt;
}

/** True where two texts say the same, but for case, space and punctuation. */
export function repeats(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "");
  const [a, b] = [bare(one), bare(other)];
  return a === b && a !== "";
}

function cutAtWord(text: string, language: string): string {
  let end = 0;
  for (const { index, segment, isWordLike } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    if (index + segment.length > goalLength) break;
    if (isWordLike) end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}

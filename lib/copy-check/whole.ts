/** Rules of what an article must have: its parts, their lengths, its byline. */
import { picturesIn } from "../body/blocks";
import { repeats } from "../body/excerpt";
import { plainTextOf } from "../body/plain-text";
import { slugOf } from "../slugs";
import { slugPattern } from "../urls";
import { drafts, inBlock, inField, paragraphText, type Rule } from "./finding";

// Google News: a headline of more than 110 characters is cut in search.
const longestHeadline = 110;
const longestCardHeadline = 70; // three lines of a card on a phone
const longestStandfirst = 300;

const isBlank = (text: string | null): boolean => (text ?? "").trim() === "";
const lengthOf = (text: string): number => [...text].length;

export const headlineMissing: Rule = ({ content }) =>
  isBlank(content.headline) ? [drafts("headline-missing", "error")(inField("headline"), "Write a headline.")] : [];

export const sectionMissing: Rule = ({ content }) =>
  isBlank(content.sectionId) ? [drafts("section-missing", "error")(inField("sectionId"), "Choose a section.")] : [];

export const slugMalformed: Rule = ({ content: { slug, language } }) => {
  if (slug === "" || slugPattern.test(slug)) return []; // empty: made from the headline
  const mended = slugOf(slug, language);
  const fix = mended === "" ? undefined : { from: slug, to: mended };
  const message = "Use only lowercase letters, digits and single hyphens in the address.";
  return [drafts("slug-malformed", "error")(inField("slug"), message, fix)];
};

export const bodyWithoutWords: Rule = ({ content }) => {
  // A caption is no story.
  const prose = content.body.content.filter((block) => picturesIn(block).length === 0);
  if (content.kind === "picture_story" || plainTextOf({ type: "doc", content: prose }) !== "") return [];
  return [drafts("body-without-words", "error")(inField("body"), "Write the story, or make it a picture story.")];
};

export const headlineLong: Rule = ({ content: { headline } }) =>
  lengthOf(headline) > longestHeadline
    ? [
        drafts("headline-long", "warning")(
          inField("headline"),
          `Shorten the headline: search engines cut it after ${longestHeadline} characters, and it has ${lengthOf(headline)}.`,
        ),
      ]
    : [];

export const cardHeadlineLong: Rule = ({ content: { headline, cardHeadline } }) => {
  const draft = drafts("card-headline-long", "warning");
  if (!isBlank(cardHeadline)) {
    return lengthOf(cardHeadline ?? "") > longestCardHeadline
      ? [draft(inField("cardHeadline"), `Cut the short headline to ${longestCardHeadline} characters, for phones.`)]
      : [];
  }
  const message = `Add a short headline of at most ${longestCardHeadline} characters: this headline is long on phones.`;
  return lengthOf(headline) > longestCardHeadline ? [draft(inField("cardHeadline"), message)] : [];
};

export const standfirstMissing: Rule = ({ content }) =>
  isBlank(content.standfirst)
    ? [drafts("standfirst-missing", "warning")(inField("standfirst"), "Write a standfirst.")]
    : [];

export const standfirstLong: Rule = ({ content }) =>
  lengthOf(content.standfirst ?? "") > longestStandfirst
    ? [
        drafts("standfirst-long", "warning")(
          inField("standfirst"),
          `Shorten the standfirst to ${longestStandfirst} characters.`,
        ),
      ]
    : [];

export const standfirstRepeated: Rule = ({ content }) => {
  const repeatsStandfirst = repeats(content.standfirst ?? "");
  return content.body.content.flatMap((block, index) =>
    repeatsStandfirst(paragraphText(block))
      ? [
          drafts("standfirst-repeated", "warning")(
            inBlock(index),
            "Remove this paragraph or rewrite it: it says the standfirst again.",
          ),
        ]
      : [],
  );
};

export const bylineMissing: Rule = ({ content }) =>
  content.authorIds.length === 0 && isBlank(content.credit)
    ? [drafts("byline-missing", "warning")(inField("authorIds"), "Name an author, or credit the source.")]
    : [];

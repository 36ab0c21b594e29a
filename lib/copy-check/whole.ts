/** Rules of what an article must have: its parts, their lengths, its byline. */
import { checkWords } from "@/lib/messages/desk/check";
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
  isBlank(content.headline)
    ? [drafts("headline-missing", "error")(inField("headline"), checkWords.headlineMissing)]
    : [];

export const sectionMissing: Rule = ({ content }) =>
  isBlank(content.sectionId)
    ? [drafts("section-missing", "error")(inField("sectionId"), checkWords.sectionMissing)]
    : [];

export const slugMalformed: Rule = ({ content: { slug, language } }) => {
  if (slug === "" || slugPattern.test(slug)) return []; // empty: made from the headline
  const mended = slugOf(slug, language);
  const fix = mended === "" ? undefined : { from: slug, to: mended };
  const message = checkWords.urlInvalid;
  return [drafts("slug-malformed", "error")(inField("slug"), message, fix)];
};

export const bodyWithoutWords: Rule = ({ content }) => {
  // A caption is no story.
  const prose = content.body.content.filter((block) => picturesIn(block).length === 0);
  if (content.kind === "picture_story" || plainTextOf({ type: "doc", content: prose }) !== "") return [];
  return [drafts("body-without-words", "error")(inField("body"), checkWords.textMissing)];
};

export const headlineLong: Rule = ({ content: { headline } }) =>
  lengthOf(headline) > longestHeadline
    ? [
        drafts("headline-long", "warning")(
          inField("headline"),
          checkWords.headlineTooLong(longestHeadline, lengthOf(headline)),
        ),
      ]
    : [];

export const cardHeadlineLong: Rule = ({ content: { headline, cardHeadline } }) => {
  const draft = drafts("card-headline-long", "warning");
  if (!isBlank(cardHeadline)) {
    return lengthOf(cardHeadline ?? "") > longestCardHeadline
      ? [draft(inField("cardHeadline"), checkWords.shortHeadlineTooLong(longestCardHeadline))]
      : [];
  }
  const message = checkWords.shortHeadlineMissing(longestCardHeadline);
  return lengthOf(headline) > longestCardHeadline ? [draft(inField("cardHeadline"), message)] : [];
};

export const standfirstMissing: Rule = ({ content }) =>
  isBlank(content.standfirst)
    ? [drafts("standfirst-missing", "warning")(inField("standfirst"), checkWords.standfirstMissing)]
    : [];

export const standfirstLong: Rule = ({ content }) =>
  lengthOf(content.standfirst ?? "") > longestStandfirst
    ? [drafts("standfirst-long", "warning")(inField("standfirst"), checkWords.standfirstTooLong(longestStandfirst))]
    : [];

export const standfirstRepeated: Rule = ({ content }) => {
  const repeatsStandfirst = repeats(content.standfirst ?? "");
  return content.body.content.flatMap((block, index) =>
    repeatsStandfirst(paragraphText(block))
      ? [drafts("standfirst-repeated", "warning")(inBlock(index), checkWords.standfirstRepeated)]
      : [],
  );
};

export const bylineMissing: Rule = ({ content }) =>
  content.authorIds.length === 0 && isBlank(content.credit)
    ? [drafts("byline-missing", "warning")(inField("authorIds"), checkWords.authorMissing)]
    : [];

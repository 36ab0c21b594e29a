/** Rules of what an article points to: pictures and other articles. */
import { checkWords } from "@/lib/messages/desk/check";
import type { ArticleContent } from "../article-content";
import { findingsIn, picturesIn } from "../body/blocks";
import {
  type Copy,
  type Draft,
  drafts,
  inBlock,
  inField,
  type Known,
  type Place,
  paragraphText,
  type Rule,
} from "./finding";

// Google Discover: large previews need pictures at least 1,200 pixels wide.
const narrowestLead = 1200;

type Used = { id: string; name: string; place: Place };
type Picture = Known["pictures"][string];

function usedPictures(content: ArticleContent): Used[] {
  const lead = content.leadPictureId;
  const inBody = content.body.content.flatMap((block, index) =>
    picturesIn(block).map(({ mediaId, name }): Used => ({ id: mediaId, name, place: inBlock(index) })),
  );
  return lead === null
    ? inBody
    : [{ id: lead, name: checkWords.mainImage, place: inField("leadPictureId") }, ...inBody];
}

// Own properties only: an id such as "constructor" is no picture.
const heldIn = <T>(record: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

/** Of each picture used; what is mended in the library leads to the picture's page there. */
const inLibrary = (copy: Copy, rule: (used: Used, picture: Picture) => Draft | null): Draft[] =>
  forPictures(copy, (used, picture) => {
    const draft = picture ? rule(used, picture) : null;
    return draft && { ...draft, pictureId: used.id };
  });

const forPictures = (
  { content, known }: Copy,
  rule: (used: Used, picture: Picture | undefined) => Draft | null,
): Draft[] => usedPictures(content).flatMap((used) => rule(used, heldIn(known.pictures, used.id)) ?? []);

export const pictureUnknown: Rule = (copy) =>
  forPictures(copy, ({ name, place }, picture) =>
    picture ? null : drafts("picture-unknown", "error")(place, checkWords.pictureGone(name)),
  );

export const altMissing: Rule = (copy) =>
  inLibrary(copy, ({ name, place }, picture) =>
    !picture.decorative && picture.alt.trim() === ""
      ? drafts("alt-missing", "error")(place, checkWords.altTextMissing(name))
      : null,
  );

export const creditMissing: Rule = (copy) =>
  inLibrary(copy, ({ name, place }, picture) =>
    picture.credit.trim() === "" ? drafts("credit-missing", "warning")(place, checkWords.creditMissing(name)) : null,
  );

export const rightsEnded: Rule = (copy) =>
  forPictures(copy, ({ name, place }, picture) =>
    picture?.rights === "ended"
      ? drafts("rights-ended", "error")(place, checkWords.rightsEnded(name, picture.rightsEnd))
      : null,
  );

export const rightsEnding: Rule = (copy) =>
  inLibrary(copy, ({ name, place }, picture) =>
    picture.rights === "ending"
      ? drafts("rights-ending", "warning")(place, checkWords.rightsEnding(name, picture.rightsEnd))
      : null,
  );

export const leadNarrow: Rule = ({ content, known }) => {
  const lead = content.leadPictureId === null ? undefined : heldIn(known.pictures, content.leadPictureId);
  if (!lead || lead.width >= narrowestLead) return [];
  const message = checkWords.mainImageTooSmall(narrowestLead, lead.width);
  return [drafts("lead-narrow", "warning")(inField("leadPictureId"), message)];
};

export const leadMissing: Rule = ({ content }) =>
  content.leadPictureId === null
    ? [drafts("lead-missing", "warning")(inField("leadPictureId"), checkWords.mainImageMissing)]
    : [];

const alsoReadLabel = /^(?:also read|read also|read more|see also)\s*[:：]/iu;

export const alsoReadTyped: Rule = ({ content }) =>
  content.body.content.flatMap((block, index) =>
    alsoReadLabel.test(paragraphText(block))
      ? [drafts("also-read-typed", "warning")(inBlock(index), checkWords.alsoReadTyped)]
      : [],
  );

/** What a kind of block looks for in itself. */
export const blockFaulty: Rule = ({ content, known }) => {
  const isLive = (articleId: string) => heldIn(known.articles, articleId) === "live";
  return content.body.content.flatMap((block, index) =>
    findingsIn(block, isLive).map((finding) => ({ ...finding, place: inBlock(index) })),
  );
};

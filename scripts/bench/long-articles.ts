import { type ArticleContent, emptyContent } from "../../lib/article-content";
import { derivedFromBody } from "../../lib/body/derived";
import type { BodyDocument } from "../../lib/body/schema";
import { db } from "../../lib/db";
import type { Actor } from "../../lib/newsroom/audit";
import { createArticle } from "../../lib/newsroom/create-article";
import { readDraft, saveDraft } from "../../lib/newsroom/save-draft";
import { randomFrom, story } from "../archive/grammar";

const words = 3000;

export type LongArticle = { id: string; headline: string };

/** Drafts of 3,000 words, saved as the desk saves them and fit to be published. */
export async function addLongArticles(by: Actor, count: number): Promise<LongArticle[]> {
  const added: LongArticle[] = [];
  for (let number = 1; number <= count; number++) {
    const [begun, content] = [await createArticle(by), await longContent(number)];
    if (!begun.ok) throw new Error(begun.message);
    const id = begun.value;
    const { version: baseVersion } = await readDraft(id);
    const saved = await saveDraft(id, { baseVersion, content }, by);
    if (!saved.ok) throw new Error(saved.message);
    added.push({ id, headline: content.headline });
  }
  return added;
}

async function longContent(number: number): Promise<ArticleContent> {
  const [settings, section, picture, author, topic] = await Promise.all([
    db().settings.findFirstOrThrow(),
    db().section.findFirstOrThrow({ where: { parentId: { not: null } } }),
    db().media.findFirstOrThrow({ where: { portraitOf: { none: {} } } }),
    db().author.findFirstOrThrow(),
    db().topic.findFirstOrThrow(),
  ]);
  const { language } = settings;
  const random = randomFrom(number);
  const { headline, standfirst, dateline, body } = story(random);
  return {
    ...emptyContent(language),
    ...{ headline: `${headline} (${number})`, standfirst, dateline, credit: "The bench" },
    ...{ sectionId: section.id, leadPictureId: picture.id, authorIds: [author.id], topicIds: [topic.id] },
    body: lengthened(body, random, standfirst, language),
  };
}

function lengthened(body: BodyDocument, ...[random, standfirst, language]: [() => number, string, string]) {
  const whole: BodyDocument = { ...body, content: [...body.content] };
  while (derivedFromBody({ headline: "", standfirst, language, body: whole }).wordCount < words) {
    whole.content.push(...story(random).body.content);
  }
  return whole;
}

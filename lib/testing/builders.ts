/** Rows that are valid as they stand; a test spells out the difference that matters to it. */
import { randomUUID } from "node:crypto";
import { derivedFromBody } from "../body/derived";
import type { BodyDocument } from "../body/schema";
import { db } from "../db";
import { type Pin, plainPin, type Slot } from "../front/document";
import type { Prisma, UserRole } from "../generated/prisma/client";
import type { Actor } from "../newsroom/audit";
import { createArticle } from "../newsroom/create-article";
import { renditionNames, renditionOf } from "../pictures/renditions";
import { cropOf } from "../pictures/shapes";

/** A body of paragraphs. */
export const prose = (...paragraphs: string[]): BodyDocument => ({
  type: "doc",
  content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

export const aPaper = () =>
  db().settings.create({
    data: { name: "The Test", tagline: "", description: "", language: "en-GB", timeZone: "Europe/Lisbon" },
  });

export const aSection = (slug: string, parentId: string | null = null) =>
  db().section.create({ data: { slug, name: slug, colour: "teal", parentId } });

export const aTopic = (slug: string) => db().topic.create({ data: { slug, name: slug } });

export const anAuthor = (slug: string) => db().author.create({ data: { slug, name: slug } });

type ArticleDifference = Partial<Omit<Prisma.ArticleUncheckedCreateInput, "body">> & {
  body?: BodyDocument;
  topicIds?: string[];
  authorIds?: string[];
};

/** A published article; `sectionId` is needed unless the status is given. */
export function anArticle({ body = prose("It happened."), topicIds = [], authorIds = [], ...data }: ArticleDifference) {
  const slug = data.slug ?? `story-${randomUUID()}`;
  const standfirst = data.standfirst ?? null;
  const article = { headline: `Headline of ${slug}`, language: "en-GB", ...data, standfirst, body };
  return db().article.create({
    data: {
      ...{ id: slug, slug, status: "published", publishedAt: new Date() },
      ...article,
      ...derivedFromBody(article),
      topics: { create: topicIds.map((topicId, position) => ({ topicId, position })) },
      authors: { create: authorIds.map((authorId, position) => ({ authorId, position })) },
    },
  });
}

/** A date so many days ago. */
export const daysAgo = (days: number): Date => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

/** An empty draft that somebody began. */
export async function aDraft(by: Actor): Promise<string> {
  const begun = await createArticle(by);
  if (!begun.ok) throw new Error(begun.message);
  return begun.value;
}

export const aUser = (role: UserRole = "editor") =>
  db().user.create({ data: { name: role, email: `${role}-${randomUUID()}@example.com`, role } });

/** A picture that is fit to be published. */
export const aPicture = (difference: Partial<Prisma.MediaUncheckedCreateInput> = {}) => {
  const hash = randomUUID().replaceAll("-", "").padEnd(64, "0");
  const size = { width: 1600, height: 1067 };
  const whole = { left: 0, top: 0, ...size };
  const renditions = Object.fromEntries(
    renditionNames.map((name) => [
      name,
      renditionOf(name, name === "full" ? whole : cropOf(size, name, { x: 0.5, y: 0.5 })),
    ]),
  );
  const shape = { ...size, renditions, dominantColour: "#445566" };
  return db().media.create({
    data: {
      ...{ hash, fileName: "a.jpg", mimeType: "image/jpeg", bytes: 1, alt: "A harbour", credit: "Us", ...shape },
      ...difference,
    },
  });
};

/** A published front (home's where there is no section) with these articles pinned, in the slots named; gives its id. */
export async function aFront(pins: Record<string, (string | Partial<Pin>)[]>, sectionId: string | null = null) {
  const slots = Object.entries(pins).map(([key, stories]): [string, Slot] => [
    key,
    { fill: { kind: "newest" }, staleAfterHours: null, pins: stories.map(pinOf) },
  ]);
  const versions = { create: { number: 1, document: { slots: Object.fromEntries(slots) } } };
  return (await db().front.create({ data: { sectionId, versions } })).id;
}

const pinOf = (story: string | Partial<Pin>): Pin =>
  typeof story === "string" ? plainPin(randomUUID(), story) : { ...plainPin(randomUUID(), ""), ...story };

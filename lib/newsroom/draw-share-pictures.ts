/** The drawing of share pictures: the work of the jobs that lib/newsroom/share-pictures.ts asks for. */
import { createHash } from "node:crypto";
import { sectionHex } from "../brand-colours";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { words } from "../messages";
import { hashOf } from "../pictures/receive";
import { renditionKey, renditions } from "../pictures/renditions";
import { drawShareCard, type ShareCard } from "../pictures/share-card";
import { shareKey } from "../pictures/share-picture";
import { isSectionColour } from "../section-colours";
import { storage } from "../storage";
import { contentOf } from "../storage/store";
import { articleTag } from "../tags";
import { lockArticle } from "./locked-article";
import { removeFilesLater } from "./pictures/remove-unused";
import type { PutFile } from "./pictures/store-files";

type Tx = Prisma.TransactionClient;

const drawing = 2; // counts up when all are to be drawn anew
const second = 1000; // ms
const looked = 500; // stories a step of a pass looks at
const drawn = 2; // pictures it draws: readers and what is due come first

const select = {
  ...{ id: true, kind: true, language: true, headline: true, kicker: true },
  section: { select: { name: true, colour: true } },
  sharePicture: true,
} satisfies Prisma.ArticleSelect;

type Story = Prisma.ArticleGetPayload<{ select: typeof select }>;
type Paper = ShareCard["paper"] & { logo: { hash: string; renditions: Prisma.JsonValue } | null };

/** Enters what was drawn; gives the tags of the pages that name it. */
type Enter = (tx: Tx) => Promise<string[]>;

/** Draws a story's picture if it needs one. */
export async function drawOne(articleId: string, put: PutFile): Promise<Enter> {
  const story = await db().article.findUnique({ where: { id: articleId, status: "published" }, select });
  const paper = await paperOf();
  if (!story || !isOld(story, paper)) return async () => [];
  return draw(story, paper, put);
}

// A story's own picture is shared instead, for as long as its rights last (see lib/head/article.ts).
const lacksOwn: Prisma.ArticleWhereInput = {
  OR: [
    { leadPictureId: null },
    { leadPicture: { OR: [{ rightsExpireAt: { not: null } }, { renditions: { equals: Prisma.DbNull } }] } },
  ],
};

/**
 * Draws in a step of a pass over all stories that share no picture of their own, which has come to `after`; entering
 * what it drew has the next step follow.
 */
export async function drawSome(after: string | null, put: PutFile): Promise<Enter> {
  const paper = await paperOf();
  const stories = await db().article.findMany({
    where: { status: "published", ...lacksOwn },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
    take: looked,
    select,
  });
  const old = stories.filter((story) => isOld(story, paper)).slice(0, drawn);
  const entries: Enter[] = [];
  for (const story of old) entries.push(await draw(story, paper, put));
  const last = old.length === drawn ? old.at(-1) : stories.at(-1);
  const isOver = stories.length < looked && old.length < drawn;
  return async (tx) => {
    const tags: string[] = [];
    for (const enter of entries) tags.push(...(await enter(tx)));
    if (last && !isOver) {
      const dueAt = new Date(Date.now() + second);
      await tx.job.create({ data: { kind: "draw_share_pictures", subject: last.id, dueAt } });
    }
    return tags;
  };
}

async function draw(story: Story, paper: Paper, put: PutFile): Promise<Enter> {
  const content = await drawShareCard({ ...wordsOn(story), paper, logo: await logoOf(paper) });
  const hash = hashOf(content);
  await put(shareKey(hash), content);
  return (tx) => enterPicture(tx, story.id, { hash, drawnFrom: markOf(story, paper) });
}

async function enterPicture(
  tx: Tx,
  articleId: string,
  picture: { hash: string; drawnFrom: string },
): Promise<string[]> {
  const article = await lockArticle(tx, articleId);
  if (article?.status !== "published") return []; // taken down while it was drawn
  const former = await tx.sharePicture.findUnique({ where: { articleId }, select: { hash: true } });
  await tx.sharePicture.upsert({ where: { articleId }, create: { articleId, ...picture }, update: picture });
  if (picture.hash === former?.hash) return [];
  if (former) await removeFilesLater(tx, former.hash);
  return [articleTag(articleId)];
}

function wordsOn({ kind, language, headline, kicker, section }: Story): Omit<ShareCard, "paper" | "logo"> {
  const kindLabel = kind === "news" ? undefined : words(language).kinds[kind];
  const colour = section && isSectionColour(section.colour) ? section.colour : "slate";
  return { headline, language, kicker: kicker ?? kindLabel ?? section?.name ?? "", colour: sectionHex[colour] };
}

const isOld = (story: Story, paper: Paper): boolean => story.sharePicture?.drawnFrom !== markOf(story, paper);

/** Names all that stands on a story's picture. */
const markOf = (story: Story, { name, language, logo }: Paper): string =>
  createHash("sha256")
    .update(JSON.stringify([drawing, wordsOn(story), name, language, logo?.hash ?? null]))
    .digest("hex");

async function paperOf(): Promise<Paper> {
  const settings = await db().settings.findFirst({
    select: { name: true, language: true, logo: { select: { hash: true, renditions: true } } },
  });
  return settings ?? { name: "Dateline", language: "en", logo: null };
}

/** The logo's file; null where there is none, or none for readers yet. */
async function logoOf({ logo }: Paper): Promise<Buffer | null> {
  const made = renditions.safeParse(logo?.renditions);
  if (!logo || !made.success) return null;
  const { key, jpeg } = made.data.full;
  const file = await storage().get(renditionKey(logo.hash, key, jpeg, "jpg"));
  return file && contentOf(file);
}

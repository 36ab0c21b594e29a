import type { ArticleContent } from "../article-content";
import { referencesOf } from "../body/references";
import type { BodyDocument } from "../body/schema";
import { db } from "../db";
import type { ArticleStatus } from "../generated/prisma/client";
import { identifier } from "../safe-text";
import { named } from "../statements";
import { articlePath, type Path } from "../urls";
import { type DeskPicture, deskPictureOf, deskPictureSelect } from "./desk-picture";
import { namesById } from "./find-names";
import { workingCopy } from "./working-copy";

export type Option = { id: string; name: string };
export type DeskLink = { id: string; headline: string; path: Path; section: string; publishedAt: string | null };

/** How an article stands, apart from what is in it. */
export type Standing = {
  status: ArticleStatus;
  version: number; // of the working copy
  createdById: string | null;
  path: Path | null; // where readers have it now
  sectionSlug: string | null;
  publishedAt: Date | null;
  scheduledAt: Date | null;
  embargoedUntil: Date | null;
  isTrashed: boolean;
  hasChanges: boolean; // published, and the working copy is another
  reviewNote: string | null;
  lastError: string | null; // why it was not published when it was due
};

export type DeskArticle = {
  id: string;
  version: number;
  content: ArticleContent;
  standing: Standing;
  sections: (Option & { slug: string })[];
  authors: Option[]; // those the content names
  topics: Option[];
  pictures: Record<string, DeskPicture>; // those the content points to
  articles: Record<string, DeskLink>; // those 'also read' points to
  languages: string[]; // those that stories are written in, the paper's own first
  timeZone: string;
};

/** An article as the desk opens it; null where there is none. */
export async function deskArticle(id: string): Promise<DeskArticle | null> {
  const standing = await standingOf(id);
  if (!standing) return null;
  const { content, version } = await db().$transaction((tx) => workingCopy(tx, id));
  const [sections, authors, topics, settings] = await Promise.all([
    named("sections to choose from", () =>
      db().section.findMany({
        orderBy: [{ order: "asc" }, { name: "asc" }],
        select: { id: true, name: true, slug: true, parent: { select: { name: true } } },
      }),
    ),
    namesById("author", content.authorIds),
    namesById("topic", content.topicIds),
    named("languages and zone of the paper", () =>
      db().settings.findFirst({ select: { timeZone: true, language: true, languages: true } }),
    ),
  ]);
  const references = await referencesAtDesk(content.body, content.leadPictureId);
  return {
    ...{ id, version, content, standing, authors, topics },
    ...references,
    sections: sections.map(({ parent, ...section }) => ({
      ...{ id: section.id, slug: section.slug },
      name: parent ? `${parent.name} › ${section.name}` : section.name,
    })),
    languages: settings ? [settings.language, ...settings.languages] : [],
    timeZone: settings?.timeZone ?? "UTC",
  };
}

/** What a text, and a field beside it, point to: as its editor shows them. 2 queries. */
export async function referencesAtDesk(
  body: BodyDocument,
  pictureId: string | null = null,
): Promise<Pick<DeskArticle, "pictures" | "articles">> {
  const { mediaIds, articleIds } = referencesOf(body);
  const [pictures, articles] = await Promise.all([
    picturesOf(pictureId ? [pictureId, ...mediaIds] : mediaIds),
    linksOf(articleIds),
  ]);
  return { pictures, articles };
}

/** How an article stands; null where there is none. */
export async function standingOf(id: string): Promise<Standing | null> {
  if (!identifier.safeParse(id).success) return null;
  const row = await named("article at the desk", () =>
    db().article.findUnique({
      where: { id },
      select: {
        ...{
          slug: true,
          status: true,
          version: true,
          createdById: true,
          publishedAt: true,
          scheduledAt: true,
          embargoedUntil: true,
        },
        ...{ trashedAt: true, reviewNote: true },
        section: { select: { slug: true } },
        draft: { select: { articleId: true } },
        jobs: { where: { finishedAt: null, lastError: { not: null } }, select: { lastError: true }, take: 1 },
      },
    }),
  );
  if (!row) return null;
  const { slug, section, draft, trashedAt, jobs, ...standing } = row;
  const isLive = row.status === "published";
  return {
    ...standing,
    path: isLive && section ? articlePath(section.slug, slug) : null,
    sectionSlug: section?.slug ?? null,
    isTrashed: trashedAt !== null,
    hasChanges: isLive && draft !== null,
    lastError: jobs[0]?.lastError ?? null,
  };
}

/** Pictures as the desk shows them, by id. */
export async function picturesOf(ids: string[]): Promise<Record<string, DeskPicture>> {
  const rows = await named("pictures at the desk", () =>
    db().media.findMany({ where: { id: { in: ids } }, select: deskPictureSelect }),
  );
  return Object.fromEntries(rows.flatMap(deskPictureOf).map((picture) => [picture.id, picture]));
}

async function linksOf(ids: string[]): Promise<Record<string, DeskLink>> {
  const rows = await named("articles that a text points to", () =>
    db().article.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        headline: true,
        slug: true,
        publishedAt: true,
        section: { select: { slug: true, name: true } },
      },
    }),
  );
  return Object.fromEntries(
    rows.map(({ id, headline, slug, publishedAt, section }) => [
      id,
      {
        ...{ id, headline, section: section?.name ?? "" },
        path: articlePath(section?.slug ?? "", slug),
        publishedAt: publishedAt?.toISOString() ?? null,
      },
    ]),
  );
}

import { frontWords } from "@/lib/messages/desk/front";
import { db } from "../../db";
import { isStale, standsAt, turnsOf } from "../../front/at";
import { type FrontDocument, pinsOf, readDocument } from "../../front/document";
import { frame } from "../../paper/site";
import { type FrontStory, storiesById } from "./desk-front";
import { type FrontAddress, homeAddress } from "./front-address";

export type ListedFront = {
  address: FrontAddress;
  name: string;
  isSubsection: boolean;
  pinned: number; // stories that stand by a pin now
  stale: number;
  nextTurn: Date | null;
  draft: { by: string; at: Date } | null; // changes that readers don't see yet
  published: { by: string; at: Date } | null;
};

type FrontRow = {
  sectionId: string | null;
  hasDraft: boolean;
  document: unknown;
  publishedAt: Date | null;
  publishedBy: string | null;
  changedAt: Date | null;
  changedBy: string | null;
};

/** Every front of the paper, home first, with what asks for an editor's eye. 5 queries. */
export async function listFronts(): Promise<ListedFront[]> {
  const { sections, site } = await frame();
  const rows = await frontRows();
  const ids = rows.flatMap(({ document }) => (document ? pinsOf(document).map(({ articleId }) => articleId) : []));
  const stories = await storiesById(ids);
  const inOrder = site.sections.flatMap((top) => [top, ...top.subsections]);
  const bySlug = new Map(Object.values(sections).map((section) => [section.slug, section]));
  const places = inOrder.map(({ slug, name }) => {
    const { id = null, parentId = null } = bySlug.get(slug) ?? {};
    return { address: slug, name, sectionId: id, isSubsection: parentId !== null };
  });
  const home = { address: homeAddress, name: "Home", sectionId: null, isSubsection: false };
  return [home, ...places].map(({ sectionId, ...place }) => ({
    ...place,
    ...standingOf(
      rows.find((row) => row.sectionId === sectionId),
      stories,
    ),
  }));
}

async function frontRows() {
  const rows = await db().$queryRaw<FrontRow[]>`
    SELECT f."sectionId", f."draft" IS NOT NULL AS "hasDraft", version."document",
      version."createdAt" AS "publishedAt", publisher."name" AS "publishedBy",
      change."at" AS "changedAt", change."name" AS "changedBy"
    FROM "Front" f
    LEFT JOIN LATERAL (
      SELECT * FROM "FrontVersion" WHERE "frontId" = f."id" ORDER BY "number" DESC LIMIT 1
    ) version ON true
    LEFT JOIN "User" publisher ON publisher."id" = version."userId"
    LEFT JOIN LATERAL (
      SELECT event."at", editor."name" FROM "AuditEvent" event JOIN "User" editor ON editor."id" = event."userId"
      WHERE event."subjectType" = 'front' AND event."subjectId" = f."id" AND event."action" = 'front.change'
      ORDER BY event."at" DESC LIMIT 1
    ) change ON true`;
  return rows.map(({ document, ...row }) => ({ ...row, document: readDocument(document) }));
}

type ReadRow = Awaited<ReturnType<typeof frontRows>>[number];

function standingOf(row: ReadRow | undefined, stories: Record<string, FrontStory>) {
  const at = new Date();
  const document: FrontDocument = row?.document ?? { slots: {} };
  const standing = Object.values(document.slots).flatMap(({ pins, staleAfterHours }) =>
    pins.flatMap((pin) => {
      const story = stories[pin.articleId];
      if (!standsAt(pin, at) || story?.status !== "published" || !story.at) return [];
      return { publishedAt: new Date(story.at), staleAfterHours };
    }),
  );
  return {
    pinned: standing.length,
    stale: standing.filter(({ publishedAt, staleAfterHours }) => isStale(publishedAt, staleAfterHours, at)).length,
    nextTurn: turnsOf(document, at)[0] ?? null,
    draft: row?.hasDraft && row.changedAt ? { by: row.changedBy ?? "", at: row.changedAt } : null,
    published: row?.publishedAt ? { by: row.publishedBy ?? frontWords.import, at: row.publishedAt } : null,
  };
}

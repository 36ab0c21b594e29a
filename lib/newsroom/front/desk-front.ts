import { commonWords } from "@/lib/messages/desk/common";
import { frontWords } from "@/lib/messages/desk/front";
import { db } from "../../db";
import { isStale, turnsOf } from "../../front/at";
import type { Change } from "../../front/difference";
import { type FrontDocument, pinsOf } from "../../front/document";
import type { SlotLayout } from "../../front/layout";
import type { ArticleStatus } from "../../generated/prisma/client";
import type { PlacedSlots } from "../../paper/front";
import { homeAt } from "../../paper/home";
import { sectionAt } from "../../paper/section";
import { type Frame, frame } from "../../paper/site";
import { homePath, type Path } from "../../urls";
import { type Option, picturesOf } from "../desk-article";
import type { DeskPicture } from "../desk-picture";
import { type FrontAddress, openFront, sectionAtAddress } from "./front-address";
import { namedDifference } from "./front-names";
import { type LockedFront, readFront } from "./locked-front";

/** A story as a front's slots and its search show it. */
export type FrontStory = {
  id: string;
  headline: string;
  section: string;
  status: ArticleStatus;
  at: string | null; // ISO 8601: when it was published, or is to be
  pictureId: string | null;
};

export type DeskFront = {
  id: string;
  address: FrontAddress;
  name: string;
  path: Path; // where readers have it
  layout: SlotLayout[];
  document: FrontDocument; // the draft, or what readers get
  draftVersion: number;
  state: string; // see frontState
  changes: Change[]; // that readers don't see yet
  filled: Record<string, string[]>; // by slot, the ids that its rule puts there now
  stale: string[]; // ids of the stories that stand now and are older than their slot's hours
  turns: string[]; // ISO 8601: the instants to come at which the front turns
  stories: Record<string, FrontStory>;
  pictures: Record<string, DeskPicture>;
  storylines: Option[];
  changedBy: Who | null;
  publishedBy: (Who & { number: number }) | null; // the version that readers get
  at: string; // ISO 8601: when all this was so
  timeZone: string;
};

type Who = { name: string; at: string };

/** A front as the desk edits it; null where the paper has none at this address. */
export async function deskFront(address: FrontAddress): Promise<DeskFront | null> {
  const paper = await frame();
  const frontId = await openFront(address, paper);
  const front = frontId === null ? null : await readFront(db(), frontId, paper);
  if (!front) return null;
  const at = new Date();
  const document = front.draft ?? front.published;
  const placed = await placedIn(front, document, paper, at);
  const filled = Object.fromEntries(
    Object.entries(placed).map(([key, stories]) => [key, stories.filter(({ pin }) => !pin).map(({ id }) => id)]),
  );
  const ids = [...pinsOf(document).map(({ articleId }) => articleId), ...Object.values(filled).flat()];
  const [stories, changes, storylines, last, version] = await Promise.all([
    storiesById(ids),
    front.draft ? namedDifference(db(), front.published, front.draft, front.layout, paper) : [],
    db().storyline.findMany({ orderBy: { title: "asc" }, select: { id: true, title: true } }),
    lastChange(front),
    db().frontVersion.findFirst({
      where: { frontId: front.id },
      orderBy: { number: "desc" },
      select: { number: true, createdAt: true, user: { select: { name: true } } },
    }),
  ]);
  return {
    ...{ id: front.id, address, name: front.name, layout: front.layout, document, changes, filled, stories },
    path: front.sectionId === null ? homePath : (paper.sections[front.sectionId]?.path ?? homePath),
    draftVersion: front.draftVersion,
    state: stateOf(front.draftVersion, front.publishedNumber),
    stale: staleIn(placed, document, stories, at),
    turns: turnsOf(document, at).map((turn) => turn.toISOString()),
    pictures: await picturesOf([
      ...Object.values(stories).flatMap(({ pictureId }) => pictureId ?? []),
      ...pinsOf(document).flatMap(({ pictureId }) => pictureId ?? []),
    ]),
    storylines: storylines.map(({ id, title }) => ({ id, name: title })),
    changedBy: last,
    publishedBy: version && {
      ...{ number: version.number, name: version.user?.name ?? frontWords.import, at: version.createdAt.toISOString() },
    },
    at: at.toISOString(),
    timeZone: paper.site.timeZone,
  };
}

/** A front's draft and version in a word, to tell whether somebody changed it; null where the paper has no such front. */
export async function frontState(address: FrontAddress): Promise<string | null> {
  const section = sectionAtAddress(address, await frame());
  if (section === undefined) return null;
  const front = await db().front.findFirst({
    where: { sectionId: section?.id ?? null },
    select: { draftVersion: true, versions: { orderBy: { number: "desc" }, take: 1, select: { number: true } } },
  });
  return front && stateOf(front.draftVersion, front.versions[0]?.number ?? 0);
}

const stateOf = (draftVersion: number, published: number): string => `${draftVersion}-${published}`;

/** What stands in each slot at an instant, by its pins and its rule. */
async function placedIn(front: LockedFront, document: FrontDocument, paper: Frame, at: Date): Promise<PlacedSlots> {
  const outlook = { at, coming: [] };
  const section = front.sectionId === null ? null : paper.sections[front.sectionId];
  const { slots } = await (section ? sectionAt(section, document, outlook, paper) : homeAt(document, outlook, paper));
  return slots;
}

/** The stories as the desk's lists show them, by id, whether readers have them or not. */
export async function storiesById(ids: string[]): Promise<Record<string, FrontStory>> {
  const rows = await db().article.findMany({
    where: { id: { in: ids }, trashedAt: null },
    select: {
      ...{ id: true, headline: true, cardHeadline: true, status: true, publishedAt: true, scheduledAt: true },
      ...{ leadPictureId: true, section: { select: { name: true } } },
    },
  });
  return Object.fromEntries(
    rows.map(({ id, headline, cardHeadline, status, publishedAt, scheduledAt, leadPictureId, section }) => [
      id,
      {
        ...{ id, status, pictureId: leadPictureId, section: section?.name ?? "" },
        headline: (cardHeadline ?? headline) || commonWords.untitled,
        at: (publishedAt ?? scheduledAt)?.toISOString() ?? null,
      },
    ]),
  );
}

function staleIn(
  placed: PlacedSlots,
  document: FrontDocument,
  stories: Record<string, FrontStory>,
  at: Date,
): string[] {
  return Object.entries(placed).flatMap(([key, standing]) =>
    standing.flatMap(({ id }) => {
      const publishedAt = stories[id]?.at;
      const hours = document.slots[key]?.staleAfterHours ?? null;
      return publishedAt && isStale(new Date(publishedAt), hours, at) ? [id] : [];
    }),
  );
}

/** Who changed the draft last; null where there is none. */
async function lastChange(front: LockedFront): Promise<Who | null> {
  if (!front.draft) return null;
  const event = await db().auditEvent.findFirst({
    where: { subjectType: "front", subjectId: front.id, action: "front.change" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { at: true, user: { select: { name: true } } },
  });
  return event && { name: event.user?.name ?? frontWords.someone, at: event.at.toISOString() };
}

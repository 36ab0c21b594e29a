import { commonWords } from "@/lib/messages/desk/common";
import { frontWords } from "@/lib/messages/desk/front";
import { type Change, type FrontNames, frontChanges } from "../../front/difference";
import { type FrontDocument, pinsOf } from "../../front/document";
import type { SlotLayout } from "../../front/layout";
import type { Prisma } from "../../generated/prisma/client";
import type { Frame } from "../../paper/site";

/** What differences between documents are told by: the headlines, storylines and clock of the newsroom. */
export async function namesFor(
  tx: Prisma.TransactionClient,
  documents: readonly FrontDocument[],
  layout: readonly SlotLayout[],
  { site }: Frame,
): Promise<FrontNames> {
  const ids = documents.flatMap(pinsOf).map(({ articleId }) => articleId);
  const storylineIds = documents
    .flatMap(({ slots }) => Object.values(slots))
    .flatMap(({ fill }) => (fill.kind === "storyline" ? [fill.storylineId] : []));
  const articles = await tx.article.findMany({
    where: { id: { in: ids } },
    select: { id: true, headline: true, cardHeadline: true },
  });
  const storylines =
    storylineIds.length === 0
      ? []
      : await tx.storyline.findMany({ where: { id: { in: storylineIds } }, select: { id: true, title: true } });
  const headlines = new Map(
    articles.map(({ id, headline, cardHeadline }) => [id, (cardHeadline ?? headline) || commonWords.untitled]),
  );
  const titles = new Map(storylines.map(({ id, title }) => [id, title]));
  const { timeZone } = site;
  const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone });
  return {
    layout,
    headlineOf: (id) => headlines.get(id) ?? frontWords.deletedArticle,
    storylineOf: (id) => titles.get(id) ?? frontWords.deletedStoryline,
    timeOf: (instant) => time.format(new Date(instant)),
  };
}

/** Differences as the audit keeps them: what stood before and after, by what it is about. */
export function auditOf(changes: readonly Change[]): { before: Record<string, string>; after: Record<string, string> } {
  const side = (which: "before" | "after") =>
    Object.fromEntries(changes.flatMap(({ about, [which]: said }) => (said === null ? [] : [[about, said]])));
  return { before: side("before"), after: side("after") };
}

/** The difference of two documents, named. */
export async function namedDifference(
  tx: Prisma.TransactionClient,
  before: FrontDocument,
  after: FrontDocument,
  layout: readonly SlotLayout[],
  paper: Frame,
): Promise<Change[]> {
  return frontChanges(before, after, await namesFor(tx, [before, after], layout, paper));
}

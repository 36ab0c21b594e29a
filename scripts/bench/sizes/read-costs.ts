/** What readers' pages, and the lists and pickers of the desk, read in the archive that `db()` reaches. */
import { db } from "../../../lib/db";
import { auditTrail } from "../../../lib/newsroom/audit-trail";
import { findArticles, suggestArticles } from "../../../lib/newsroom/find-articles";
import { findNames } from "../../../lib/newsroom/find-names";
import { findPictures } from "../../../lib/newsroom/find-pictures";
import { findStories } from "../../../lib/newsroom/front/find-stories";
import { listRedirects } from "../../../lib/newsroom/list-redirects";
import { scheduleList } from "../../../lib/newsroom/schedule-list";
import { listAuthors, listTopics } from "../../../lib/newsroom/settings-lists";
import { readLately } from "../../../lib/newsroom/views";
import { searchPage } from "../../../lib/paper/search";
import { readersRequests, type Samples } from "../../../lib/testing/readers-requests";
import { openExplain, statementsOf } from "../../../lib/testing/statement-costs";
import { deskLists } from "../desk";
import { percentile } from "../row";
import type { Measured, StatementCost } from "./size-table";

const mostGrowth = 1.5;
const deskBudget = 100; // ms
const runs = 20;
const day = 24 * 60 * 60 * 1000; // ms

type Work = [string, () => Promise<unknown>];
export type ReadCosts = { rows: Measured[]; statements: StatementCost[] };

/** Measures each piece of work; `onProgress` is told of each before it begins. */
export async function readCosts(onProgress: (what: string) => void): Promise<ReadCosts> {
  const explain = await openExplain();
  const rows: Measured[] = [];
  const statements: StatementCost[] = [];

  /** What PostgreSQL says of the queries that some work sends. */
  const databaseCost = async (what: string, work: () => Promise<unknown>) => {
    onProgress(what);
    const costs: StatementCost[] = [];
    for (const statement of await statementsOf(work)) {
      if (!/^\s*(?:SELECT|WITH|\()/.test(statement.sql)) continue;
      await explain.costOf(statement); // the first run warms the buffers and the connection
      costs.push({ what, name: statement.name, ...(await explain.costOf(statement)) });
    }
    statements.push(...costs);
    const sum = (of: (cost: StatementCost) => number) => costs.reduce((total, cost) => total + of(cost), 0);
    return { buffers: sum(({ buffers }) => buffers), milliseconds: sum(({ milliseconds }) => milliseconds) };
  };

  try {
    for (const [what, work] of readersRequests(await samples())) {
      const { buffers, milliseconds } = await databaseCost(what, work);
      // What a search finds grows with the archive.
      const budget = what === "search" ? null : { growth: mostGrowth };
      rows.push({ what, unit: "ms", budget, readings: [{ buffers, value: milliseconds }] });
    }
    for (const [name, work] of await deskWork()) {
      const what = `desk: ${name}: 95 of 100 within`;
      const { buffers } = await databaseCost(name, work);
      const value = await slowestOf(work);
      rows.push({ what, unit: "ms", budget: { most: deskBudget }, readings: [{ buffers, value }] });
    }
    const common = () => searchPage({ q: "years", section: null, from: null, to: null, page: 1 });
    const { buffers } = await databaseCost("search, a common word", common);
    const value = await slowestOf(common);
    rows.push({ what: "search, a common word", unit: "ms", budget: null, readings: [{ buffers, value }] });
    return { rows, statements };
  } finally {
    await explain.end();
  }
}

/** The time that 95 of 100 runs don't exceed (ms). */
async function slowestOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return percentile(times, 0.95);
}

/** The same story, and names of the demo edition that many stories have, in an archive of any size. */
async function samples(): Promise<Samples> {
  const article = await db().article.findFirstOrThrow({
    where: { id: { startsWith: "archive-1" }, status: "published", section: { parentId: null }, topics: { some: {} } },
    orderBy: { id: "asc" },
    include: { section: true },
  });
  const ofEdition = { where: { id: { not: { startsWith: "archive-" } } }, orderBy: { id: "asc" } } as const;
  const [topic, author] = await Promise.all([
    db().topic.findFirstOrThrow(ofEdition),
    db().author.findFirstOrThrow(ofEdition),
  ]);
  return {
    ...{ section: article.section?.slug ?? "", article: article.slug, topic: topic.slug, author: author.slug },
    ...{ day: new Date(Date.now() - 3 * day), words: "pilotage accord", listPage: 10 },
  };
}

async function deskWork(): Promise<Work[]> {
  const oldest = await db().auditEvent.findFirst({ orderBy: { at: "asc" } });
  const late = { towards: "older", at: new Date((oldest?.at.getTime() ?? 0) + day), id: "" } as const;
  const every = { person: "", action: "", article: "" };
  return [
    ...(await deskLists()).map(([name, list]): Work => [`list, ${name}`, list]),
    ["picker of authors", () => findNames("author", "corr")],
    ["picker of topics, two letters", () => findNames("topic", "ma")],
    ["picker of topics", () => findNames("topic", "tter 1")],
    ["picker of pictures", () => findPictures("harbour")],
    ["picker of links, a common word", () => findArticles("years")],
    ["picker of links, part of a word", () => findArticles("arbou")],
    ["links that are proposed", () => suggestArticles("archive-1")],
    ["picker of a front", () => findStories("")],
    ["picker of a front, two letters", () => findStories("ra")],
    ["audit", () => auditTrail(every, null)],
    ["audit, a late page", () => auditTrail(every, late)],
    ["audit, a rare action", () => auditTrail({ ...every, action: "settings" }, null)],
    ["redirects", () => listRedirects({ prefix: "", after: "/m" })],
    ["schedule", scheduleList],
    ["topics", () => listTopics({ q: "", after: "" })],
    ["authors", () => listAuthors({ q: "", after: "" })],
    ["most read", readLately],
  ];
}

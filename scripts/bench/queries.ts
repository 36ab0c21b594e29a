import type pg from "pg";
import { db, readerDb } from "../../lib/db";
import { articlePage } from "../../lib/paper/article";
import { authorPage } from "../../lib/paper/author";
import { homePage } from "../../lib/paper/home";
import { latestPage } from "../../lib/paper/latest";
import { searchPage } from "../../lib/paper/search";
import { sectionPage } from "../../lib/paper/section";
import { topicPage } from "../../lib/paper/topic";
import { openClient } from "../../lib/postgres";
import { percentile } from "./row";

const runs = 20;
const jobs = /"Job"|^(?:BEGIN|COMMIT|ROLLBACK)/; // what the server in this process looks for each second

type Query = { sql: string; parameters: unknown[]; milliseconds: number };
export type PageCost = { page: string; queries: number; milliseconds: number; asked: Query[] };

/** The pages measured, each as a reader's first request makes it: nothing cached. */
const manyWords =
  "city OR year OR years OR port OR water OR council OR harbour OR new OR old OR day OR time OR work OR street OR house OR " +
  "school OR river OR bridge OR people OR plan OR money";

async function pages(): Promise<[string, () => Promise<unknown>][]> {
  const storyline = await db().storylineEntry.findFirstOrThrow({
    include: { article: { include: { section: true } } },
  });
  const { article } = storyline;
  const section = await db().section.findFirstOrThrow({ where: { subsections: { some: {} } } });
  const topic = await db().topic.findFirstOrThrow();
  const author = await db().author.findFirstOrThrow();
  const nothing = { section: null, from: null, to: null, page: 1 };
  return [
    ["article", () => articlePage(article.section?.slug ?? "", article.slug)],
    ["home", () => homePage()],
    ["section", () => sectionPage(section.slug)],
    ["topic", () => topicPage(topic.slug, 1)],
    ["author", () => authorPage(author.slug, 1)],
    ["latest", () => latestPage(1)],
    ["search, rare words", () => searchPage({ q: "pilotage accord", ...nothing })],
    ["search, a common word", () => searchPage({ q: "years", ...nothing })],
    ["search, a phrase of common words", () => searchPage({ q: '"last years of the city"', ...nothing })],
    ["search, 20 words of which one is enough", () => searchPage({ q: manyWords, ...nothing })],
    ["search, a word in a section", () => searchPage({ q: "years", ...nothing, section: section.slug })],
  ];
}

/** What each page asks of the database: queries, and their time together (median of twenty runs). */
export async function measurePages(): Promise<PageCost[]> {
  let asked: Query[] = [];
  const hear = ({ query, params, duration }: { query: string; params: string; duration: number }): void => {
    if (!jobs.test(query)) asked.push({ sql: query, parameters: JSON.parse(params), milliseconds: duration });
  };
  for (const client of [db(), readerDb()]) Reflect.apply(Reflect.get(client, "$on"), client, ["query", hear]);
  const costs: PageCost[] = [];
  for (const [page, make] of await pages()) {
    const times: number[] = [];
    for (let run = 0; run <= runs; run++) {
      asked = [];
      await make();
      if (run > 0) times.push(await databaseTime(asked)); // the first run warms the connections
    }
    costs.push({ page, queries: asked.length, milliseconds: percentile(times, 0.5), asked });
  }
  return costs;
}

let client: pg.Client | undefined;
const ownClient = async (): Promise<pg.Client> => {
  client ??= await openClient({ connectionString: process.env["DATABASE_URL"] });
  return client;
};

export const closeClient = async (): Promise<void> => {
  await client?.end();
  client = undefined;
};

/** What PostgreSQL itself says that the queries took: planning and running, without the way there. */
async function databaseTime(queries: Query[]): Promise<number> {
  let total = 0;
  for (const { sql, parameters } of queries) {
    const [plan] = await explain(`ANALYZE, TIMING OFF`, sql, parameters);
    total += (plan?.["Planning Time"] ?? 0) + (plan?.["Execution Time"] ?? 0);
  }
  return total;
}

type Plan = { "Planning Time"?: number; "Execution Time"?: number };

async function explain(options: string, sql: string, parameters: unknown[]): Promise<Plan[]> {
  const { rows } = await (await ownClient()).query(`EXPLAIN (${options}, FORMAT JSON) ${sql}`, parameters);
  return rows[0]["QUERY PLAN"];
}

/** The pages with a query whose plan reads the articles from end to end. */
export async function sequentialScans(costs: PageCost[]): Promise<string[]> {
  const found: string[] = [];
  for (const { page, asked } of costs) {
    for (const { sql, parameters } of asked) {
      const plan = JSON.stringify(await explain("COSTS OFF", sql, parameters));
      if (/"Node Type":"(?:Parallel )?Seq Scan"[^{}]*"Relation Name":"Article"/.test(plan))
        found.push(`${page}: ${sql}`);
    }
  }
  return found;
}

/**
 * `npm run bench`: what pages cost and weigh, beside their budgets. `-- --articles N` sets the archive's size.
 * `-- --crowd` measures instead what a cached page costs while others crawl, publish, upload and flood the server.
 * `-- --soak N` measures what a server holds in memory after so many requests; of 1,000,000 it takes 20 minutes.
 * `-- --size 2000,250000,1000000` compares what each page, list and act costs in archives of these sizes, `--full` with
 * their history. It keeps the archives in DATA_DIR/bench.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pageTypes } from "../e2e/edition";
import { db } from "../lib/db";
import { addArchive } from "./archive/add-archive";
import { archivePaths } from "./bench/archive-paths";
import { crawled, crawlRows } from "./bench/crawl";
import { crowdRows, readByCrowd } from "./bench/crowd";
import { startInstance, stopInstances } from "./bench/instance";
import { leadPictureRows } from "./bench/lead-picture";
import { lighthouseRows } from "./bench/lighthouse";
import type { PageCost } from "./bench/queries";
import { linesOf, type Row } from "./bench/row";
import { servingRows } from "./bench/serving";
import { sizesFrom } from "./bench/sizes/size-table";
import { articlesFor, soakRows } from "./bench/soak";
import { uploadRows } from "./bench/uploads";
import { weigh } from "./bench/weights";
import { wholeSitemapRows } from "./bench/whole-sitemap";
import { build, isBuilt } from "./build";
import { optionsOf } from "./commands.mjs";
import { loadDemoEdition } from "./demo/load-demo-edition";
import { openEmbedded } from "./postgres/embedded";
import { applyMigrations } from "./postgres/migrations";
import { StartError } from "./start-error";
import { bar, command, step } from "./steps";
import { onStop } from "./stopping";

const most: Record<string, number> = { article: 8, home: 10, section: 8 };
const mostGrowth = 1.5;

// Pages are compared with themselves in a small paper: 80 stories fill most of them, and the lists
// of one section, topic or author, thirty to a page, are full in a paper of 2,000.
const fullAt: Record<string, number> = { section: 2000, topic: 2000, author: 2000 };
const smallPaper = 80;

await command(async () => {
  const asked = optionsOf("bench");
  const isMet = asked.size === undefined ? await measure(asked) : await sizes(String(asked.size), asked.full === true);
  if (!isMet) process.exitCode = 1;
});

/** Measures a paper that it makes and throws away; false where something misses its budget. */
async function measure(values: Asked): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), "dateline-bench-"));
  onStop(() => rm(dataDir, { recursive: true, force: true }));
  const { url, close } = await step("PostgreSQL", () => openEmbedded(dataDir));
  onStop(close);
  Object.assign(process.env, { DATABASE_URL: url, DATA_DIR: dataDir });
  await applyMigrations(url);
  await step("Demo edition", (say) => loadDemoEdition(db(), say));
  onStop(() => db().$disconnect());
  if (!(await isBuilt())) await step("Build", build);

  const paper = { url, dataDir };
  const rows = await rowsOf(paper, values);
  console.log(`\n${linesOf(rows).join("\n")}`);
  return rows.every(({ isMet }) => isMet);
}

async function sizes(asked: string, full: boolean): Promise<boolean> {
  const list = sizesFrom(asked);
  if (!list) throw new StartError("Say the sizes, from 500 to 5000000: npm run bench -- --size 2000,250000");
  const { compareSizes } = await import("./bench/sizes/compare-sizes");
  return compareSizes(list, full);
}

type BenchPaper = { url: string; dataDir: string };
type Asked = ReturnType<typeof optionsOf>;

function rowsOf(paper: BenchPaper, { articles, crowd: ofCrowd, soak: requests }: Asked): Promise<Row[]> {
  if (ofCrowd) return crowd(paper);
  return requests ? soak(paper, Number(requests)) : pages(paper, Number(articles));
}

/** What many requests cost a cached page, and each other. */
async function crowd({ url, dataDir }: BenchPaper): Promise<Row[]> {
  onStop(stopInstances);
  const count = crawled + readByCrowd;
  await step(`Archive of ${count} articles`, (say) =>
    addArchive(url, count, { onProgress: (done, of) => say(bar(done, of)) }),
  );
  const paths = await archivePaths(count);
  const crawl = await step("A crawl", () => crawlRows(url, dataDir, paths.slice(0, crawled)));
  const instance = await step("A server", () => startInstance(url, dataDir));
  const rows = await step("A crowd", () => crowdRows(instance, paths.slice(crawled)));
  return [...crawl, ...rows];
}

/** What a server of its own holds in memory. */
async function soak({ url, dataDir }: BenchPaper, requests: number): Promise<Row[]> {
  const articles = articlesFor(requests);
  await step(`Archive of ${articles} articles`, (say) =>
    addArchive(url, articles, { onProgress: (done, of) => say(bar(done, of)) }),
  );
  const instance = await step("A server", () => startInstance(url, dataDir, { RENDER_PROCESSES: "1" }));
  onStop(stopInstances);
  return step("Soak", (say) => soakRows(instance, requests, (done, of) => say(bar(done, of))));
}

/** What pages cost and weigh. */
async function pages({ url, dataDir }: BenchPaper, articles: number): Promise<Row[]> {
  onStop(stopInstances);
  const first = await step("A server", () => startInstance(url, dataDir));
  const { siteUrl } = first;
  const weights = await Promise.all(
    ["article", "home"].map((name) => weightRows(name, `${siteUrl}${pageTypes[name]}`)),
  );

  const { missRows, visibleRows } = await import("./bench/misses");
  const beside = await step("A second instance", () => startInstance(url, dataDir));
  const visible = await step("Changes on two instances", () => visibleRows(first, beside));
  await beside.stop();

  const leads = await leadPictureRows("article", `${siteUrl}${pageTypes["article"]}`);
  const uploads = await step("Pictures on their way in", () => uploadRows(url, dataDir));

  // Next sets the process up for what these modules import: they come after it.
  const { closeClient, measurePages, sequentialScans } = await import("./bench/queries");
  const measureAt = async (size: number): Promise<PageCost[]> => {
    const more = size - (await db().article.count());
    await step(`Archive of ${size} articles`, (say) =>
      addArchive(url, more, { onProgress: (done, of) => say(bar(done, of)) }),
    );
    return step(`Pages of ${size} articles`, measurePages);
  };
  const small = new Map<string, PageCost>();
  for (const size of new Set([smallPaper, ...Object.values(fullAt)])) {
    for (const cost of await measureAt(size)) {
      if ((fullAt[cost.page] ?? smallPaper) === size) small.set(cost.page, cost);
    }
  }
  const large = await measureAt(articles);
  const scans = await sequentialScans(large);
  await closeClient();
  const { machineRows } = await import("./bench/machines");
  const machines = await step("Feeds and sitemaps", machineRows);
  const { deskRows } = await import("./bench/desk");
  const desk = await step("The desk's lists", deskRows);
  const { deskBrowserRows } = await import("./bench/desk-browser");
  const inBrowser = await step("The desk in a browser", () => deskBrowserRows(siteUrl));
  const { picturesRows } = await import("./bench/pictures");
  const library = await step("A library of 100,000 pictures", picturesRows);

  const instance = await step("Another instance", () => startInstance(url, dataDir));
  const wholeSitemap = await step("The whole sitemap", () => wholeSitemapRows(instance));
  const onPhone = await step("Lighthouse", () => lighthouseRows(instance));
  const misses = await step("Pages that nobody asked for yet", () => missRows(instance));
  const serving = await step("Pages from memory beside nginx", () => servingRows(instance, dataDir));

  for (const scan of scans) console.log(`sequential scan of articles on ${scan}`);
  return [
    ...costRows(small, large),
    { what: "sequential scans of articles", is: String(scans.length), budget: "0", isMet: scans.length === 0 },
    ...weights.flat(),
    ...leads,
    ...uploads,
    ...machines,
    ...wholeSitemap,
    ...desk,
    ...inBrowser,
    ...library,
    ...onPhone,
    ...misses,
    ...visible,
    ...serving,
  ];
}

function costRows(small: Map<string, PageCost>, large: PageCost[]): Row[] {
  return large.flatMap((cost) => {
    const before = small.get(cost.page)?.milliseconds ?? 0;
    const growth = cost.milliseconds / before;
    const isSearch = cost.page.startsWith("search"); // what it finds grows with the archive
    const limit = most[cost.page] ?? (isSearch ? 12 : 8);
    const times = `${before.toFixed(1)} → ${cost.milliseconds.toFixed(1)} ms, ×${growth.toFixed(2)}`;
    return [
      { what: `${cost.page}: queries`, is: String(cost.queries), budget: `≤ ${limit}`, isMet: cost.queries <= limit },
      {
        what: `${cost.page}: database time`,
        is: times,
        budget: isSearch ? "–" : `≤ ×${mostGrowth}`,
        isMet: isSearch || growth <= mostGrowth,
      },
    ];
  });
}

async function weightRows(name: string, address: string): Promise<Row[]> {
  const { css, scripts, fontFiles, fontBytes, html, shift } = await weigh(address);
  const kilobytes = (what: string, bytes: number, limit: number): Row => ({
    what: `${name}: ${what}`,
    is: `${(bytes / 1000).toFixed(1)} kB`,
    budget: `≤ ${limit} kB`,
    isMet: bytes <= limit * 1000,
  });
  return [
    kilobytes("HTML, brotli", html, 20),
    kilobytes("CSS, brotli", css, 15),
    kilobytes("scripts, brotli", scripts, 5),
    kilobytes("fonts", fontBytes, 90),
    kilobytes("first view without pictures", html + css + scripts + fontBytes, 120),
    { what: `${name}: font files`, is: String(fontFiles), budget: "≤ 2", isMet: fontFiles <= 2 },
    { what: `${name}: layout shift`, is: shift.toFixed(3), budget: "≤ 0.02", isMet: shift <= 0.02 },
  ];
}

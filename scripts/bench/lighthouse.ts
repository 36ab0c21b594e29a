/** What Lighthouse says of a page on a phone: on slow 4G and a processor a quarter as fast, both simulated. */
import { chromium } from "@playwright/test";
import lighthouse, { type Result } from "lighthouse";
import { pageTypes } from "../../e2e/edition";
import { chromiumArguments, findChromium } from "../chromium";
import { freePort } from "../postgres/embedded";
import type { Instance } from "./instance";
import { percentile, type Row, timeRow } from "./row";

const pages = ["article", "home"];
const runs = 3; // the median of them counts, as Lighthouse advises where a machine does other things too
const leastScores = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 };
const longestPaint = 1500; // ms
const mostShift = 0.01;

/** Its scores of pages, what is amiss where one is too low, and the measurements behind them. */
export async function lighthouseRows({ siteUrl }: Instance): Promise<Row[]> {
  const port = await freePort();
  const args = [...chromiumArguments, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  try {
    const rows: Row[] = [];
    for (const page of pages) rows.push(...rowsOf(page, await look(`${siteUrl}${pageTypes[page]}`, port)));
    return rows;
  } finally {
    await browser.close();
  }
}

function rowsOf(name: string, results: Result[]): Row[] {
  const median = (of: (result: Result) => number) => percentile(results.map(of), 0.5);
  const measured = (audit: string) => median(({ audits }) => audits[audit]?.numericValue ?? Number.NaN);
  const scores = Object.entries(leastScores).map(([category, least]): Row => {
    const score = median((result) => scoreOf(result, category));
    const isMet = score >= least;
    const amiss = isMet ? [] : new Set(results.flatMap((result) => failedAudits(result, category)));
    const what = `${name}: Lighthouse, ${category.replace("-", " ")}`;
    return { what, is: [score, ...amiss].join(", "), budget: `≥ ${least}`, isMet };
  });
  const shift = measured("cumulative-layout-shift");
  return [
    ...scores,
    timeRow(`${name}: largest paint on slow 4G`, measured("largest-contentful-paint"), longestPaint),
    timeRow(`${name}: time that scripts block it`, measured("total-blocking-time"), 0),
    {
      what: `${name}: layout shift on a phone`,
      is: shift.toFixed(3),
      budget: `≤ ${mostShift}`,
      isMet: shift <= mostShift,
    },
  ];
}

/** By the browser that listens at `port`. */
async function look(address: string, port: number): Promise<Result[]> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) {
    const ran = await lighthouse(address, { port, logLevel: "error", onlyCategories: Object.keys(leastScores) });
    if (!ran || ran.lhr.runtimeError) throw new Error(`Lighthouse: ${ran?.lhr.runtimeError?.message}`);
    results.push(ran.lhr);
  }
  return results;
}

const scoreOf = ({ categories }: Result, category: string): number =>
  Math.round((categories[category]?.score ?? 0) * 100);

/** What counts in a category and is not as it should be. */
const failedAudits = ({ categories, audits }: Result, category: string): string[] =>
  (categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);

/** How many stories that nobody has asked for yet a crawl gets a second, and the same ones again after a restart. */
import { Agent, get } from "node:http";
import { type Instance, startInstance } from "./instance";
import type { Row } from "./row";

const clients = 16;
const warming = 200; // stories until V8 has compiled what a render is
const stories = 800;
const leastGain = 1.5; // of a second render process
const leastAgain = 1000; // a second

/** The stories that `crawlRows` needs. */
export const crawled = 2 * (warming + stories);

/** `paths` are stories that nobody has asked for. */
export async function crawlRows(databaseUrl: string, dataDir: string, paths: string[]): Promise<Row[]> {
  const metrics = { METRICS_FROM: "127.0.0.1, ::1" };
  const began = (renders: string) => startInstance(databaseUrl, dataDir, { ...metrics, RENDER_PROCESSES: renders });
  const rates: number[] = [];
  for (const renders of ["1", "2"]) {
    const instance = await began(renders);
    const left = paths.splice(0, warming + stories);
    await crawl(instance, left.slice(0, warming));
    rates.push(await crawl(instance, left.slice(warming)));
    if (renders === "2") paths.unshift(...left.slice(warming));
    await instance.stop();
  }
  const [one = Number.NaN, two = Number.NaN] = rates;
  const again = await began("1");
  const before = await rendersOf(again);
  const rate = await crawl(again, paths.splice(0, stories));
  const renders = (await rendersOf(again)) - before;
  await again.stop();
  return [
    {
      what: "distinct stories a second: two renders beside one",
      is: `${two.toFixed(1)} beside ${one.toFixed(1)}, ×${(two / one).toFixed(2)}`,
      budget: `≥ ×${leastGain}`,
      isMet: two / one >= leastGain,
    },
    {
      what: "the same stories after a restart, a second",
      is: `${rate.toFixed(0)}, ${renders} rendered`,
      budget: `≥ ${leastAgain}, 0 rendered`,
      isMet: rate >= leastAgain && renders === 0,
    },
  ];
}

/** Asks for each of the stories once; gives how many came in a second. */
async function crawl({ siteUrl }: Instance, paths: string[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const began = performance.now();
  await Promise.all(paths.map((path) => read(`${siteUrl}${path}`, agent)));
  agent.destroy();
  return (paths.length / (performance.now() - began)) * 1000;
}

function read(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { "accept-encoding": "br" } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address} was answered ${answer.statusCode}`));
      answer.resume().once("end", resolve);
    }).once("error", reject);
  });
}

/** How many pages the web process of an instance had rendered. */
async function rendersOf({ siteUrl }: Instance): Promise<number> {
  const metrics = await (await fetch(`${siteUrl}/metrics`)).text();
  return Number(/^dateline_renders_total\{[^}]*\} (\d+)$/m.exec(metrics)?.[1]);
}

/** The whole sitemap, read from a server as a crawler does: how long it takes, and what the server's memory grows by. */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { sitemapPath } from "../../lib/urls";
import type { Instance } from "./instance";
import type { Row } from "./row";

const mostSeconds = 60;
const mostMegabytes = 200;

/** As it is and compressed, one after the other; both against what the server held before. */
export async function wholeSitemapRows(instance: Instance): Promise<Row[]> {
  const before = memoryOf(instance.pid);
  return [...(await readAll(instance, "identity", before)), ...(await readAll(instance, "br", before))];
}

async function readAll({ siteUrl, pid }: Instance, encoding: string, before: number): Promise<Row[]> {
  const began = performance.now();
  let [addresses, most] = [0, before];
  for await (const line of linesOf(siteUrl + sitemapPath, encoding)) {
    for (const [, file = ""] of line.matchAll(/<loc>([^<]+)/g)) {
      for await (const entry of linesOf(file, encoding)) {
        if (!entry.startsWith("<url>")) continue;
        addresses++;
        if (addresses % 100 === 0) most = Math.max(most, memoryOf(pid));
      }
    }
  }
  const seconds = (performance.now() - began) / 1000;
  const megabytes = (most - before) / 1000;
  const what = `sitemap of ${addresses} addresses, ${encoding === "br" ? "brotli" : "as it is"}`;
  return [
    { what, is: `${seconds.toFixed(1)} s`, budget: `≤ ${mostSeconds} s`, isMet: seconds <= mostSeconds },
    {
      what: `${what}: the server’s memory`,
      is: `+${megabytes.toFixed(0)} MB`,
      budget: `≤ ${mostMegabytes} MB`,
      isMet: megabytes <= mostMegabytes,
    },
  ];
}

async function* linesOf(address: string, encoding: string): AsyncGenerator<string> {
  const { body, status } = await fetch(address, { headers: { "accept-encoding": encoding } });
  if (!body || status !== 200) throw new Error(`${address} answered ${status}`);
  yield* createInterface({ input: Readable.from(body) });
}

/** What a process holds of the machine's memory, in kB. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);

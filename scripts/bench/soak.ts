/** What a server holds in memory while very many addresses are asked for, half of which are not there. */
import { Agent, get } from "node:http";
import { setTimeout } from "node:timers/promises";
import { type Random, randomFrom } from "../archive/grammar";
import { archivePaths } from "./archive-paths";
import { type Instance, megabytesOf } from "./instance";
import { percentile, type Row } from "./row";

const timesEach = 10; // that an address is asked for
const atATime = 1000; // addresses that readers open in the same minutes
const connections = 32;
const betweenLooks = 1000; // ms
const mostMegabytes = 700; // with one process that renders
const mostGrowth = 0.05;

/** How many archive articles so many requests need. */
export const articlesFor = (requests: number): number => Math.ceil(requests / timesEach / 2);

/** Asks for each address ten times, a thousand addresses at a time, in an order that is the same in each run. */
export async function soakRows(
  instance: Instance,
  requests: number,
  onProgress: (done: number, of: number) => void,
): Promise<Row[]> {
  const random = randomFrom(1);
  const addresses = shuffled(await addressesOf(articlesFor(requests)), random);
  const order = batches(addresses).flatMap((batch) => shuffled(Array<string[]>(timesEach).fill(batch).flat(), random));
  const held: number[] = [];
  const began = performance.now();
  let [done, isOver] = [0, false];
  const asked = askAll(instance.siteUrl, order, () => done++).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    held.push(await megabytesOf(instance));
    onProgress(done, order.length);
    await Promise.race([asked, setTimeout(betweenLooks)]);
  }
  held.push(await megabytesOf(instance));
  const minutes = (performance.now() - began) / 60_000;
  return memoryRows(`soak of ${order.length.toLocaleString("en")} requests in ${minutes.toFixed(0)} min`, held);
}

/** Growth is from the third quarter to the last, of their medians. */
function memoryRows(what: string, held: number[]): Row[] {
  const quarter = Math.ceil(held.length / 4);
  const third = percentile(held.slice(-2 * quarter, -quarter), 0.5);
  const last = percentile(held.slice(-quarter), 0.5);
  const growth = last / third - 1;
  const megabytes = (of: string, value: number): Row => ({
    what: `${what}: ${of}`,
    is: `${value.toFixed(0)} MB`,
    budget: `≤ ${mostMegabytes} MB`,
    isMet: value <= mostMegabytes,
  });
  return [
    megabytes("memory at its end", held.at(-1) ?? Number.NaN),
    megabytes("memory at its highest", Math.max(...held)),
    {
      what: `${what}: growth in its last half`,
      is: `${third.toFixed(0)} → ${last.toFixed(0)} MB, ${(growth * 100).toFixed(1)} %`,
      budget: `≤ ${mostGrowth * 100} %`,
      isMet: growth <= mostGrowth,
    },
  ];
}

/** So many articles of the archive, and as many addresses beside them where nothing is. */
async function addressesOf(count: number): Promise<string[]> {
  const paths = await archivePaths(count);
  return paths.flatMap((path) => [path, `${path}-not`]);
}

async function askAll(siteUrl: string, order: string[], answered: () => void): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (path: string) =>
    new Promise<void>((resolve, reject) => {
      const options = { agent, headers: { "accept-encoding": "br, gzip" } };
      const request = get(`${siteUrl}${path}`, options, (response) => {
        const expected = path.endsWith("-not") ? 404 : 200;
        if (response.statusCode !== expected) reject(new Error(`${path} was answered ${response.statusCode}`));
        response.resume().on("end", resolve);
      });
      request.on("error", reject);
    });
  const left = order.values();
  const askOn = async () => {
    for (const path of left) {
      await ask(path);
      answered();
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  agent.destroy();
}

function batches(addresses: string[]): string[][] {
  const count = Math.ceil(addresses.length / atATime);
  return Array.from({ length: count }, (_, index) => addresses.slice(index * atATime, (index + 1) * atATime));
}

const shuffled = <T>(values: T[], random: Random): T[] =>
  values
    .map((value) => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);

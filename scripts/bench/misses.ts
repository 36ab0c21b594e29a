/** What a page costs that nobody asked for yet, and how soon a change is seen on each instance. */
import { Agent, get } from "node:http";
import { setTimeout } from "node:timers/promises";
import { db } from "../../lib/db";
import type { Actor } from "../../lib/newsroom/audit";
import { createUser } from "../../lib/newsroom/people";
import { publish } from "../../lib/newsroom/publish";
import { articlePath } from "../../lib/urls";
import { archivePaths } from "./archive-paths";
import type { Instance } from "./instance";
import { percentile, type Row, timeRow } from "./row";

const runs = 200;
const warming = 300; // pages until V8 has compiled what a render is
const changes = 10; // after a first one, of a process that never published
const patience = 10_000; // ms
const betweenLooks = 5; // ms

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Stories and addresses that were never asked for, one after the other. */
export async function missRows({ siteUrl }: Instance): Promise<Row[]> {
  const paths = await archivePaths(runs + warming);
  // As light a client as there is: `fetch` takes 2 ms itself.
  const agent = new Agent({ keepAlive: true });
  const headers = { "accept-encoding": "br" };
  const ask = (path: string, expected: number) =>
    timed(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = get(`${siteUrl}${path}`, { agent, headers }, (answer) => {
            if (answer.statusCode !== expected) reject(new Error(`${path} was answered ${answer.statusCode}`));
            answer.resume().once("end", resolve);
          });
          request.once("error", reject);
        }),
    );
  for (const path of paths.slice(0, warming)) await ask(path, 200);
  const found: number[] = [];
  for (const path of paths.slice(warming)) found.push(await ask(path, 200));
  const missing: number[] = [];
  for (const path of paths.slice(warming)) missing.push(await ask(`${path}-not`, 404));
  agent.destroy();
  return [
    timeRow("miss: an article, rendered and sent, median", percentile(found, 0.5), 25),
    timeRow("miss: an address that is not there, median", percentile(missing, 0.5), 25),
  ];
}

/** From a publish by another process to the story that shows it, on two instances. */
export async function visibleRows(here: Instance, beside: Instance): Promise<Row[]> {
  const times: number[][] = [[], []];
  const article = await db().article.findFirstOrThrow({
    where: { status: "published", id: { not: { startsWith: "archive-" } } },
    include: { section: true },
    orderBy: { publishedAt: "desc" },
  });
  const path = articlePath(article.section?.slug ?? "", article.slug);
  const sites = [here.siteUrl, beside.siteUrl];
  const editor = await createUser({ email: "bench-publisher@example.com", name: "Publisher", role: "editor" }, null);
  if (!editor.ok) throw new Error(editor.message);
  const by: Actor = { id: editor.value.id, name: "Publisher", role: "editor", address: null };
  for (let run = 0; run <= changes; run++) {
    await Promise.all(sites.map((site) => fetch(`${site}${path}`).then((answer) => answer.arrayBuffer())));
    const standfirst = `Seen in run ${run} of the bench`;
    await db().draft.deleteMany({ where: { articleId: article.id } });
    await db().article.update({ where: { id: article.id }, data: { standfirst } });
    const began = performance.now();
    const published = await publish(article.id, by, { tellReaders: true });
    if (!published.ok) throw new Error(published.message);
    await Promise.all(
      sites.map(async (site, index) => {
        while (performance.now() - began < patience) {
          if ((await (await fetch(`${site}${path}`)).text()).includes(standfirst)) break;
          await setTimeout(betweenLooks);
        }
        times[index]?.push(performance.now() - began);
      }),
    );
  }
  const [firsts, rest] = [times.map((own) => Math.max(...own.slice(0, 1))), times.map((own) => own.slice(1))];
  return [
    timeRow("the first publish since the start to visible on both instances", Math.max(...firsts), 1000),
    timeRow("publish to visible, on one instance, longest", percentile(rest[0] ?? [], 1), 300),
    timeRow("publish to visible, on another instance, longest", percentile(rest[1] ?? [], 1), 1000),
  ];
}

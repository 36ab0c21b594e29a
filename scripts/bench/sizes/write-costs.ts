/** What an editor's work takes in the archive that `db()` reaches: to open a story, keep it, publish it, change many. */
import { db } from "../../../lib/db";
import type { Actor } from "../../../lib/newsroom/audit";
import { changeSection } from "../../../lib/newsroom/bulk";
import { deskArticle } from "../../../lib/newsroom/desk-article";
import type { Outcome } from "../../../lib/newsroom/outcome";
import { listPreviewLinks } from "../../../lib/newsroom/preview-links";
import { publish } from "../../../lib/newsroom/publish";
import { readDraft, saveDraft } from "../../../lib/newsroom/save-draft";
import { translationsOf } from "../../../lib/newsroom/translations";
import { viewsOf } from "../../../lib/newsroom/views";
import { percentile } from "../row";
import type { Measured } from "./size-table";

const alone = 10; // stories that are opened, kept and published one after the other
const rounds = 5;
const atOnce = 8;
const bulk = 50;
const budgets = { open: 150, kilobytes: 100, save: 40, publish: 100, publishAtOnce: 250, bulk: 500 }; // ms, kB

/** Measures each; `onProgress` is told of each before it begins. Saves and publishes stories of the archive. */
export async function writeCosts(onProgress: (what: string) => void): Promise<Measured[]> {
  const by = await editor();
  const ids = await storiesToChange(alone + atOnce);
  const [one, many] = [ids.slice(0, alone), ids.slice(alone)];
  const times = { open: [] as number[], save: [] as number[], publish: [] as number[] };
  const data: number[] = [];

  onProgress("a story opened, kept and published");
  for (const id of one) {
    times.open.push(await timed(async () => data.push(JSON.stringify(await opened(id)).length / 1000)));
    for (let run = 0; run < rounds; run++) times.save.push(await timed(() => keep(id, by)));
    times.publish.push(await timed(async () => accepted(await publish(id, by))));
  }
  onProgress(`${atOnce} stories published at once`);
  const together: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const id of many) await keep(id, by);
    together.push(await timed(() => Promise.all(many.map(async (id) => accepted(await publish(id, by))))));
  }
  onProgress(`${bulk} stories changed`);
  const changed = await bulkTimes(by);

  const row = (what: string, values: number[], most: number): Measured => ({
    ...{ what: `${what}: 95 of 100 within`, unit: "ms", budget: { most } },
    readings: [{ buffers: null, value: percentile(values, 0.95) }],
  });
  return [
    row("a story opened", times.open, budgets.open),
    {
      ...{ what: "a story opened: its data", unit: "kB", budget: { most: budgets.kilobytes } },
      readings: [{ buffers: null, value: Math.max(...data) }],
    },
    row("autosave", times.save, budgets.save),
    row("publish", times.publish, budgets.publish),
    row(`${atOnce} publishes at once`, together, budgets.publishAtOnce),
    row(`${bulk} stories changed at once`, changed, budgets.bulk),
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function accepted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

async function editor(): Promise<Actor> {
  const email = "bench-sizes@example.com";
  const create = { email, name: "Bench", role: "editor" } as const;
  const { id, name, role } = await db().user.upsert({ where: { email }, create, update: {} });
  return { id, name, role, address: null };
}

/** Published stories of the archive without unpublished changes. */
async function storiesToChange(count: number): Promise<string[]> {
  const rows = await db().article.findMany({
    where: { id: { startsWith: "archive-" }, status: "published", draft: null },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: count,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** All that the desk's page of a story asks for. */
const opened = (id: string) =>
  Promise.all([deskArticle(id), listPreviewLinks(id), translationsOf(id), viewsOf(id, new Date())]);

async function keep(id: string, by: Actor): Promise<void> {
  const { version, content } = await readDraft(id);
  const changed = { ...content, standfirst: `Kept at ${performance.now()}` };
  accepted(await saveDraft(id, { baseVersion: version, content: changed }, by));
}

/** The times of changing the section of as many published stories, and back again. */
async function bulkTimes(by: Actor): Promise<number[]> {
  const ids = await storiesToChange(bulk);
  const sections = await db().section.findMany({ where: { parentId: null }, take: 2, orderBy: { id: "asc" } });
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const to = sections[round % sections.length]?.id ?? "";
    times.push(await timed(async () => accepted(await changeSection(ids, to, by))));
  }
  await db().draft.deleteMany({ where: { articleId: { in: ids } } });
  return times;
}

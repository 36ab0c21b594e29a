import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/newsroom/audit";
import { keepDisputed } from "@/lib/newsroom/keep-disputed";
import { getRevision, listRevisions } from "@/lib/newsroom/revisions";
import { readDraft, saveDraft } from "@/lib/newsroom/save-draft";
import { aDraft, aPaper, aUser } from "@/lib/testing/builders";
import { article } from "@/lib/testing/contents";
import { withTestDatabase } from "@/lib/testing/database";
import { history, playAndCheck } from "./testing/sync-history";
import { Browser, type Desk, run } from "./testing/sync-world";

withTestDatabase();

const start = article(["The storm left three dead.", "Crews arrived at noon."], { headline: "Storm" });
let people: [Actor, Actor];

beforeAll(async () => {
  await aPaper();
  const [one, other] = [await aUser("editor"), await aUser("editor")];
  people = [
    { id: one.id, name: "Ana", role: "editor", address: null },
    { id: other.id, name: "Ben", role: "editor", address: null },
  ];
});

const deskOf = (id: string, by: Actor): Desk => ({
  save: (save) => saveDraft(id, save, by),
  keepDisputed: (words) => keepDisputed(id, words, by),
  read: () => readDraft(id),
  revision: async (number) => (await getRevision(id, number))?.content ?? null,
});

async function desks(): Promise<[Desk, Desk]> {
  const id = await aDraft(people[0]);
  const { version } = await readDraft(id);
  await saveDraft(id, { baseVersion: version, content: start }, people[0]);
  return [deskOf(id, people[0]), deskOf(id, people[1])];
}

test("the desk's own verbs lose no saved word in any history of two writers", async () => {
  await fc.assert(
    fc.asyncProperty(history, (played) => playAndCheck(played, start, desks)),
    { numRuns: 4 },
  );
}, 60_000);

test("disputed words are a revision of their writer's, which later words of the same dispute replace", async () => {
  const id = await aDraft(people[0]);
  const clock = { now: 0 };
  const [ana, ben] = people.map((by) => new Browser(deskOf(id, by), clock));
  if (!ana || !ben) throw new Error("two people");
  const [hers, his] = [await ana.openTab(), await ben.openTab()];
  hers.sync.change({ ...hers.sync.content, headline: "Hers" });
  his.sync.change({ ...his.sync.content, headline: "His" });
  await run(hers, clock);
  await run(his, clock);
  his.sync.change({ ...his.sync.content, standfirst: "And more" });
  await run(his, clock);
  const { rows } = await listRevisions(id, null);
  const note = "kept while two versions waited for a choice";
  expect(rows.map(({ note, number }) => ({ note, number }))).toEqual([
    { note, number: 2 },
    { note: null, number: 1 },
  ]);
  expect((await getRevision(id, 2))?.content).toMatchObject({ headline: "His", standfirst: "And more" });
  expect((await readDraft(id)).content.headline).toBe("Hers");
  his.sync.settle("mine");
  await run(his, clock);
  expect((await readDraft(id)).content).toMatchObject({ headline: "His", standfirst: "And more" });
});

test("nobody writes over another's disputed words by naming their revision", async () => {
  const id = await aDraft(people[0]);
  const first = await keepDisputed(id, { revision: null, content: start }, people[0]);
  const second = await keepDisputed(id, { revision: 1, content: { ...start, headline: "Other" } }, people[1]);
  expect([first, second].map((answer) => answer.ok && answer.value.revision)).toEqual([1, 2]);
  expect((await getRevision(id, 1))?.content.headline).toBe("Storm");
});

test("the desk keeps disputed words once when their answer is lost, and other words as another revision", async () => {
  const id = await aDraft(people[0]);
  const keep = async (headline: string) => {
    const answer = await keepDisputed(id, { revision: null, content: { ...start, headline } }, people[0]);
    return answer.ok && answer.value.revision;
  };
  expect([await keep("His"), await keep("His"), await keep("His again")]).toEqual([1, 1, 2]);
});

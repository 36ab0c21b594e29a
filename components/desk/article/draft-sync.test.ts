import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleContent } from "@/lib/article-content";
import { article, paragraph } from "@/lib/testing/contents";
import { history, playAndCheck } from "./testing/sync-history";
import { Browser, type Desk, deliver, deskInMemory, quiet, run, type Tab, tick } from "./testing/sync-world";

const clock = { now: 0 };
const start = article(["The storm left three dead.", "Crews arrived at noon."], { headline: "Storm" });
const titled = (headline: string): ArticleContent => ({ ...start, headline });
const typed = (tab: Tab, part: Partial<ArticleContent>) => tab.sync.change({ ...tab.sync.content, ...part });
const stateOf = (tab: Tab) => tab.sync.state.kind;
const headlineAt = async (desk: Desk) => (await desk.read()).content.headline;

/** Two browsers that changed one headline: the colleague's is saved, and the other's tab shows the choice. */
async function disputed(desk = deskInMemory(start)) {
  const [mine, theirs] = [new Browser(desk, clock), new Browser(desk, clock)];
  const [tab, colleague] = [await mine.openTab(), await theirs.openTab()];
  typed(tab, { headline: "Mine" });
  typed(colleague, { headline: "Theirs" });
  await run(colleague, clock);
  await run(tab, clock);
  return { desk, mine, tab, colleague };
}

test("disputed words go to a revision at once, and the working copy stays until a person chooses", async () => {
  const { desk, tab } = await disputed();
  expect(tab.sync.conflicts).toMatchObject([{ field: "headline", mine: "Mine", theirs: "Theirs" }]);
  expect(tab.sync.state).toEqual({ kind: "conflict", revision: 1 });
  expect((await desk.revision(1))?.headline).toBe("Mine");
  expect(await headlineAt(desk)).toBe("Theirs");
  expect(await tab.sync.flush()).toBe(false);
});

test("a tab that is reloaded before the choice shows the choice again, and overwrites nothing", async () => {
  const { desk, mine, tab } = await disputed();
  mine.kill(tab);
  const again = await mine.openTab();
  await run(again, clock);
  expect(again.sync.conflicts).toMatchObject([{ field: "headline", mine: "Mine", theirs: "Theirs" }]);
  expect(again.sync.state).toEqual({ kind: "conflict", revision: 1 }); // the same revision
  expect(await headlineAt(desk)).toBe("Theirs");
  again.sync.settle("mine");
  await run(again, clock);
  expect([await headlineAt(desk), stateOf(again)]).toEqual(["Mine", "saved"]);
  expect(mine.drafts.size).toBe(0);
});

test("a browser that restarts with two tabs in conflict overwrites neither tab's revision", async () => {
  const desk = deskInMemory(start);
  const browser = new Browser(desk, clock);
  const tabs = [await browser.openTab(), await browser.openTab()];
  await desk.save({ baseVersion: 1, content: titled("Theirs") });
  for (const [at, tab] of tabs.entries()) {
    typed(tab, { headline: `Mine ${at}` });
    await run(tab, clock);
  }
  expect(tabs.map((tab) => tab.sync.state)).toEqual([
    { kind: "conflict", revision: 1 },
    { kind: "conflict", revision: 2 },
  ]);
  for (const tab of tabs) browser.kill(tab);
  const again = await browser.openTab();
  await run(again, clock);
  expect(again.sync.state).toEqual({ kind: "conflict", revision: 3 });
  expect([(await desk.revision(1))?.headline, (await desk.revision(2))?.headline]).toEqual(["Mine 0", "Mine 1"]);
});

test("the revision takes everything that its writer types while a choice waits", async () => {
  const { desk, tab } = await disputed();
  typed(tab, { standfirst: "Nobody else wrote one." });
  await run(tab, clock);
  expect(await desk.revision(1)).toMatchObject({ headline: "Mine", standfirst: "Nobody else wrote one." });
  expect(stateOf(tab)).toBe("conflict");
  tab.sync.settle("theirs");
  await run(tab, clock);
  expect((await desk.read()).content).toMatchObject({ headline: "Theirs", standfirst: "Nobody else wrote one." });
});

test("words typed into a disputed field before the choice stay where the choice is mine", async () => {
  const { desk, tab } = await disputed();
  typed(tab, { headline: "Mine, made better" });
  tab.sync.settle("mine");
  await run(tab, clock);
  expect(await headlineAt(desk)).toBe("Mine, made better");
});

test("a choice keeps the paragraph that its writer typed while the conflict was open", async () => {
  const { desk, tab } = await disputed();
  const body = { ...start.body, content: [...start.body.content, paragraph("Typed since.")] };
  typed(tab, { body }); // the desk can't be reached: nothing of it is sent
  tab.sync.settle("mine");
  expect(tab.sync.content).toMatchObject({ headline: "Mine", body });
  await run(tab, clock);
  expect((await desk.read()).content).toMatchObject({ headline: "Mine", body });
});

test("a colleague who saves again before the choice is asked about again", async () => {
  const { desk, tab, colleague } = await disputed();
  typed(colleague, { headline: "Theirs, made better" });
  await run(colleague, clock);
  tab.sync.settle("mine");
  await run(tab, clock);
  expect(tab.sync.conflicts).toMatchObject([{ mine: "Mine", theirs: "Theirs, made better" }]);
  expect(await headlineAt(desk)).toBe("Theirs, made better");
});

test("a draft that a tab took up is not taken up a second time", async () => {
  const browser = new Browser(deskInMemory(start), clock);
  const first = await browser.openTab();
  typed(first, { headline: "Typed before the crash" });
  await quiet();
  browser.kill(first);
  const second = await browser.openTab();
  expect(second.sync.content.headline).toBe("Typed before the crash");
  await run(second, clock);
  typed(second, { headline: "Edited since" });
  await run(second, clock);
  browser.kill(second);
  const third = await browser.openTab();
  expect([third.sync.content.headline, third.sync.isDirty]).toEqual(["Edited since", false]);
});

test("a save whose answer is lost is sent again, and is no conflict with what was typed since", async () => {
  const desk = deskInMemory(start);
  const tab = await new Browser(desk, clock).openTab();
  typed(tab, { headline: "First" });
  await tick(tab, clock);
  await deliver(tab, "answer lost");
  expect(stateOf(tab)).toBe("unreachable");
  typed(tab, { headline: "First and more" });
  await run(tab, clock);
  expect([await headlineAt(desk), stateOf(tab)]).toEqual(["First and more", "saved"]);
});

test("a tab that crashed with a save in flight is no conflict with itself", async () => {
  const browser = new Browser(deskInMemory(start), clock);
  const first = await browser.openTab();
  typed(first, { headline: "First" });
  await tick(first, clock);
  typed(first, { headline: "First and more" });
  await quiet();
  browser.kill(first);
  await deliver(first, "answer lost");
  const second = await browser.openTab();
  expect([second.sync.content.headline, second.sync.conflicts]).toEqual(["First and more", []]);
});

test("retries wait longer each time, and a change does not hurry them", async () => {
  const tab = await new Browser(deskInMemory(start), clock).openTab();
  typed(tab, { headline: "w1" });
  await tick(tab, clock);
  const waits: number[] = [];
  for (let attempt = 0; attempt < 7; attempt++) {
    await deliver(tab, "request lost");
    typed(tab, { headline: `w${attempt}` });
    const before = clock.now;
    await tick(tab, clock);
    waits.push(clock.now - before);
  }
  expect(waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test("retries wait longer each time as long as the desk answers with a version that the tab has", async () => {
  const behind: Desk = {
    ...deskInMemory(start),
    save: async () => ({ ok: true, value: { kind: "behind", version: 1, content: start } }),
  };
  const tab = await new Browser(behind, clock).openTab();
  typed(tab, { headline: "Mine" });
  await tick(tab, clock);
  const waits: number[] = [];
  for (let attempt = 0; attempt < 4; attempt++) {
    await deliver(tab); // the save
    await deliver(tab); // the fresh read
    const before = clock.now;
    await tick(tab, clock);
    waits.push(clock.now - before);
  }
  expect(waits).toEqual([2000, 4000, 8000, 16_000]);
});

test("an answer that is older than the tab leads to one fresh read, and never to a loop", async () => {
  const desk = deskInMemory(start);
  let saves = 0;
  const stale: Desk = {
    ...desk,
    save: async () => {
      saves++;
      return { ok: true, value: { kind: "behind", version: 1, content: start } };
    },
  };
  const tab = await new Browser(stale, clock).openTab();
  typed(tab, { headline: "Mine" });
  await tick(tab, clock);
  await deliver(tab); // the save
  await deliver(tab); // the fresh read
  expect([saves, tab.requests.length, tab.timers.length]).toEqual([1, 0, 1]);
  expect(tab.sync.content.headline).toBe("Mine");
});

test("a desk that was set back to an older version is said, and overwrites no words here", async () => {
  const desk = deskInMemory(start);
  const tab = await new Browser(desk, clock).openTab();
  typed(tab, { headline: "Saved" });
  await run(tab, clock);
  const restored = deskInMemory(start);
  Object.assign(desk, { save: restored.save, read: restored.read });
  typed(tab, { headline: "Saved and more" });
  await run(tab, clock);
  expect(tab.sync.state).toMatchObject({ kind: "refused", message: expect.stringContaining("older version") });
  expect(tab.sync.content.headline).toBe("Saved and more");
});

test("a refused save is not sent again until something changes", async () => {
  const desk = deskInMemory(start);
  const { save } = desk;
  desk.save = async () => ({ ok: false, reason: "invalid", message: "Choose another.", field: "slug" });
  const tab = await new Browser(desk, clock).openTab();
  typed(tab, { headline: "Mine" });
  await run(tab, clock);
  expect(tab.sync.state).toEqual({ kind: "refused", message: "Choose another.", field: "slug" });
  desk.save = save;
  typed(tab, { headline: "Mine, mended" });
  await run(tab, clock);
  expect([await headlineAt(desk), stateOf(tab)]).toEqual(["Mine, mended", "saved"]);
});

test("a colleague's version that arrives while a save is under way waits for the save's own answer", async () => {
  const desk = deskInMemory(start);
  const tab = await new Browser(desk, clock).openTab();
  typed(tab, { headline: "Mine" });
  await tick(tab, clock);
  tab.sync.hear({ version: 2, content: titled("Mine") }); // read by another request, after the save arrived
  expect(tab.sync.base.version).toBe(1);
  await run(tab, clock);
  expect([await headlineAt(desk), stateOf(tab)]).toEqual(["Mine", "saved"]);
});

test("a page that closes during a save also sends the words typed since", async () => {
  const desk = deskInMemory(start);
  const tab = await new Browser(desk, clock).openTab();
  typed(tab, { headline: "First" });
  await tick(tab, clock);
  typed(tab, { headline: "First and more" });
  tab.sync.leave();
  await deliver(tab, "request lost");
  await deliver(tab);
  expect(await headlineAt(desk)).toBe("First and more");
});

test("an article over 64 kB that is typed as the page closes is in this browser, and restored", async () => {
  const browser = new Browser(deskInMemory(start), clock);
  const tab = await browser.openTab();
  const long = paragraph("Every word counts. ".repeat(5000));
  typed(tab, { body: { type: "doc", content: [long] } });
  tab.sync.leave();
  await quiet();
  browser.kill(tab);
  await deliver(tab, "request lost");
  expect((await browser.openTab()).sync.content.body.content).toEqual([long]);
});

test("closing the page waits for the words of an article over 64 kB, and for no others", async () => {
  const desk = deskInMemory(start);
  const tab = await new Browser(desk, clock).openTab();
  expect(tab.sync.isCutByClosing).toBe(false);
  typed(tab, { headline: "Short" });
  expect(tab.sync.isCutByClosing).toBe(false); // the browser sends it on without the page
  await run(tab, clock);
  typed(tab, { body: { type: "doc", content: [paragraph("Every word counts. ".repeat(5000))] } });
  expect(tab.sync.isCutByClosing).toBe(true);
  await tick(tab, clock);
  expect(tab.sync.isCutByClosing).toBe(true); // on its way, and not yet answered
  await run(tab, clock);
  expect([tab.sync.isCutByClosing, stateOf(tab)]).toEqual([false, "saved"]);
  await desk.save({ baseVersion: tab.sync.base.version, content: { ...tab.sync.content, headline: "Theirs" } });
  typed(tab, { headline: "Mine" });
  await run(tab, clock);
  expect([tab.sync.isCutByClosing, stateOf(tab)]).toEqual([false, "conflict"]); // the revision has all of it
});

test("a version counts as seen once its person made or looked at all of it", async () => {
  const desk = deskInMemory(start);
  const tab = await new Browser(desk, clock).openTab();
  typed(tab, { standfirst: "Mine" });
  await run(tab, clock);
  expect(tab.sync.seen).toBe(2);
  await desk.save({ baseVersion: 2, content: { ...titled("Theirs"), standfirst: "Mine" } });
  tab.sync.hear(await desk.read());
  expect(tab.sync.seen).toBe(2); // on the page, and not yet looked at
  typed(tab, { kicker: "Mine too" });
  await run(tab, clock);
  expect([tab.sync.base.version, tab.sync.seen]).toEqual([4, 2]);
  tab.sync.look();
  expect(tab.sync.seen).toBe(4);
});

test("every word that was called saved is in the article, in a named revision, or taken out by a person", async () => {
  await fc.assert(
    fc.asyncProperty(history, (steps) =>
      playAndCheck(steps, start, async (content) => {
        const desk = deskInMemory(content);
        return [desk, desk];
      }),
    ),
    { numRuns: 50 },
  );
});

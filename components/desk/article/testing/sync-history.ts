/** Random histories of two writers on one article, and the claim that none of them loses a saved word. */
import fc from "fast-check";
import { expect } from "vitest";
import type { ArticleContent } from "@/lib/article-content";
import { paragraph } from "@/lib/testing/contents";
import { Browser, type Desk, deliver, quiet, run, type Tab, tick, wordsOf } from "./sync-world";

const who = { browser: fc.nat(1), tab: fc.nat(1) };

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ ...who, do: fc.constant("type" as const), at: fc.nat(4), how: fc.nat(3) }) },
  { weight: 5, arbitrary: fc.record({ ...who, do: fc.constant("tick" as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      ...who,
      do: fc.constant("deliver" as const),
      fate: fc.constantFrom("answered", "answered", "answered", "answer lost", "request lost"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ...who, do: fc.constant("hear" as const) }) },
  { weight: 1, arbitrary: fc.record({ ...who, do: fc.constant("leave" as const) }) },
  { weight: 1, arbitrary: fc.record({ ...who, do: fc.constant("reload" as const), isCrash: fc.boolean() }) },
  // The whole browser ends, and comes back with as many tabs: the first of them takes up what both had.
  { weight: 1, arbitrary: fc.record({ ...who, do: fc.constant("restart" as const), isCrash: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...who,
      do: fc.constant("choose" as const),
      choice: fc.constantFrom("mine", "theirs", "both"),
    }),
  },
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

export const history = fc.record({
  steps: fc.array(step, { minLength: 10, maxLength: 60, size: "max" }),
  lastChoices: fc.infiniteStream(fc.constantFrom("mine", "theirs", "both")),
  isSecondLost: fc.boolean(), // the second writer's browser never comes back
});

type History = typeof history extends fc.Arbitrary<infer H> ? H : never;

/**
 * Plays a history on a desk (as each of two writers has it) and checks its end: each word that the
 * server called saved is in the article, in a revision that a notice named, or a person took it out.
 */
export async function playAndCheck(
  { steps, lastChoices, isSecondLost }: History,
  start: ArticleContent,
  deskOf: (content: ArticleContent) => Promise<[Desk, Desk]>,
): Promise<void> {
  const clock = { now: 0 };
  const saved = new Set<string>();
  const desks = await deskOf(start);
  const browsers = desks.map((desk) => new Browser(noting(desk, saved), clock));
  const game: Game = { clock, saved, removed: new Set<string>(), words: 0, revisions: new Set<number>() };
  const tabs = await Promise.all(browsers.map(async (browser) => [await browser.openTab(), await browser.openTab()]));
  for (const one of steps) {
    const opened = tabs[one.browser];
    const tab = opened?.[one.tab];
    if (!opened || !tab) continue;
    if (one.do === "restart") opened.splice(0, opened.length, ...(await reopened(opened, one.isCrash)));
    else if (one.do === "reload") opened.splice(one.tab, 1, ...(await reopened([tab], one.isCrash)));
    else await play(one, tab, game);
    for (const each of opened) await note(each, game);
  }
  // Everybody comes back, and decides what waits.
  for (const [at, browser] of browsers.entries()) {
    for (const tab of tabs[at] ?? []) browser.kill(tab);
    if (at === 1 && isSecondLost) continue;
    const tab = await browser.openTab();
    await run(tab, clock);
    await note(tab, game);
    while (tab.sync.conflicts.length > 0) {
      byPerson(tab, game, () => tab.sync.settle(lastChoices.next().value));
      await run(tab, clock);
      await note(tab, game);
    }
    expect([tab.sync.isDirty, browser.drafts.size]).toEqual([false, 0]);
  }
  const [desk] = desks;
  const revisions = await Promise.all([...game.revisions].map((number) => desk.revision(number)));
  const found = wordsOf((await desk.read()).content, ...revisions);
  expect([...saved].filter((word) => !found.has(word) && !game.removed.has(word))).toEqual([]);
}

type Game = {
  clock: { now: number };
  saved: Set<string>;
  removed: Set<string>;
  words: number;
  revisions: Set<number>; // that a notice named
};

async function play(one: Exclude<Step, { isCrash: boolean }>, tab: Tab, game: Game): Promise<void> {
  switch (one.do) {
    case "type":
      byPerson(tab, game, () => tab.sync.change(edited(tab.sync.content, one, `w${++game.words}`)));
      break;
    case "tick":
      await tick(tab, game.clock);
      break;
    case "deliver":
      await deliver(tab, one.fate);
      break;
    case "hear":
      tab.sync.hear(await tab.browser.desk.read());
      break;
    case "leave":
      tab.sync.leave();
      break;
    case "choose":
      byPerson(tab, game, () => tab.sync.settle(one.choice));
  }
  await quiet();
}

/** Ends these tabs of a browser, and opens as many. What was on its way arrives, or doesn't. */
async function reopened(tabs: readonly Tab[], isCrash: boolean): Promise<Tab[]> {
  for (const tab of tabs) tab.browser.kill(tab, isCrash);
  const opened: Tab[] = [];
  for (const { browser, requests } of tabs) {
    for (const request of requests.splice(0)) await request(isCrash ? "request lost" : "answer lost");
    opened.push(await browser.openTab());
  }
  return opened;
}

/** What a person does at a tab takes out the words that the tab showed before, and not after. */
function byPerson(tab: Tab, game: Game, act: () => void): void {
  const before = wordsOf(tab.sync.content, tab.sync.conflicts);
  act();
  const after = wordsOf(tab.sync.content, tab.sync.conflicts);
  for (const word of before) if (!after.has(word)) game.removed.add(word);
}

/** A notice names a revision: its words count as saved from here. */
async function note({ states, browser }: Tab, { revisions, saved }: Game): Promise<void> {
  for (const state of states.splice(0)) {
    if (state.kind !== "conflict") continue;
    revisions.add(state.revision);
    for (const word of wordsOf(await browser.desk.revision(state.revision))) saved.add(word);
  }
}

/** The desk, and a note of each word that it takes into the article. */
function noting(desk: Desk, saved: Set<string>): Desk {
  const add = (content: ArticleContent) => {
    for (const word of wordsOf(content)) saved.add(word);
  };
  return {
    ...desk,
    async save(save) {
      const answer = await desk.save(save);
      if (answer.ok && answer.value.kind === "saved") add(save.content);
      return answer;
    },
  };
}

function edited(content: ArticleContent, { at, how }: { at: number; how: number }, word: string): ArticleContent {
  if (at === 0) return { ...content, headline: how === 0 ? word : `${content.headline} ${word}` };
  const blocks = content.body.content;
  const place = at % (blocks.length + 1);
  const block = blocks[place];
  const text =
    block?.type === "paragraph"
      ? block.content.flatMap((node) => (node.type === "text" ? [node.text] : [])).join("")
      : "";
  const [removes, puts] = [
    [1, [paragraph(word)]],
    [1, [paragraph(`${text} ${word}`.trim())]],
    [0, [paragraph(word)]],
    [1, []],
  ][how] as [number, ReturnType<typeof paragraph>[]];
  return { ...content, body: { ...content.body, content: blocks.toSpliced(place, removes, ...puts) } };
}

import { setImmediate } from "node:timers/promises";
import { beforeEach, expect, test, vi } from "vitest";
import type { Resolution } from "../../lib/addresses/resolve-address";
import { expireTags } from "../../lib/freshness";
import type { Made } from "../contract";
import { allLive, clockChanges, madePage } from "../testing";
import { openLanes } from "../web/lanes";
import { type Answer, Documents } from "./documents";
import { refreshOnChange } from "./refresh";

/** A renderer whose pages say how often they were made; what is asked of it is written down. */
let asked: string[] = [];
let text = "first";
let isBroken = false;
let gate: Promise<unknown> = Promise.resolve();

const tagsOf: Record<string, string[]> = {
  "/": ["front"],
  "/world": ["section:w"],
  "/world/a": ["article:a", "section:w"],
  "/world/b": ["article:b", "section:w"],
  "/world/o": ["article:o", "archive"],
};

async function make(address: string, position: string): Promise<Made> {
  asked.push(address);
  const said = text;
  await gate;
  const status = isBroken ? 500 : address.startsWith("/missing-") ? 404 : address === "/moved" ? 301 : 200;
  if (status !== 200) return { kind: "short", status, location: status === 301 ? "/world" : null };
  const storyId = /^\/world\/(.)$/.exec(address)?.[1] ?? null;
  const page = await madePage({ html: `<p>${said}</p>`, tags: tagsOf[address] ?? [], storyId });
  return { ...page, position };
}

let documents: Documents;
beforeEach(() => {
  [asked, text, isBroken, gate] = [[], "first", false, Promise.resolve()];
  documents = new Documents({ make, changes: clockChanges, lanes: openLanes(2), resolve: allLive });
});

/** Changes are told apart by the millisecond. */
async function nextMillisecond(): Promise<void> {
  for (const now = Date.now(); Date.now() === now; ) await setImmediate();
}

const textOf = (answer: Answer): string | undefined =>
  answer.kind === "document"
    ? /<p>(.*)<\/p>/.exec(String(answer.document.representations.identity.bytes))?.[1]
    : undefined;

test("readers who ask for one address at once wait for one render, and the next find it made", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => documents.answer("/world")));
  expect(answers.map(textOf)).toEqual(Array(20).fill("first"));
  expect(asked).toEqual(["/world"]);
  expect(documents.atHand("/world")?.state).toBe("fresh");
});

test("a page is rendered where its address resolves to, and nothing is rendered for what has moved or is missing", async () => {
  const resolutions: Record<string, Resolution> = {
    "/latest": { kind: "live", path: "/latest/page/2" },
    "/world/gone": { kind: "gone", path: "/world/gone" },
    "/world/gone.md": { kind: "gone", path: "/world/gone" },
    "/old": { kind: "moved", to: "/world" },
  };
  const resolve = async (path: string) => resolutions[path] ?? { kind: "missing" as const };
  documents = new Documents({ make, changes: clockChanges, lanes: openLanes(2), resolve });
  expect(await documents.answer("/latest?page=2")).toMatchObject({ kind: "document" });
  expect(await documents.answer("/world/gone")).toMatchObject({ kind: "document" });
  expect(await documents.answer("/world/gone.md")).toMatchObject({ kind: "short", status: 410 });
  expect(await documents.answer("/old")).toMatchObject({ status: 301, location: "/world" });
  expect(await documents.answer("/nothing")).toMatchObject({ status: 404 });
  expect(asked).toEqual(["/latest/page/2", "/gone/%2Fworld%2Fgone"]);
});

test("addresses that are missing fill nothing, however many are asked for", async () => {
  await documents.answer("/world");
  const bytes = documents.store.size.bytes;
  for (let index = 0; index < 500; index++) {
    expect(await documents.answer(`/missing-${index}`)).toMatchObject({ kind: "short", status: 404 });
  }
  expect(documents.store.size).toEqual({ documents: 1, bytes });
  await documents.answer("/missing-7");
  expect(asked.filter((address) => address === "/missing-7")).toHaveLength(1);
  expireTags(["latest"]); // it may have been published since
  await documents.answer("/missing-7");
  expect(asked.filter((address) => address === "/missing-7")).toHaveLength(2);
});

test("a render that began before a change is not kept as if it came after", async () => {
  let open = () => {};
  gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const answer = documents.answer("/world");
  await expect.poll(() => asked.length).toBe(1);
  await nextMillisecond();
  text = "second";
  expireTags(["section:w"]);
  open();
  expect(textOf(await answer)).toBe("second");
});

test("an address of which something changed while it was found missing is looked up again", async () => {
  let open = () => {};
  gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const answer = documents.answer("/missing-1");
  await expect.poll(() => asked.length).toBe(1);
  expireTags(["latest"]); // it may have been published
  open();
  expect(await answer).toMatchObject({ kind: "short", status: 404 });
  expect(asked).toEqual(["/missing-1", "/missing-1"]);
});

test("what shows what changed is made anew before anyone asks; a story beside it is sent once more", async () => {
  const stop = refreshOnChange(documents, () => {});
  for (const address of ["/", "/world", "/world/a", "/world/b"]) await documents.answer(address);
  await nextMillisecond();
  text = "second";
  expireTags(["section:w"]);
  expect(documents.atHand("/world")).toBeUndefined(); // never sent as it was
  expect(documents.store.peek("/world/a")?.state).toBe("stale");
  expect(documents.store.peek("/")?.state).toBe("fresh");
  await expect.poll(() => documents.atHand("/world")?.state).toBe("fresh");
  expect(textOf(await documents.answer("/world"))).toBe("second");
  expect(documents.atHand("/world/a")?.state).toBe("stale"); // and makes it anew
  await expect.poll(() => documents.store.peek("/world/a")?.state).toBe("fresh");
  stop();
});

test("a page is made anew after a minute, and one of the archive after a day", async () => {
  for (const address of ["/world/a", "/world/o"]) await documents.answer(address);
  const ask = async (minutes: number) => {
    const now = Date.now();
    vi.setSystemTime(now + minutes * 60_000);
    asked = [];
    for (const address of ["/world/a", "/world/o"]) documents.atHand(address);
    await setImmediate();
    vi.setSystemTime(now);
    return asked;
  };
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    expect(await ask(0.9)).toEqual([]);
    expect(await ask(2)).toEqual(["/world/a"]);
    expect(await ask(24 * 60 + 1)).toContain("/world/o");
  } finally {
    vi.useRealTimers();
  }
});

test("a reader's page does not wait behind pages that are made anew behind what was sent", async () => {
  const old = Array.from({ length: 40 }, (_, index) => `/other-${index}`);
  for (const address of old) tagsOf[address] = ["section:w"];
  for (const address of old) await documents.answer(address);
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    vi.setSystemTime(Date.now() + 2 * 60_000);
    gate = new Promise(() => {}); // renders take long
    for (const address of old) expect(documents.atHand(address)).toBeDefined();
    await setImmediate();
    asked = [];
    void documents.answer("/world/a");
    await expect.poll(() => asked).toEqual(["/world/a"]);
  } finally {
    vi.useRealTimers();
    for (const address of old) delete tagsOf[address];
  }
});

test("a reader who asks for a page that waits for its refresh has both answered by one render", async () => {
  const stale = Array.from({ length: 4 }, (_, index) => `/stale-${index}`);
  for (const address of stale) tagsOf[address] = ["section:w"];
  for (const address of stale) await documents.answer(address);
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    vi.setSystemTime(Date.now() + 2 * 60_000);
    let open = () => {};
    gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    asked = [];
    for (const address of stale) documents.atHand(address); // two renders work, so two refreshes wait
    await expect.poll(() => asked).toEqual(stale.slice(0, 2));
    const answer = documents.make("/stale-3");
    await expect.poll(() => asked).toContain("/stale-3");
    open();
    expect(textOf(await answer)).toBe("first");
    await expect.poll(() => documents.store.peek("/stale-2")?.document.madeAt).toBe(Date.now());
    expect(asked.toSorted()).toEqual(stale);
  } finally {
    vi.useRealTimers();
    for (const address of stale) delete tagsOf[address];
  }
});

test("a page that can't be made anew is sent as it last was, but no story of which nobody knows whether it still stands", async () => {
  const stop = refreshOnChange(documents, () => {});
  for (const address of ["/", "/world/a"]) await documents.answer(address);
  await nextMillisecond();
  isBroken = true;
  expireTags(["front"]);
  expect(await documents.answer("/")).toMatchObject({ kind: "document", isOld: true });
  expireTags(["article:a"]); // it can't be looked up: there is no database here
  await expect.poll(() => documents.store.peek("/world/a")).toBeUndefined();
  expect(await documents.answer("/world/a")).toMatchObject({ kind: "failed", isOverload: false });
  stop();
});

test("where too many wait, a miss is refused and a hit is not", async () => {
  await documents.answer("/world");
  gate = new Promise(() => {});
  const waiting = Array.from({ length: 300 }, (_, index) => documents.answer(`/other-${index}`));
  expect(await Promise.race(waiting)).toEqual({ kind: "failed", isOverload: true });
  expect(await documents.answer("/other-299")).toEqual({ kind: "failed", isOverload: true }); // still that, and no fault
  expect(documents.renders.failed).toBe(0);
  expect(documents.atHand("/world")?.state).toBe("fresh");
});

test("where renders hang, everybody is answered twelve seconds after they asked, although one render succeeds", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  let finishFirst = () => {};
  gate = new Promise<void>((resolve) => {
    finishFirst = resolve;
  });
  const first = documents.answer("/world");
  await vi.waitUntil(() => asked.includes("/world"));
  gate = new Promise(() => {});
  const answered: string[] = [];
  const hanging = Array.from({ length: 20 }, async (_, index) => {
    const answer = await documents.answer(`/other-${index}`);
    answered.push(answer.kind);
  });
  await vi.advanceTimersByTimeAsync(6000);
  finishFirst();
  expect(textOf(await first)).toBe("first");
  expect(answered).toEqual([]);
  await vi.advanceTimersByTimeAsync(6000);
  await Promise.all(hanging);
  expect(answered).toEqual(Array(20).fill("failed"));
  vi.useRealTimers();
});

import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { expireTags } from "../../lib/freshness";
import dataCache from "./data-cache.mjs";
import { madeFrom } from "./made-from.mjs";
import PageCache from "./page-cache.mjs";

const pages = new PageCache();

const textOf = (stream: ReadableStream<Uint8Array> | undefined) => stream && new Response(stream).text();

const data = (value: string, tag: string, timestamp = performance.timeOrigin + performance.now()) =>
  Promise.resolve({
    value: new Response(value).body ?? new ReadableStream<Uint8Array>(),
    ...{ tags: [tag], stale: 60, revalidate: 60, expire: 3600, timestamp },
  });

// The enum that Next's types ask for exists in its types alone.
const kind = JSON.parse('"APP_ROUTE"');
const page = (tags: string) => ({
  kind,
  body: Buffer.from("page"),
  status: 200,
  headers: { "x-next-cache-tags": tags },
});

test("a page tells whoever had it rendered what it was made from, and nobody else", async () => {
  const [one, other] = await Promise.all([
    madeFrom(() => pages.set("/a", page("article:a,latest,_N_T_/layout"))),
    madeFrom(() => pages.set("/b", page("article:b"))),
  ]);
  expect([[...one], [...other]]).toEqual([["article:a", "latest"], ["article:b"]]);
});

test("what a page was made from is told once all of it is known, by data that is kept too", async () => {
  const tags = await madeFrom(async () => {
    void dataCache.set(
      "n",
      setImmediate().then(() => data("late", "topic:n")),
    );
  });
  expect([...tags]).toEqual(["topic:n"]);
  expect([...(await madeFrom(() => dataCache.get("n", [])))]).toEqual(["topic:n"]);
});

test("data is given until what it was made from changes, also to two who ask at once", async () => {
  await dataCache.set("k", data("kept", "topic:k"));
  const [one, other] = await Promise.all([dataCache.get("k", []), dataCache.get("k", [])]);
  expect([await textOf(one?.value), await textOf(other?.value)]).toEqual(["kept", "kept"]);
  expireTags(["topic:k"]);
  expect(await dataCache.get("k", [])).toBeUndefined();
});

test("data whose making began before the change is not given", async () => {
  const began = performance.timeOrigin + performance.now();
  expireTags(["topic:l"]);
  await dataCache.set("l", data("made of what was", "topic:l", began - 5));
  expect(await dataCache.get("l", [])).toBeUndefined();
});

test("a value that breaks off half-way is not kept", async () => {
  const broken = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("half"));
      controller.error(new Error("the render failed"));
    },
  });
  await dataCache.set(
    "m",
    data("", "topic:m").then((entry) => ({ ...entry, value: broken })),
  );
  expect(await dataCache.get("m", [])).toBeUndefined();
});

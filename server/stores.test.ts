import { expect, test } from "vitest";
import { expireTags } from "../lib/freshness";
import dataCache from "./data-cache.mjs";
import PageCache from "./page-cache.mjs";

const pages = new PageCache();

// The enum that Next's types ask for exists in its types alone.
const kind = JSON.parse('"APP_ROUTE"');
const page = (html: string, tag: string) => ({
  kind,
  body: Buffer.from(html),
  status: 200,
  headers: { "x-next-cache-tags": tag },
});

const textOf = (stream: ReadableStream<Uint8Array> | undefined) => stream && new Response(stream).text();

const data = (value: string, tag: string, timestamp = performance.timeOrigin + performance.now()) =>
  Promise.resolve({
    value: new Response(value).body ?? new ReadableStream<Uint8Array>(),
    ...{ tags: [tag], stale: 60, revalidate: 60, expire: 3600, timestamp },
  });

test("a page is served until what it was made from changes", async () => {
  expect(await pages.get("/a")).toBeNull();
  await pages.set("/a", page("old", "article:a"));
  expect(await pages.get("/a")).toMatchObject({ value: { status: 200 } });
  expireTags(["article:a"]);
  expect(await pages.get("/a")).toBeNull();
});

test("a page whose making began before the change is not kept as if it came after", async () => {
  expect(await pages.get("/b")).toBeNull(); // asked for: its render begins
  expireTags(["article:b"]);
  await pages.set("/b", page("made of what was", "article:b"));
  expect(await pages.get("/b")).toBeNull();
});

test("a change to something else leaves a page alone", async () => {
  await pages.get("/c");
  await pages.set("/c", page("kept", "article:c"));
  expireTags(["article:d"]);
  expect(await pages.get("/c")).not.toBeNull();
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

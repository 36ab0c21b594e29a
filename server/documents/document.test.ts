import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { madePage } from "../testing";
import { documentOf, encodingFor } from "./document";

const made = (difference: Partial<Parameters<typeof madePage>[0]> = {}) =>
  madePage({
    ...{ html: "<p>It happened.</p>".repeat(50), tags: ["article:a"], storyId: "a" },
    madeAt: Date.parse("2026-11-25T12:00:00.500Z"),
    ...difference,
  });

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.1, gzip;q=1", "gzip"],
  ["gzip;q=0.5, br;q=0.5", "br"],
  ["identity, br;q=0.1", "identity"],
  ["identity;q=0.5, *", "br"],
  ["x-gzip", "gzip"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["identity", "identity"],
  ["BR", "br"],
])("a client that takes “%s” gets %s", (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding);
});

test("each encoding holds the same content, under a validator of its own", async () => {
  const { representations } = documentOf(await made());
  const { br, gzip, identity } = representations;
  expect(brotliDecompressSync(br.bytes).equals(identity.bytes)).toBe(true);
  expect(gunzipSync(gzip.bytes).equals(identity.bytes)).toBe(true);
  expect(new Set([br.etag, gzip.etag, identity.etag]).size).toBe(3);
});

test("what is made again without a change keeps its time and its validator", async () => {
  const former = documentOf(await made());
  const again = documentOf(await made({ madeAt: Date.parse("2026-11-25T12:05:00Z") }), former);
  expect(again.lastModified).toBe(Date.parse("2026-11-25T12:00:00Z"));
  expect(again.representations.br.etag).toBe(former.representations.br.etag);
  const changed = documentOf(await made({ html: "else", madeAt: Date.parse("2026-11-25T12:06:00Z") }), again);
  expect(changed.lastModified).toBe(Date.parse("2026-11-25T12:06:00Z"));
  expect(changed.etag).not.toBe(former.etag);
});

test("a feed has the time of its newest story, until a story leaves it", async () => {
  const modifiedAt = Date.parse("2026-11-20T08:00:00Z");
  const feed = { storyId: null, modifiedAt };
  const first = documentOf(await made(feed));
  expect(first.lastModified).toBe(modifiedAt);
  const without = await made({ ...feed, html: "less", madeAt: Date.parse("2026-11-25T12:07:00Z") });
  expect(documentOf(without, first).lastModified).toBe(Date.parse("2026-11-25T12:07:00Z"));
});

test("a story's own time of change is the document's", async () => {
  const modifiedAt = Date.parse("2024-02-01T08:00:00Z");
  expect(documentOf(await made({ modifiedAt })).lastModified).toBe(modifiedAt);
});

import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { madePage } from "../testing";
import { documentOf } from "./document";
import { rawHead, sendDocument } from "./send";

const day = 24 * 60 * 60 * 1000;

/** A page whose story changed at `modifiedAt`, by a clock that may have been set back since. */
const pageOf = async (modifiedAt: number) =>
  documentOf(
    await madePage({ html: "<p>It happened.</p>", tags: ["article:a"], storyId: "a", modifiedAt, madeAt: modifiedAt }),
  );

const datesIn = (head: string) =>
  ["date", "last-modified"].map((name) => new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1]);

test("no answer names a change later than its own date, where the clock was set back", async () => {
  const page = await pageOf(Date.now() + day);
  const [date, lastModified] = datesIn(rawHead(page, "br", "hit"));
  expect(lastModified).toBe(date);

  const server = createServer((request, response) => sendDocument(request, response, page, "hit"));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const { headers } = await fetch(`http://127.0.0.1:${typeof address === "object" && address?.port}/`);
  server.close();
  expect(Date.parse(headers.get("last-modified") ?? "")).toBeLessThanOrEqual(Date.parse(headers.get("date") ?? ""));
});

test("a change before now keeps its time", async () => {
  const page = await pageOf(Date.parse("2024-02-01T08:00:00Z"));
  expect(datesIn(rawHead(page, "gzip", "hit"))[1]).toBe("Thu, 01 Feb 2024 08:00:00 GMT");
});

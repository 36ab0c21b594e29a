import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { buffersOf } from "../testing/buffers";
import { withTestDatabase } from "../testing/database";
import { auditedPerson } from "./audit-trail";
import { findNames, namedBy, namesById } from "./find-names";
import { listTopics } from "./settings-lists";
import { shownName, slugIn } from "./shown-name";

withTestDatabase();

beforeAll(async () => {
  await db().topic.createMany({
    data: [
      { id: "port", slug: "port", name: "Port" },
      { id: "porto", slug: "porto", name: "porto" },
      { id: "airport", slug: "airport", name: "Airport" },
      { id: "other", slug: "other-port", name: "Port" },
      { id: "percent", slug: "percent", name: "100% wool" },
    ],
  });
});

test("names that begin with the letters come before names that have them elsewhere", async () => {
  const found = async (q: string) => (await findNames("topic", q)).map(({ id }) => id);
  expect(await found("port")).toEqual(["other", "port", "porto", "airport"]);
  expect(await found("PO")).toEqual(["other", "port", "porto"]);
  expect(await found("0% w")).toEqual(["percent"]);
  expect(await found("%")).toEqual([]);
  expect(await findNames("author", "port")).toEqual([]);
});

test("a slug names its topic, also within a shown name; a name names the first that has it", async () => {
  const port = { id: "other", slug: "other-port", name: "Port" };
  expect(await namedBy("topic", slugIn(shownName(port)))).toMatchObject(port);
  expect(await namedBy("topic", "port")).toMatchObject({ id: "port" });
  expect(await namedBy("topic", "PORTO")).toMatchObject({ id: "porto" });
  expect(await namedBy("topic", "nowhere")).toBeNull();
  expect(await namesById("topic", ["port", "gone"])).toEqual([{ id: "port", slug: "port", name: "Port" }]);
});

test("a search in 50,000 names reads a bounded part of their indexes", async () => {
  await db().$executeRaw`
    INSERT INTO "Topic" ("id", "slug", "name")
    SELECT 'n' || n, 'numbered-' || n, 'Numbered ' || n FROM generate_series(1, 50000) n`;
  await db().$executeRaw`VACUUM ANALYZE "Topic"`;
  for (const q of ["", "n", "numb", "bered", "numbered 4999", "zebra"]) {
    expect(await buffersOf(() => findNames("topic", q)), q).toBeLessThan(1500);
  }
  expect(await buffersOf(() => listTopics({ q: "", after: "n4900" }))).toBeLessThan(250);
});

test("a page of topics counts a thousand stories of each at most", async () => {
  await db().$executeRaw`
    INSERT INTO "Article" ("id", "slug", "status", "headline", "body", "language", "updatedAt")
    SELECT 'a' || n, 'a' || n, 'draft', '', '{}', 'en', now() FROM generate_series(1, 1500) n`;
  await db().$executeRaw`
    INSERT INTO "ArticleTopic" ("articleId", "topicId", "position")
    SELECT 'a' || n, 'airport', 0 FROM generate_series(1, 1500) n`;
  await db().articleTopic.create({ data: { articleId: "a1", topicId: "porto", position: 1 } });
  const { rows } = await listTopics({ q: "port", after: "" });
  expect(rows.map(({ id, stories }) => [id, stories])).toEqual([
    ["airport", { count: 1000, isMore: true }],
    ["other", { count: 0, isMore: false }],
    ["port", { count: 0, isMore: false }],
    ["porto", { count: 1, isMore: false }],
  ]);
});

test("people are found by their names, and named by their e-mail addresses", async () => {
  const { id } = await db().user.create({ data: { name: "Ana Porto", email: "ana@example.org", role: "writer" } });
  expect(await findNames("person", "ana")).toEqual([{ id, slug: "ana@example.org", name: "Ana Porto" }]);
  expect(await auditedPerson("Ana Porto (ana@example.org)")).toMatchObject({ id });
  expect(await auditedPerson(id)).toMatchObject({ id });
  expect(await auditedPerson("nobody")).toBeNull();
});

test("a page of topics begins after the topic before it where names are the same", async () => {
  const first = await listTopics({ q: "port", after: "" });
  const after = await listTopics({ q: "port", after: "other" });
  expect(after.rows.map(({ id }) => id)).toEqual(
    first.rows.map(({ id }) => id).slice(first.rows.findIndex(({ id }) => id === "other") + 1),
  );
});

import { expect, test } from "vitest";
import { db } from "../db";
import { buffersOf } from "../testing/buffers";
import { aUser } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { audit } from "./audit";
import { auditTrail, changesOf } from "./audit-trail";
import { cursorFrom } from "./list-filters";
import { createUser } from "./people";

withTestDatabase();

const everything = { person: "", action: "", article: "" };

test("the trail reads newest first, page by page, each event once", async () => {
  for (let n = 0; n < 120; n++) await audit({ by: null, action: `test.${n}` });
  const seen: string[] = [];
  let page: string | null = null;
  do {
    const { rows, next } = await auditTrail({ ...everything, action: "test." }, cursorFrom(page ?? undefined));
    seen.push(...rows.map(({ action }) => action));
    page = next;
  } while (page);
  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
  expect(seen[0]).toBe("test.119");
});

test("it narrows to what a person did and what was done to them, and to an article", async () => {
  const made = await createUser({ email: "ana@example.com", name: "Ana", role: "writer" }, null);
  if (!made.ok) throw new Error(made.message);
  const { id } = made.value;
  const article = { type: "article", id: "a1" } as const;
  await audit({ by: { id, address: null }, action: "article.edit", subject: article });
  const trail = await auditTrail({ ...everything, person: id }, null);
  expect(trail.rows.map(({ action }) => action)).toEqual(["article.edit", "user.create"]);
  expect(trail.rows[1]).toMatchObject({ who: null, subject: { type: "user", name: "Ana" } });
  expect((await auditTrail({ ...everything, article: "a1" }, null)).rows).toHaveLength(1);
  expect((await auditTrail({ person: id, action: "user", article: "" }, null)).rows).toHaveLength(1);
  expect((await auditTrail({ person: id, action: "article", article: "a1" }, null)).rows).toHaveLength(1);
  expect((await auditTrail({ ...everything, action: "nothing" }, null)).rows).toEqual([]);
});

test("nobody edits the trail, not even the database's user", async () => {
  await expect(db().auditEvent.deleteMany()).rejects.toThrow();
  await expect(db().auditEvent.updateMany({ data: { action: "nothing" } })).rejects.toThrow();
});

test("a change is a row a field, with what stood before and after", () => {
  expect(changesOf({ role: "writer", same: 1 }, { role: "admin", same: 1, tags: ["a"] })).toEqual([
    { field: "role", before: "writer", after: "admin" },
    { field: "tags", before: "", after: '["a"]' },
  ]);
});

test("a page costs as much of 20,000 events as of 5,000, late or rare as its events are", async () => {
  const [author, admin] = [await aUser("writer"), await aUser("admin")];
  const log = (from: number, to: number) => db().$executeRaw`
    INSERT INTO "AuditEvent" ("id", "at", "userId", "action", "subjectType", "subjectId")
    SELECT 'e' || n, timestamptz '2020-01-01' + n * interval '1 minute', ${author.id},
      CASE WHEN n <= 20 THEN 'banner.raise' ELSE 'article.edit' END, 'article', 'a' || n % 10
    FROM generate_series(${from}::int, ${to}::int) n`;
  const late = cursorFrom(`older.${Date.UTC(2020, 0, 1, 1)}.e60`);
  const asked = [
    [everything, late],
    [{ ...everything, action: "banner" }, null],
    [{ ...everything, person: author.id }, late],
    [{ ...everything, person: author.id, action: "banner" }, null],
    [{ ...everything, person: admin.id }, null],
    [{ ...everything, article: "a1" }, late],
  ] as const;
  const costs = async () => {
    await db().$executeRaw`VACUUM ANALYZE "AuditEvent"`;
    const all: number[] = [];
    for (const [filters, cursor] of asked) all.push(await buffersOf(() => auditTrail(filters, cursor)));
    return all;
  };
  await log(1, 5000);
  const few = await costs();
  await log(5001, 20_000);
  for (const [index, cost] of (await costs()).entries()) {
    expect(cost, JSON.stringify(asked[index])).toBeLessThan(1.5 * (few[index] ?? 0) + 10);
  }
});

test("a deleted picture keeps the name that the event holds of it, and a home front is named Home", async () => {
  const front = await db().front.create({ data: {} });
  await audit({ by: null, action: "front.publish", subject: { type: "front", id: front.id } });
  const before = { fileName: "ferry.jpg" };
  await audit({ by: null, action: "picture.delete", subject: { type: "picture", id: "gone" }, before });
  const { rows } = await auditTrail(everything, null);
  expect(rows.slice(0, 2).map(({ subject }) => subject.name)).toEqual(["ferry.jpg", "Home"]);
});

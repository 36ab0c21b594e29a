import { expect, test } from "vitest";
import { db } from "../db";
import { withTestDatabase } from "../testing/database";
import { audit } from "./audit";
import { auditTrail, changesOf } from "./audit-trail";
import { createUser } from "./people";

withTestDatabase();

const everything = { person: "", action: "", article: "" };

test("the trail reads newest first, page by page, each event once", async () => {
  for (let n = 0; n < 120; n++) await audit({ by: null, action: `test.${n}` });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { rows, older } = await auditTrail({ ...everything, action: "test." }, after);
    seen.push(...rows.map(({ action }) => action));
    after = older;
  } while (after);
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
  for (const after of ["nonsense", "0000-01-01T00:00:00Z_a", "-000001-01-01T00:00:00Z_a", "+275760-01-01T00:00:00Z_a"])
    expect((await auditTrail(everything, after)).rows, after).toHaveLength(50);
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

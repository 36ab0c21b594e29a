import { expect, test } from "vitest";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { withTestDatabase } from "../testing/database";
import { ascendingFrom, keysetPage, newestFrom } from "./keyset";
import { cursorFrom } from "./list-filters";

withTestDatabase();

type Row = { id: string; at: Date };
const size = 4;
const columns = { key: Prisma.sql`"at"`, id: Prisma.sql`"id"` };
const rows = Prisma.sql`(
  SELECT lpad(n::text, 3, '0') AS "id", timestamptz '2026-01-01' + n / 5 * interval '1 day' AS "at"
  FROM generate_series(1, 18) n
) listed`; // five rows share each time
const newestFirst = Array.from({ length: 18 }, (_, n) => String(18 - n).padStart(3, "0"));

async function page(text: string | null) {
  const cursor = cursorFrom(text ?? undefined);
  const { past, order } = newestFrom(columns, cursor);
  const found = await db().$queryRaw<Row[]>`
    SELECT "id", "at" FROM ${rows} WHERE ${Prisma.join([Prisma.sql`true`, ...past], " AND ")}
    ORDER BY ${order} LIMIT ${size + 1}`;
  return keysetPage(found, size, cursor, ({ at }) => at);
}

test("pages show each row once where rows share a time, on the way down and on the way back", async () => {
  const down: string[][] = [];
  let next: string | null = null;
  let previous: string | null = null;
  do {
    const shown = await page(next);
    down.push(shown?.rows.map(({ id }) => id) ?? []);
    next = shown?.next ?? null;
    previous = shown?.previous ?? null;
  } while (next);
  expect(down.flat()).toEqual(newestFirst);

  const up: string[][] = [];
  for (let shown = await page(previous); shown; shown = await page(shown.previous)) {
    up.unshift(shown.rows.map(({ id }) => id));
  }
  expect(up).toEqual(down.slice(1, -1)); // the first page is asked without a cursor
});

test("a page in ascending order begins after the row that it is given", async () => {
  const last = { key: Prisma.sql`timestamptz '2026-01-02'`, id: "006" };
  const { past, order } = ascendingFrom(columns, last);
  const found = await db().$queryRaw<Row[]>`
    SELECT "id" FROM ${rows} WHERE ${Prisma.join(past, " AND ")} ORDER BY ${order} LIMIT 4`;
  expect(found.map(({ id }) => id)).toEqual(["007", "008", "009", "010"]);
});

test("a search that stopped early leads on from the last row it looked at, both ways", () => {
  const stoppedAt = { at: new Date(5), id: "s" };
  const at = ({ at }: Row) => at;
  const cursor = { at: new Date(9), id: "c" };
  expect(keysetPage<Row>([], size, null, at, stoppedAt)).toEqual({ rows: [], next: "older.5.s", previous: null });
  expect(keysetPage<Row>([], size, { ...cursor, towards: "newer" }, at, stoppedAt)).toEqual({
    ...{ rows: [], next: "older.9.c", previous: "newer.5.s" },
  });
});

import { expect, test } from "vitest";
import { cursorFrom, cursorText } from "./list-filters";

test("a page's address names the place that it was made of", () => {
  const cursor = { towards: "older", at: new Date(1_700_000_000_000), id: "019a-b" } as const;
  expect(cursorFrom(cursorText(cursor))).toEqual(cursor);
});

test("an address that names no place the database could hold is the first page's", () => {
  for (const id of ["\u0000", "a\u0000b", "\ud800", ""]) expect(cursorFrom(`older.1.${id}`)).toBeNull();
  expect(cursorFrom("older.999999999999999.a")).toBeNull();
  expect(cursorFrom(["older.1.a"])).toBeNull();
});

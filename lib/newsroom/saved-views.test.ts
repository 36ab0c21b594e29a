import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { withTestDatabase } from "../testing/database";
import { deleteView, renameView, savedViews, saveView } from "./saved-views";

withTestDatabase();
beforeAll(async () => {
  for (const id of ["ed", "wri"]) await db().user.create({ data: { id, name: id, email: `${id}@example.org` } });
});

test("a view keeps the list's filters and nothing else, under a name that is its user's own", async () => {
  expect(await saveView("ed", " Rain ", "status=draft&q=rain&page=older.1.x&other=1")).toMatchObject({ ok: true });
  expect(await savedViews("ed")).toMatchObject([{ name: "Rain", query: "status=draft&q=rain" }]);
  expect(await saveView("ed", "Rain", "")).toMatchObject({ ok: false, field: "name" });
  expect(await saveView("ed", "  ", "")).toMatchObject({ ok: false, message: "Give the view a name." });
  expect(await saveView("wri", "Rain", "")).toMatchObject({ ok: true });
});

test("views are renamed and deleted by whose they are, and nobody else", async () => {
  const [view] = await savedViews("ed");
  const id = view?.id ?? "";
  expect(await renameView("wri", id, "Mine now")).toMatchObject({ ok: false });
  await deleteView("wri", id);
  expect(await renameView("ed", id, "Weather")).toMatchObject({ ok: true });
  expect(await savedViews("ed")).toMatchObject([{ name: "Weather" }]);
  await deleteView("ed", id);
  expect(await savedViews("ed")).toEqual([]);
});

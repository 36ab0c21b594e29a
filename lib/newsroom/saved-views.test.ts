import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { withTestDatabase } from "../testing/database";
import type { Actor } from "./audit";
import { deleteView, renameView, savedViews, saveView } from "./saved-views";

withTestDatabase();
const actor = (id: string): Actor => ({ id, name: id, role: "writer", address: null });
const [ed, wri] = [actor("ed"), actor("wri")];
beforeAll(async () => {
  for (const id of ["ed", "wri"]) await db().user.create({ data: { id, name: id, email: `${id}@example.org` } });
});

test("a view keeps the list's filters and nothing else, under a name that is its user's own", async () => {
  expect(await saveView(" Rain ", "status=draft&q=rain&page=older.1.x&other=1", ed)).toMatchObject({ ok: true });
  expect(await savedViews("ed")).toMatchObject([{ name: "Rain", query: "status=draft&q=rain" }]);
  expect(await saveView("Rain", "", ed)).toMatchObject({ ok: false, field: "name" });
  expect(await saveView("  ", "", ed)).toMatchObject({ ok: false, message: "Enter a name for the view." });
  expect(await saveView("Rain", "", wri)).toMatchObject({ ok: true });
});

test("views are renamed and deleted by whose they are, and nobody else", async () => {
  const [view] = await savedViews("ed");
  const id = view?.id ?? "";
  expect(await renameView(id, "Mine now", wri)).toMatchObject({ ok: false });
  await deleteView(id, wri);
  expect(await renameView(id, "Weather", ed)).toMatchObject({ ok: true });
  expect(await savedViews("ed")).toMatchObject([{ name: "Weather" }]);
  await deleteView(id, ed);
  expect(await savedViews("ed")).toEqual([]);
});

test("of two tabs that save a view under one name at once, the second is asked for another", async () => {
  const answers = await Promise.all([saveView("Twice", "", ed), saveView("Twice", "", ed)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ field: "name", message: expect.stringContaining("“Twice”") });
});

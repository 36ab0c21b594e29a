/** Two people who have the same form open: what one saved stays when the other saves an older page. */
import { beforeEach, expect, test } from "vitest";
import { db } from "../db";
import { aPaper, aPicture, aSection, aTopic, aUser } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { editOf, editOfPicture } from "../testing/edits";
import type { Actor } from "./audit";
import { saveAuthor } from "./authors";
import { changePicture } from "./pictures/change-picture";
import { saveMachines } from "./save-machines";
import { savePaper } from "./save-paper";
import { saveSection } from "./sections";
import { authorById, deskSettings, machineSettings, topicById } from "./settings-lists";
import { saveTopic } from "./topics";

withTestDatabase();
let by: Actor;
beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "Settings" CASCADE`;
  await aPaper();
  by = { ...(await aUser("admin")), address: null };
});

/** What a page sends on which `changed` alone was typed, and which was opened with `stored`. */
const aPage = <F extends object>(stored: F, changed: Partial<F>) => ({
  ...editOf({ ...stored, ...changed }, stored),
  base: { opened: editOf({}, stored).base.opened, changed: Object.keys(changed) },
});

test("a crop that is saved on an older page of a picture keeps the alt text that a colleague wrote", async () => {
  const { id } = await aPicture({ alt: "" });
  const texts = { alt: "", decorative: false, caption: "", credit: "Us", takenAt: null };
  const older = await editOfPicture(id, texts);
  await changePicture(id, await editOfPicture(id, { alt: "A pier" }), by);
  const sent = { ...older, base: { ...older.base, changed: ["credit"] } };
  expect(await changePicture(id, { ...sent, sent: { ...texts, credit: "AP" } }, by)).toMatchObject({ ok: true });
  expect(await db().media.findUnique({ where: { id } })).toMatchObject({ alt: "A pier", credit: "AP" });
});

test("a time that a colleague set meanwhile is refused, and shown by the paper’s clock", async () => {
  const { id } = await aPicture();
  const older = await editOfPicture(id, { caption: "Mine", takenAt: new Date("2026-11-30T10:15:00Z") });
  await db().media.update({ where: { id }, data: { takenAt: new Date("2026-01-02T03:04:05Z") } });
  expect(await changePicture(id, older, by)).toMatchObject({
    ...{ ok: false, stored: { takenAt: new Date("2026-01-02T03:04:05Z") } },
    message: expect.stringContaining("“Date taken” to 2026-01-02 03:04"),
  });
  expect(await db().media.findUnique({ where: { id } })).toMatchObject({ caption: "" });
});

test("of two who change one author, each keeps their field, and the same field is refused with its name", async () => {
  const author = await db().author.create({ data: { name: "Ana", slug: "ana-vaz", bio: "", role: "" } });
  const [mine, theirs] = [aPage(author, { role: "Editor" }), aPage(author, { bio: "Born in Faro." })];
  expect(await saveAuthor(theirs, by)).toEqual({ ok: true, value: { bio: "Born in Faro." } });
  expect(await saveAuthor(mine, by)).toEqual({ ok: true, value: { role: "Editor" } });
  expect(await authorById(author.id)).toMatchObject({ role: "Editor", bio: "Born in Faro." });
  const late = aPage(author, { bio: "Lives in Faro.", role: "Reporter" });
  expect(await saveAuthor(late, by)).toMatchObject({
    ...{ ok: false, stored: { bio: "Born in Faro.", role: "Editor" } },
    message: expect.stringContaining("“Biography” to “Born in Faro.”"),
  });
});

test("of two who change one section, the second moves no address back", async () => {
  const section = await aSection("world");
  await aSection("europe");
  const fields = { ...section, colour: "teal" as const };
  expect(await saveSection(aPage(fields, { slug: "globe" }), by)).toMatchObject({ ok: true });
  expect(await saveSection(aPage(fields, { description: "Abroad" }), by)).toMatchObject({ ok: true });
  expect(await db().section.findUnique({ where: { id: section.id } })).toMatchObject({
    ...{ slug: "globe", description: "Abroad" },
  });
});

test("of two who rename one topic, the second reads what the first called it", async () => {
  const topic = await aTopic("water");
  await saveTopic(aPage(topic, { name: "Rivers" }), by);
  const answer = await saveTopic(aPage(topic, { name: "Lakes" }), by);
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining("“Name” to “Rivers”") });
  const again = { ...aPage(topic, { name: "Lakes" }), base: { opened: { name: "Rivers" }, changed: ["name"] } };
  expect(await saveTopic(again, by)).toMatchObject({ ok: true });
  expect(await topicById(topic.id)).toMatchObject({ name: "Lakes" });
});

test("of two who change the paper’s settings and those of its feeds, both stand", async () => {
  const [paper, machines] = [await deskSettings(), await machineSettings()];
  if (!paper) throw new Error("a paper");
  await savePaper(aPage(paper, { social: [{ name: "Mastodon", address: "https://a.example/@a" }] }), by);
  expect(await savePaper(aPage(paper, { tagline: "Daily" }), by)).toMatchObject({ ok: true });
  expect(await deskSettings()).toMatchObject({ tagline: "Daily", social: [{ name: "Mastodon" }] });

  const crawlers = { classes: { training: "refuse" as const }, crawlers: {} };
  await saveMachines(aPage(machines, { crawlers }), by);
  expect(await saveMachines(aPage(machines, { feedText: "summary" }), by)).toMatchObject({ ok: true });
  expect(await machineSettings()).toMatchObject({ crawlers, feedText: "summary" });
});

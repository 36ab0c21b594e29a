import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db";
import { anArticle, anAuthor, aPaper, aPicture, aSection, daysAgo } from "../../testing/builders";
import { withTestDatabase } from "../../testing/database";
import { type Address, cursorFrom } from "../list-filters";
import { listPictures, picturesOnPage } from "./list-pictures";
import { noPictureFilters, pictureFiltersFrom, picturesPath } from "./picture-filters";

withTestDatabase();

let sectionId: string;
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
});
beforeEach(async () => {
  await db().article.deleteMany();
  await db().media.deleteMany();
});

const page = (address: Address) => listPictures(pictureFiltersFrom(address), cursorFrom(address["page"]));
const names = async (address: Address) => (await page(address)).rows.map(({ fileName }) => fileName);

test("words are looked for in all that is said of a picture, the credit by itself too", async () => {
  await aPicture({ fileName: "crane.jpg", alt: "A red crane", caption: "Harbour works", credit: "Ana Silva" });
  await aPicture({ fileName: "silva.jpg", alt: "Minister Silva", caption: "", credit: "Agency 100%" });
  expect(await names({ q: "harbour RED" })).toEqual(["crane.jpg"]);
  expect((await names({ q: "silva" })).sort()).toEqual(["crane.jpg", "silva.jpg"]);
  expect(await names({ credit: "silva" })).toEqual(["crane.jpg"]);
  expect(await names({ credit: "0%" })).toEqual(["silva.jpg"]);
  expect(await names({ q: "boat" })).toEqual([]);
});

test("a search finds what looks the same, however its accents are written", async () => {
  const name = "Żółć Müller.jpg";
  await aPicture({ fileName: name.normalize("NFC") });
  for (const form of ["NFC", "NFD"]) expect(await names({ q: "müller żółć".normalize(form) }), form).toHaveLength(1);
  expect(await names({ credit: "Müller".normalize("NFD") })).toEqual([]);
});

test("days are of the upload or of the taking, by the paper's clock, and both are included", async () => {
  const summer = { createdAt: new Date("2026-07-10T22:59:00Z"), takenAt: new Date("2026-07-01T12:00:00Z") };
  await aPicture({ fileName: "late.jpg", ...summer }); // 23:59 in Lisbon
  await aPicture({ fileName: "next.jpg", createdAt: new Date("2026-07-10T23:00:00Z"), takenAt: null });
  expect(await names({ from: "2026-07-10", to: "2026-07-10" })).toEqual(["late.jpg"]);
  expect(await names({ from: "2026-07-11" })).toEqual(["next.jpg"]);
  expect(await names({ by: "taken" })).toEqual(["late.jpg"]);
  expect(await names({ by: "taken", to: "2026-06-30" })).toEqual([]);
});

test("a picture is used by a story, a face or nothing at all; rights end, have ended, or don't", async () => {
  const story = await aPicture({ fileName: "story", createdAt: daysAgo(1) });
  const face = await aPicture({ fileName: "face", createdAt: daysAgo(2), rightsExpireAt: daysAgo(-10) });
  await aPicture({ fileName: "nothing", createdAt: daysAgo(3), rightsExpireAt: daysAgo(1) });
  await aPicture({ fileName: "held", createdAt: daysAgo(4), rightsExpireAt: daysAgo(-100) });
  await anArticle({ sectionId, leadPictureId: story.id });
  await db().author.update({ where: { id: (await anAuthor("ana")).id }, data: { portraitId: face.id } });
  expect(await names({ use: "used" })).toEqual(["story", "face"]);
  expect(await names({ use: "unused" })).toEqual(["nothing", "held"]);
  expect(await names({ use: "expiring" })).toEqual(["face"]);
  expect(await names({ use: "expired" })).toEqual(["nothing"]);
  expect((await page({})).rows.map(({ isUsed, rights }) => `${isUsed} ${rights}`)).toEqual([
    ...["true held", "true ending", "false ended", "false held"],
  ]);
});

test("pages go on and come back without gap or overlap, among pictures of one moment too", async () => {
  const createdAt = daysAgo(1);
  for (let n = 0; n < picturesOnPage + 5; n++) await aPicture({ fileName: `${n}`, createdAt });
  const first = await page({});
  const second = await page({ page: first.next ?? "" });
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(picturesOnPage + 5);
  expect(second.next).toBeNull();
  expect((await page({ page: second.previous ?? "" })).rows).toEqual(first.rows);
});

test("an address that means nothing is the whole library", () => {
  const odd = { use: "stolen", q: "\u0000", by: ["taken"], from: "2026-02-31", to: "soon" };
  expect(pictureFiltersFrom(odd)).toEqual(noPictureFilters);
  expect(picturesPath(noPictureFilters)).toBe("/admin/pictures");
  expect(picturesPath({ ...noPictureFilters, use: "unused", q: "a b" }, "older.1.x")).toBe(
    "/admin/pictures?use=unused&q=a+b&page=older.1.x",
  );
});

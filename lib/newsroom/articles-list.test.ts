import { beforeAll, beforeEach, expect, test } from "vitest";
import { emptyContent } from "../article-content";
import { db } from "../db";
import { buffersOf } from "../testing/buffers";
import { anArticle, anAuthor, aPaper, aSection, aTopic, daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { listArticles, rowsOnPage } from "./articles-list";
import { type Address, cursorFrom, filtersFrom, listPath } from "./list-filters";

withTestDatabase();

const editor = { id: "editor", role: "editor" } as const;
const writer = { id: "writer", role: "writer" } as const;
let sectionId: string;

beforeAll(async () => {
  await aPaper();
  for (const { id, role } of [editor, writer]) {
    await db().user.create({ data: { id, role, name: `The ${role}`, email: `${id}@example.org` } });
  }
  const world = await aSection("world");
  sectionId = world.id;
  await aSection("europe", world.id);
});
beforeEach(() => db().article.deleteMany());

const page = (address: Address, user: Parameters<typeof listArticles>[0] = editor) =>
  listArticles(user, filtersFrom(address), cursorFrom(address["page"]));
const ids = async (address: Address, user = editor as Parameters<typeof listArticles>[0]) =>
  (await page(address, user)).rows.map(({ id }) => id);
/** So many minutes after the first of March. */
const minute = (minutes: number): Date => new Date(Date.UTC(2026, 2, 1, 12, minutes));

test("a row says whose story it is, where it stands and who saved it last", async () => {
  const [first, second] = [await anAuthor("zoe"), await anAuthor("abe")];
  await anArticle({ id: "out", sectionId, authorIds: [first.id, second.id], headline: "As published" });
  const content = { ...emptyContent("en-GB"), headline: "As it should be" };
  await db().draft.create({ data: { articleId: "out", content, userId: "writer" } });
  await db().viewCount.createMany({
    data: [1, 2].map((hours) => ({ articleId: "out", hour: daysAgo(hours), views: 20 })),
  });
  expect((await page({})).rows).toMatchObject([
    {
      views: 40,
      ...{ headline: "As it should be", status: "published", hasUnpublishedChanges: true, kind: "news" },
      ...{ section: "world", authors: ["zoe", "abe"], savedBy: "The writer", scheduledAt: null },
    },
  ]);
});

test("a row reads one row of views, however many hours its story was read in", async () => {
  await anArticle({ id: "out", sectionId });
  const read = (hours: number) => db().$executeRaw`
    INSERT INTO "ViewCount" ("articleId", "hour", "views")
    SELECT 'out', date_trunc('hour', now()) - n * interval '1 hour', 1 FROM generate_series(1, ${hours}::int) n
    ON CONFLICT DO NOTHING`;
  await read(1);
  const few = await buffersOf(() => page({}));
  await read(2000);
  expect((await page({})).rows).toMatchObject([{ views: 2000 }]);
  expect(await buffersOf(() => page({}))).toBeLessThan(few + 5);
});

test("each status is a list, and the trash is in none but its own", async () => {
  await anArticle({ id: "draft", status: "draft", publishedAt: null, createdById: "editor" });
  await anArticle({ id: "review", status: "in_review" });
  await anArticle({ id: "soon", status: "scheduled", scheduledAt: minute(0) });
  await anArticle({ id: "out", sectionId, updatedAt: minute(0) });
  await anArticle({ id: "down", status: "taken_down", takenDownAt: minute(0) });
  await anArticle({ id: "trash", status: "draft", trashedAt: minute(0), createdById: "editor" });
  await anArticle({ id: "changed", sectionId, updatedAt: minute(1) });
  for (const articleId of ["draft", "changed"]) {
    await db().draft.create({ data: { articleId, content: emptyContent("en-GB") } });
  }
  expect(await ids({})).toHaveLength(6);
  expect(await ids({ status: "draft" })).toEqual(["draft"]);
  expect(await ids({ status: "in_review" })).toEqual(["review"]);
  expect(await ids({ status: "scheduled" })).toEqual(["soon"]);
  expect(await ids({ status: "published" })).toEqual(["changed", "out"]);
  expect(await ids({ status: "changed" })).toEqual(["changed"]);
  expect(await ids({ status: "taken_down" })).toEqual(["down"]);
  expect(await ids({ status: "mine" })).toEqual(["draft"]);
  expect(await ids({ status: "trash" })).toEqual(["trash"]);
});

test("a section's list has its subsections' stories, and lists narrow to bylines and topics together", async () => {
  const europe = await db().section.findUniqueOrThrow({ where: { slug: "europe" } });
  const [author, topic] = [await anAuthor("ida"), await aTopic("rain")];
  await anArticle({ id: "a", sectionId: europe.id, updatedAt: minute(3), authorIds: [author.id] });
  await anArticle({ id: "b", sectionId, updatedAt: minute(2), authorIds: [author.id], topicIds: [topic.id] });
  await anArticle({ id: "c", status: "draft", updatedAt: minute(1) });
  expect(await ids({ section: "world" })).toEqual(["a", "b"]);
  expect(await ids({ section: "europe" })).toEqual(["a"]);
  expect(await ids({ author: "ida" })).toEqual(["a", "b"]);
  expect(await ids({ author: "ida", topic: "rain" })).toEqual(["b"]);
});

test("a byline's and a topic's lists are by last change, page by page, and follow each change", async () => {
  const [author, topic] = [await anAuthor("lea"), await aTopic("snow")];
  for (let number = 0; number <= rowsOnPage; number++) {
    const lists = { authorIds: [author.id], topicIds: [topic.id] };
    await anArticle({ id: `a${number}`, sectionId, updatedAt: minute(-number), ...lists });
  }
  const last = `a${rowsOnPage}`;
  for (const list of [{ author: "lea" }, { topic: "snow" }]) {
    const first = await page(list);
    expect(first.rows).toHaveLength(rowsOnPage);
    expect(await ids({ ...list, page: first.next ?? "" })).toEqual([last]);
  }
  await db().article.update({ where: { id: last }, data: { updatedAt: minute(1) } });
  expect((await ids({ author: "lea" }))[0]).toBe(last);
  expect((await ids({ topic: "snow", q: "headline" }))[0]).toBe(last);
});

test("days are the paper's, and both ends are in the list", async () => {
  await anArticle({ id: "before", sectionId, updatedAt: new Date("2026-07-01T22:59:00Z") });
  await anArticle({ id: "first", sectionId, updatedAt: new Date("2026-07-01T23:00:00Z") }); // midnight in Lisbon
  await anArticle({ id: "last", sectionId, updatedAt: new Date("2026-07-03T22:59:00Z") });
  await anArticle({ id: "after", sectionId, updatedAt: new Date("2026-07-03T23:00:00Z") });
  expect(await ids({ from: "2026-07-02", to: "2026-07-03" })).toEqual(["last", "first"]);
});

test("words are found in the text, parts of words in headlines, and signs stand for themselves", async () => {
  await anArticle({ id: "a", sectionId, updatedAt: minute(2), headline: "Harbour reopens at 100%" });
  await anArticle({ id: "b", sectionId, updatedAt: minute(1), standfirst: "Of harbours and of men" });
  expect(await ids({ q: "harbours" })).toEqual(["a", "b"]);
  expect(await ids({ q: "arbou" })).toEqual(["a"]);
  expect(await ids({ q: "re" })).toEqual(["a"]);
  expect(await ids({ q: "ar" })).toEqual([]);
  expect(await ids({ q: "0%" })).toEqual([]);
  expect(await ids({ q: "00%" })).toEqual(["a"]);
});

test("writers see what they began, and nothing else", async () => {
  await anArticle({ id: "own", status: "draft", createdById: "writer" });
  await anArticle({ id: "own-out", sectionId, createdById: "writer" });
  await anArticle({ id: "other", status: "draft", createdById: "editor" });
  await anArticle({ id: "nobody's", sectionId });
  expect((await ids({}, writer)).sort()).toEqual(["own", "own-out"]);
  expect(await ids({}, editor)).toHaveLength(4);
});

test("the newest published come first where the list is asked so", async () => {
  await anArticle({ id: "old", sectionId, publishedAt: minute(1), updatedAt: minute(9) });
  await anArticle({ id: "new", sectionId, publishedAt: minute(5), updatedAt: minute(5) });
  await anArticle({ id: "draft", status: "draft", publishedAt: null });
  expect(await ids({ sort: "published" })).toEqual(["new", "old"]);
});

test("an address that says what the list doesn't know is the list as usual", async () => {
  await anArticle({ id: "a", sectionId });
  const address = { status: "burnt", section: "nowhere", from: "2026-02-31", sort: ["x", "y"], page: "older.x.y" };
  expect(await ids(address)).toEqual(["a"]);
  expect(listPath(filtersFrom({ ...address, section: [] }))).toBe("/admin/articles");
  expect(listPath(filtersFrom({ status: "draft", q: " rain ", sort: "changed" }))).toBe(
    "/admin/articles?status=draft&q=rain",
  );
});

test("paging forth shows each unchanged story once, though others change in between; paging back ends at the top", async () => {
  const many = Array.from({ length: rowsOnPage * 2 + 20 }, (_, index) => `s-${String(index).padStart(3, "0")}`);
  // Four of each minute: the order within it is the id's.
  for (const [index, id] of many.entries())
    await anArticle({ id, sectionId, updatedAt: minute(Math.floor(index / 4)) });
  const first = await page({});
  expect(first.previous).toBeNull();
  // One that was shown and one that was not yet are saved; a new one comes in.
  const changed = [first.rows.at(3)?.id ?? "", "s-000"];
  await db().article.updateMany({ where: { id: { in: changed } }, data: { updatedAt: minute(500) } });
  await anArticle({ id: "new", sectionId, updatedAt: minute(501) });
  const second = await page({ page: first.next ?? "" });
  const third = await page({ page: second.next ?? "" });
  expect(third.next).toBeNull();
  const seen = [first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(seen).toEqual(many.slice(1).reverse());

  const back = await page({ page: third.previous ?? "" });
  expect(back.rows).toEqual(second.rows);
  const near = await page({ page: back.previous ?? "" });
  const top = await page({ page: near.previous ?? "" });
  expect(top.rows.slice(0, 3).map(({ id }) => id)).toEqual(["new", ...changed]);
  expect(top.previous).toBeNull();
});

test("a byline's list by publication keeps stories that were taken down and follows a changed time", async () => {
  const [author, topic] = [await anAuthor("noa"), await aTopic("tide")];
  const lists = { authorIds: [author.id], topicIds: [topic.id] };
  await anArticle({ id: "old", sectionId, publishedAt: minute(1), updatedAt: minute(9), ...lists });
  await anArticle({
    id: "down",
    status: "taken_down",
    publishedAt: minute(3),
    takenDownAt: minute(5),
    updatedAt: minute(5),
    ...lists,
  });
  await anArticle({ id: "draft", status: "draft", publishedAt: null, ...lists });
  expect(await ids({ author: "noa", sort: "published" })).toEqual(["down", "old"]);
  expect(await ids({ topic: "tide", author: "noa", sort: "published", to: "2026-03-01" })).toEqual(["down", "old"]);
  await db().article.update({ where: { id: "old" }, data: { publishedAt: minute(4), updatedAt: minute(10) } });
  expect(await ids({ topic: "tide", sort: "published" })).toEqual(["old", "down"]);
});

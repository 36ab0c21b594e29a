import { beforeAll, expect, test } from "vitest";
import { emptyContent } from "../../article-content";
import type { Block } from "../../body/schema";
import { db } from "../../db";
import { articlePage } from "../../paper/article";
import { authorPage } from "../../paper/author";
import { homePage } from "../../paper/home";
import { anArticle, anAuthor, aPaper, aPicture, aSection, daysAgo, prose } from "../../testing/builders";
import { withTestDatabase } from "../../testing/database";
import { checkArticle } from "../check-article";
import { runDueJobs } from "../jobs";

withTestDatabase();

let sectionId: string;
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
});

const inDays = (days: number): Date => daysAgo(-days);
const jobsOf = (subject: string) =>
  db().job.findMany({ where: { subject, finishedAt: null }, select: { kind: true, dueAt: true } });
const tagsSince = async (moment: Date): Promise<string[]> =>
  (await db().tagChange.findMany({ where: { at: { gte: moment } } })).map(({ tag }) => tag);

test("an expired picture is on no page and in no list", async () => {
  const [past, held] = [await aPicture({ rightsExpireAt: daysAgo(1) }), await aPicture({ rightsExpireAt: inDays(1) })];
  const author = await anAuthor("ana");
  await db().author.update({ where: { id: author.id }, data: { portraitId: past.id } });
  const figures = [past.id, held.id].map(
    (mediaId): Block => ({ type: "figure", attrs: { mediaId, caption: null, size: "column" } }),
  );
  const body = { ...prose("Text."), content: [...prose("Text.").content, ...figures] };
  await anArticle({ id: "past", slug: "past", sectionId, leadPictureId: past.id, body, authorIds: [author.id] });
  await anArticle({ id: "held", slug: "held", sectionId, leadPictureId: held.id, publishedAt: daysAgo(1) });

  const page = await articlePage("world", "past");
  if (page.kind !== "live") throw new Error(page.kind);
  expect(page.page.article.leadPicture).toBeNull();
  expect(page.page.article.authors[0]?.portrait).toBeNull();
  expect(Object.keys(page.page.pictures)).toEqual([held.id]);
  expect((await authorPage("ana", 1))?.cards[0]?.picture).toBeNull();
  // the newest story has no picture left: the one with a picture leads
  expect((await homePage()).lead?.id).toBe("held");
});

test("whoever writes the date, a job stands for it; another date moves it, none takes it away", async () => {
  const { id } = await aPicture({ rightsExpireAt: inDays(3) });
  expect(await jobsOf(id)).toMatchObject([{ kind: "expire_picture" }]);
  const later = inDays(9);
  await db().media.update({ where: { id }, data: { rightsExpireAt: later } });
  expect(await jobsOf(id)).toEqual([{ kind: "expire_picture", dueAt: later }]);
  await db().media.update({ where: { id }, data: { rightsExpireAt: null } });
  expect(await jobsOf(id)).toEqual([]);
});

test("when the rights end, every page that shows the picture is made anew", async () => {
  const { id: mediaId } = await aPicture({ rightsExpireAt: inDays(1) });
  const author = await anAuthor("ben");
  await anArticle({ id: "shows", sectionId, leadPictureId: mediaId, authorIds: [author.id] });
  await anArticle({ id: "works", status: "draft", publishedAt: null, leadPictureId: mediaId });
  const began = new Date();
  await db().job.updateMany({ where: { subject: mediaId }, data: { dueAt: daysAgo(1) } });
  await runDueJobs();
  const tags = await tagsSince(began);
  expect(tags).toEqual(
    expect.arrayContaining(["article:shows", "latest", "front", `section:${sectionId}`, `author:${author.id}`]),
  );
  expect(tags).not.toContain("article:works");
  expect(await jobsOf(mediaId)).toEqual([]);
});

test("a logo whose rights end goes from every page", async () => {
  const { id: logoId } = await aPicture({ rightsExpireAt: inDays(1) });
  await db().settings.updateMany({ data: { logoId } });
  const began = new Date();
  await db().job.updateMany({ where: { subject: logoId }, data: { dueAt: daysAgo(1) } });
  await runDueJobs();
  expect(await tagsSince(began)).toEqual(["settings"]);
});

test("a story that goes out after its picture's rights end can't; one before is told of it", async () => {
  const { id: leadPictureId } = await aPicture({ rightsExpireAt: new Date("2027-05-01T12:00:00Z") });
  const content = { ...emptyContent("en-GB"), leadPictureId };
  const rulesAt = async (at: string) =>
    (await checkArticle(content, db(), new Date(at))).map(({ rule }) => rule).filter((rule) => rule.includes("rights"));
  expect(await rulesAt("2027-05-01T12:00:00Z")).toEqual(["rights-ended"]);
  expect(await rulesAt("2027-04-20T12:00:00Z")).toEqual(["rights-ending"]);
  expect(await rulesAt("2027-01-01T12:00:00Z")).toEqual([]);
});

test("a picture without alt text blocks unless it is decorative", async () => {
  const rulesOf = async (decorative: boolean) => {
    const { id: leadPictureId } = await aPicture({ alt: "", decorative });
    const found = await checkArticle({ ...emptyContent("en-GB"), leadPictureId });
    return found.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
  };
  expect(await rulesOf(false)).toContain("alt-missing");
  expect(await rulesOf(true)).not.toContain("alt-missing");
});

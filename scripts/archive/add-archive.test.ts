import { EventEmitter, once } from "node:events";
import { beforeAll, expect, test } from "vitest";
import { resolveAddress } from "@/lib/addresses/resolve-address";
import { storedContent } from "@/lib/article-content";
import { db } from "@/lib/db";
import { aPaper, aPicture, aSection, aUser } from "@/lib/testing/builders";
import { withTestDatabase } from "@/lib/testing/database";
import { addArchive } from "./add-archive";

withTestDatabase();
const reports: string[] = [];
const add = (count: number, full: boolean) =>
  addArchive(process.env["DATABASE_URL"] ?? "", count, {
    full,
    onProgress: (done, of) => reports.push(`${done} of ${of}`),
  });

beforeAll(async () => {
  await aPaper();
  for (const slug of ["world", "sport", "culture"]) await aSection(slug);
  await aPicture();
  await aUser();
  await add(600, true);
});

test("a full archive has stories in many languages, a few topics that many stories have, and their history", async () => {
  expect(reports).toEqual(["600 of 600"]);
  const languages = await db().article.groupBy({ by: "language", _count: true });
  expect(languages.map(({ language }) => language).sort()).toEqual(["ar", "de", "en-GB", "es", "fr", "ja"]);
  const topics = await db().articleTopic.groupBy({
    by: "topicId",
    _count: true,
    orderBy: { _count: { topicId: "desc" } },
  });
  expect(topics[0]?._count).toBeGreaterThan(100);
  const articleId = "archive-7";
  const revisions = await db().revision.findMany({ where: { articleId } });
  for (const { snapshot } of revisions) expect(storedContent.safeParse(snapshot).success).toBe(true);
  expect(await db().auditEvent.count({ where: { subjectId: articleId } })).toBe(2);
  expect(await db().revision.groupBy({ by: "articleId" })).toHaveLength(600);
  expect(await db().viewCount.groupBy({ by: "articleId" })).toHaveLength(600);
});

test("a redirect of the archive leads to its story, and a story that was taken down is gone", async () => {
  const redirects = await db().redirect.findMany();
  expect(redirects.length).toBeGreaterThan(60);
  const [redirect] = redirects;
  const answer = (path = "") => resolveAddress(path, new URLSearchParams());
  expect(await answer(redirect?.from)).toEqual({ kind: "moved", to: redirect?.to });
  const gone = await db().goneAddress.findMany();
  expect(gone.length).toBeGreaterThan(0);
  expect(await answer(gone[0]?.path)).toMatchObject({ kind: "gone" });
});

test("an archive is added while a search reads its words, and the words are those of the archive afterwards", async () => {
  const gate = new EventEmitter();
  const reader = db().$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT count(*) FROM "SearchWord"`; // holds its lock until the transaction ends
      gate.emit("reading");
      await once(gate, "done");
    },
    { timeout: 60_000 },
  );
  await once(gate, "reading");
  await add(300, false);
  gate.emit("done");
  await reader;
  expect(await db().article.count()).toBe(900);
  const words = await db().$queryRaw`SELECT FROM "SearchWord" WHERE "word" = 'hafenbrücke'`;
  expect(words).toHaveLength(1);
});

import { expect, test } from "vitest";
import { db } from "../../lib/db";
import { anArticle, aPaper, aSection } from "../../lib/testing/builders";
import { withTestDatabase } from "../../lib/testing/database";
import { applyMigrations } from "./migrations";

withTestDatabase();

test("excerpts of an earlier version lose the space after a full-width stop, and others keep theirs", async () => {
  await aPaper();
  const { id: sectionId } = await aSection("world");
  const excerpts: [string, string][] = [
    ["港が再開した。 船は二隻。", "港が再開した。船は二隻。"],
    ["「行く。」 彼は言った！ 本当に？ AP通信", "「行く。」彼は言った！本当に？AP通信"],
    ["他说“走。” 船开了。", "他说“走。”船开了。"],
    ["他说“走。” Reuters", "他说“走。” Reuters"],
    ["東京 Reuters reports. Two ships sailed.", "東京 Reuters reports. Two ships sailed."],
  ];
  for (const [index, [excerpt]] of excerpts.entries()) {
    await anArticle({ id: `a${index}`, slug: `a${index}`, sectionId });
    await db().$executeRaw`UPDATE "Article" SET "excerpt" = ${excerpt} WHERE "id" = ${`a${index}`}`;
  }
  await db().$executeRaw`DELETE FROM "_prisma_migrations" WHERE "migration_name" LIKE '%_excerpts_without_gaps'`;
  await applyMigrations(process.env["DATABASE_URL"] ?? "");
  const rows = await db().article.findMany({ select: { excerpt: true }, orderBy: { id: "asc" } });
  expect(rows.map(({ excerpt }) => excerpt)).toEqual(excerpts.map(([, mended]) => mended));
});

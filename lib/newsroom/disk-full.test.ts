import { beforeAll, expect, test, vi } from "vitest";
import { emptyContent } from "../article-content";
import { db } from "../db";
import { answer } from "../desk-request";
import { anArticle, aPaper, aSection } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { changing } from "./changing";
import { diskFull } from "./outcome";
import { readDraft, saveDraft } from "./save-draft";

const disk = vi.hoisted(() => ({ blocks: 1_000_000 }));
vi.mock("node:fs", async (original) => ({
  ...(await original<typeof import("node:fs")>()),
  statfsSync: () => ({ bavail: disk.blocks, bsize: 4096 }),
}));

withTestDatabase();

const by = { id: "ada", name: "Ada", role: "editor", address: null } as const;

beforeAll(async () => {
  await aPaper();
  const { id: sectionId } = await aSection("world");
  await anArticle({ id: "a", sectionId });
  await db().user.create({ data: { id: by.id, name: by.name, email: "ada@example.com", role: by.role } });
  // PostgreSQL's own error for a disk without space: 53100.
  await db().$executeRaw`
    CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$`;
  for (const table of ["Revision", "Topic"]) {
    await db().$executeRawUnsafe(
      `CREATE TRIGGER disk_full BEFORE INSERT ON "${table}" FOR EACH ROW EXECUTE FUNCTION disk_full()`,
    );
  }
});

test("a save and any other change on a full disk are refused with 507 and a sentence", async () => {
  const content = { ...emptyContent("en-GB"), headline: "Typed while the disk was full" };
  const { version } = await readDraft("a");
  expect(await saveDraft("a", { baseVersion: version, content }, by)).toEqual(diskFull);
  const byPrisma = await changing(null, async (tx) => {
    await tx.topic.create({ data: { id: "t", name: "Harbours", slug: "harbours" } });
    return { ok: true, value: null };
  });
  expect(byPrisma).toEqual(diskFull);
  const response = answer(diskFull);
  expect(response.status).toBe(507);
  expect((await response.json()).message).toMatch(/disk is full, so nothing was saved/);
});

test("a change whose connection breaks is refused as on a full disk where the disk is full, and else fails", async () => {
  const broken = () => changing(null, () => Promise.reject(new Error("Connection terminated unexpectedly")));
  await expect(broken()).rejects.toThrow("Connection terminated");
  disk.blocks = 0; // PostgreSQL stops where its log finds no space
  expect(await broken()).toEqual(diskFull);
  disk.blocks = 1_000_000;
});

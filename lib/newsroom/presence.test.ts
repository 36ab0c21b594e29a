import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { aDraft, aUser } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import type { Actor } from "./audit";
import { handOver } from "./hand-over";
import { leave, present } from "./presence";
import { readDraft, saveDraft } from "./save-draft";

withTestDatabase();

let ana: Actor;
let ben: Actor;
beforeAll(async () => {
  ana = { ...(await aUser()), name: "Ana", address: null };
  ben = { ...(await aUser()), name: "Ben", address: null };
  for (const { id, name } of [ana, ben]) await db().user.update({ where: { id }, data: { name } });
});

test("two people who have an article open see each other, and one person's second tab is theirs", async () => {
  const id = await aDraft(ana);
  expect((await present(id, "ana-1", ana)).others).toEqual([]);
  expect((await present(id, "ben-1", ben)).others).toEqual([{ name: "Ana", isMe: false }]);
  expect((await present(id, "ana-2", ana)).others).toEqual([
    { name: "Ana", isMe: true },
    { name: "Ben", isMe: false },
  ]);
});

test("a tab that was closed, or of which nothing was heard for twenty seconds, is seen no more", async () => {
  const id = await aDraft(ana);
  await present(id, "ana-1", ana);
  await present(id, "ben-1", ben);
  await leave(id, "ben-1");
  expect((await present(id, "ana-1", ana)).others).toEqual([]);
  await present(id, "ben-1", ben);
  await db().$executeRaw`UPDATE "Presence" SET "seenAt" = now() - interval '21 seconds' WHERE "tab" = 'ben-1'`;
  expect((await present(id, "ana-1", ana)).others).toEqual([]);
});

test("a tab hears which version was saved, and that the article was handed over", async () => {
  const id = await aDraft(ana);
  const before = await present(id, "ben-1", ben);
  const { version: baseVersion, content } = await readDraft(id);
  await saveDraft(id, { baseVersion, content: { ...content, headline: "Harbour opens" } }, ana);
  const saved = await present(id, "ben-1", ben);
  expect(saved.version).toBe(before.version + 1);
  await handOver(id, "in_review", null, ana);
  expect((await present(id, "ben-1", ben)).standing).not.toBe(saved.standing);
});

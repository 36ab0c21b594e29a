import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { anArticle, daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import type { Actor } from "./audit";
import { createPreviewLink, listPreviewLinks, previewByToken, revokePreviewLink } from "./preview-links";

withTestDatabase();
let by: Actor;
beforeAll(async () => {
  const user = await db().user.create({ data: { name: "Ada", email: "ada@example.com", role: "editor" } });
  by = { id: user.id, name: user.name, role: user.role, address: null };
});

const aDraft = (id: string) => anArticle({ id, slug: id, status: "draft", publishedAt: null });

async function linkTo(articleId: string) {
  const made = await createPreviewLink(articleId, by);
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

test("a link opens its article for seven days, and its token lies nowhere", async () => {
  await aDraft("one");
  const { token, link } = await linkTo("one");
  expect(await previewByToken(token)).toBe("one");
  expect(link.expiresAt.getTime() - Date.now()).toBeGreaterThan(6.99 * 24 * 60 * 60 * 1000);
  const [stored, audited] = [await db().previewLink.findMany(), await db().auditEvent.findMany()];
  expect(JSON.stringify([stored, audited])).not.toContain(token);
  expect(audited).toMatchObject([{ action: "preview.create", subjectId: "one" }]);
  expect(await listPreviewLinks("one")).toMatchObject([{ id: link.id, createdBy: "Ada" }]);
});

test("a link that expired or was revoked, or whose article is trashed, opens nothing", async () => {
  await aDraft("two");
  const [expired, revoked, trashed] = [await linkTo("two"), await linkTo("two"), await linkTo("two")];
  await db().previewLink.update({ where: { id: expired.link.id }, data: { expiresAt: daysAgo(1) } });
  expect((await revokePreviewLink("two", revoked.link.id, by)).ok).toBe(true);
  expect((await revokePreviewLink("two", revoked.link.id, by)).ok).toBe(false);
  expect(await previewByToken(expired.token)).toBeNull();
  expect(await previewByToken(revoked.token)).toBeNull();
  expect((await listPreviewLinks("two")).map(({ id }) => id)).toEqual([trashed.link.id]);
  expect(await previewByToken(trashed.token)).toBe("two");
  await db().article.update({ where: { id: "two" }, data: { trashedAt: new Date() } });
  expect(await previewByToken(trashed.token)).toBeNull();
  expect((await createPreviewLink("two", by)).ok).toBe(false);
});

test("a link is revoked with its own article alone", async () => {
  await aDraft("three");
  const { token, link } = await linkTo("three");
  expect((await revokePreviewLink("one", link.id, by)).ok).toBe(false);
  expect(await previewByToken(token)).toBe("three");
});

test.each([
  "",
  "short",
  "../../etc/passwd",
  "A".repeat(43),
  `${"A".repeat(42)}%`,
])("%j opens nothing", async (token) => {
  expect(await previewByToken(token)).toBeNull();
});

import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { db } from "../../lib/db";
import type { Actor } from "../../lib/newsroom/audit";
import { createPreviewLink, revokePreviewLink } from "../../lib/newsroom/preview-links";
import { previewPath } from "../../lib/urls";

const id = `e2e-preview-${randomUUID()}`; // each worker its own
let by: Actor;

test.beforeAll(async () => {
  const email = `${id}@example.com`;
  // A test that fails has the others of its worker begin again.
  const create = { name: "Preview", email, role: "editor" } as const;
  const user = await db().user.upsert({ where: { email }, update: {}, create });
  by = { id: user.id, name: user.name, role: user.role, address: null };
  await db().article.upsert({
    where: { id },
    update: {},
    create: { id, slug: id, headline: "Not for readers yet", language: "en-GB", body: { type: "doc", content: [] } },
  });
});
test.afterAll(() => db().$disconnect());

async function link(): Promise<{ path: string; linkId: string }> {
  const made = await createPreviewLink(id, by);
  if (!made.ok) throw new Error(made.message);
  return { path: previewPath(made.value.token), linkId: made.value.link.id };
}

test("a preview link shows the working copy to whoever has it, and nobody keeps it", async ({ page }) => {
  const { path } = await link();
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
  expect(response?.headers()).toMatchObject({
    "cache-control": "private, no-store",
    "x-robots-tag": "noindex",
    "referrer-policy": "no-referrer",
  });
  await expect(page.locator("h1")).toHaveText("Not for readers yet");
  await expect(page.getByText("Preview, not published")).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);

  await db().article.update({ where: { id }, data: { headline: "Changed since" } });
  await page.reload();
  await expect(page.locator("h1")).toHaveText("Changed since");
  await db().article.update({ where: { id }, data: { headline: "Not for readers yet" } });
});

test("a link that was revoked, and one that never was, answer 404", async ({ request }) => {
  const { path, linkId } = await link();
  expect((await request.get(path)).status()).toBe(200);
  await revokePreviewLink(id, linkId, by);
  for (const missing of [path, previewPath("A".repeat(43)), previewPath("x"), "/preview/x.y", "/preview"]) {
    const response = await request.get(missing);
    expect(response.status(), missing).toBe(404);
    expect(await response.text()).not.toContain("Not for readers yet");
  }
});

test("the desk's own preview is for the desk", async ({ request }) => {
  const response = await request.get(`/admin/articles/${id}/preview/page`);
  expect(await response.text()).not.toContain("Not for readers yet");
});

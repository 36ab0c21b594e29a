import { type APIRequestContext, expect, test } from "@playwright/test";
import { db } from "../../lib/db";
import { raiseBanner } from "../../lib/newsroom/banner";
import { deskArticlesPath } from "../../lib/urls";
import { faults, overflow } from "../accessibility";
import { pageTypes, richest } from "../edition";
import { demoActor, signIn } from "./sign-in";

test.describe.configure({ mode: "serial" }); // they put up one banner after the other
test.beforeEach(() => db().$executeRaw`UPDATE "Banner" SET "endedAt" = now() WHERE "endedAt" IS NULL`);
test.afterAll(() => db().$disconnect());

/** The kinds of page that don't say something. */
async function without(request: APIRequestContext, text: string): Promise<string[]> {
  const missing: string[] = [];
  for (const [name, path] of Object.entries(pageTypes)) {
    if (!(await (await request.get(path)).text()).includes(text)) missing.push(name);
  }
  return missing;
}

test("an editor puts a banner over every page for readers, and ends it", async ({ page, request }) => {
  const text = `Bridge closed after ${Date.now()}`;
  await signIn(page, "editor");
  await page.goto(deskArticlesPath);
  await page.getByRole("link", { name: "Banner" }).click();
  await page.getByLabel("Banner text").fill(text);
  await expect(page.getByText(`${text.length} of 120 characters`)).toBeVisible();
  await page.getByLabel("Link to an article").fill(richest.headline);
  await page.getByRole("list", { name: "Articles found" }).getByRole("button").first().click();
  await page.getByLabel("Until a set time").check();
  await page.getByLabel("Until (").fill("2020-01-01T10:00");
  await page.getByRole("button", { name: "Publish banner" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toHaveText(
    "The end is before the start. Choose a later end.",
  );
  await page.getByLabel("3 hours").check();
  await page.getByRole("button", { name: "Publish banner" }).click();
  await expect(page.getByRole("status")).toHaveText("Published. Readers see the banner from its start time.");
  expect(await (await request.get("/")).text()).toContain(text); // the very next request
  await expect.poll(() => without(request, text)).toEqual([]);

  const row = page.getByRole("list", { name: "Banners" }).getByRole("listitem").filter({ hasText: text });
  await expect(row).toContainText("Live");
  await row.getByRole("button", { name: "End now" }).click();
  await expect(row).toContainText("Ended early");
  expect(await (await request.get("/")).text()).not.toContain(text);
  await expect.poll(() => without(request, text)).toEqual(Object.keys(pageTypes));
});

test("a banner is gone at its time, put up by another instance", async ({ request }) => {
  const text = `Short ${Date.now()}`;
  const fields = { text, articleId: null, startsAt: null, expiresAt: new Date(Date.now() + 3_600_000) };
  const raised = await raiseBanner(fields, await demoActor("editor"));
  if (!raised.ok) throw new Error(raised.message);
  const shows = async (path: string) => (await (await request.get(path)).text()).includes(text);
  const paths = ["/", pageTypes["article"] ?? "", pageTypes["missing"] ?? ""];
  for (const path of paths) await expect.poll(() => shows(path), { intervals: [100] }).toBe(true);

  const { id: bannerId } = raised.value; // its time comes: it has been up for an hour
  const anHourAgo = new Date(Date.now() - 3_600_000);
  const aSecondAgo = new Date(Date.now() - 1000);
  await db().banner.update({ where: { id: bannerId }, data: { startsAt: anHourAgo, expiresAt: aSecondAgo } });
  await db().job.updateMany({ where: { subject: bannerId, finishedAt: null }, data: { dueAt: aSecondAgo } });
  for (const path of paths) await expect.poll(() => shows(path), { intervals: [100] }).toBe(false);
});

test("a banner is accessible, fits every screen, moves nothing and stays off paper", async ({ page }) => {
  const { id: articleId } = await db().article.findFirstOrThrow({ where: { slug: richest.slug } });
  const text =
    "Ferries stop at once: the strait is closed to all ships after a collision off the lighthouse, says the coastguard";
  const fields = { text, articleId, startsAt: null, expiresAt: new Date(Date.now() + 600_000) };
  expect(await raiseBanner(fields, await demoActor("editor"))).toMatchObject({ ok: true });
  await expect.poll(async () => (await page.request.get("/")).text()).toContain(text);
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 1440]) {
      await page.emulateMedia({ colorScheme, media: "screen" });
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/");
      await expect(page.getByRole("region", { name: "Breaking news" }).getByRole("link")).toHaveText(text);
      expect(await faults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  }
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the stories" })).toBeFocused();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("region", { name: "Breaking news" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("region", { name: "Breaking news" }).getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/${richest.slug}$`));
});

test("writers have no banner to put up", async ({ page }) => {
  await signIn(page, "writer");
  await page.goto(deskArticlesPath);
  await expect(page.getByRole("searchbox", { name: "Search" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Banner" })).toHaveCount(0);
  await page.goto("/admin/banner");
  await expect(page.getByRole("heading").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Publish banner" })).toHaveCount(0);
});

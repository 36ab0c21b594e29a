import { randomUUID } from "node:crypto";
import { expect, type Page, type Route, test } from "@playwright/test";
import { db } from "../../lib/db";
import { readDraft, saveDraft } from "../../lib/newsroom/save-draft";
import { aDraft } from "../../lib/testing/builders";
import { deskArticlesPath } from "../../lib/urls";
import { body } from "./article";
import { demoActor, signIn } from "./sign-in";

test.afterAll(() => db().$disconnect());

const rows = (page: Page) => page.locator("[data-row]:visible");
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });

/** Drafts under one word that no other article has. */
async function drafts(...names: string[]): Promise<string> {
  const word = `w${randomUUID().slice(0, 8)}`;
  const by = await demoActor("editor");
  for (const headline of names) {
    const articleId = await aDraft(by);
    const { version: baseVersion, content } = await readDraft(articleId);
    await saveDraft(articleId, { baseVersion, content: { ...content, headline: `${headline} ${word}` } }, by);
  }
  return word;
}

test("what is typed and ticked in the list before its page's script has taken over counts", async ({ page }) => {
  const word = await drafts("Ferry", "Bridge");
  await signIn(page, "editor");
  let hydrate = await holdScripts(page);
  await page.goto(deskArticlesPath, { waitUntil: "commit" });
  for (const place of [0, 1]) await rows(page).nth(place).getByRole("checkbox").check();
  await hydrate();
  await expect(page.getByText("2 selected")).toBeVisible();

  hydrate = await holdScripts(page);
  await page.goto(deskArticlesPath, { waitUntil: "commit" });
  await page.getByRole("searchbox", { name: "Search" }).fill(word);
  await hydrate();
  await expect(page).toHaveURL(new RegExp(`q=${word}`));
  await expect(rows(page)).toHaveCount(2);
});

/** Keeps the page's scripts from it until the function given is called. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const scripts = /\.js(\?|$)/;
  const held: Route[] = [];
  let isHeld = true;
  await page.route(scripts, async (route) => (isHeld ? void held.push(route) : route.continue()));
  return async () => {
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
    await page.unroute(scripts);
  };
}

test("the list is searched as one types, and what it shows is kept as a view", async ({ page }) => {
  const word = await drafts("Ferry", "Bridge");
  await signIn(page, "editor");
  await page.goto(deskArticlesPath);
  await page.getByRole("searchbox", { name: "Search" }).fill(word);
  await expect(page).toHaveURL(new RegExp(`q=${word}`));
  await expect(rows(page)).toHaveCount(2);

  await page.getByText(/^(Save this view|Edit views)$/).click();
  await page.getByLabel("Save the current filters as").fill(`View ${word}`);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const view = page.getByRole("link", { name: `View ${word}` });
  await expect(view).toHaveAttribute("aria-current", "page");
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(rows(page).nth(2)).toBeVisible();
  await view.click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole("button", { name: `Delete View ${word}` }).click();
  await expect(view).toHaveCount(0);
});

test("ticked articles go to the trash and come back, by keys alone", async ({ page }) => {
  const word = await drafts("Ferry", "Bridge", "Tunnel");
  await signIn(page, "editor");
  await page.goto(`/admin/articles?q=${word}`);
  await expect(rows(page)).toHaveCount(3);
  await expect(async () => {
    await page.keyboard.press("?"); // heard once the page's script runs
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 200 });
  }).toPass();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(page.getByText("2 selected")).toBeVisible();
  await page.getByRole("button", { name: "Move to trash" }).press("Enter");
  await expect(rows(page)).toHaveCount(1);

  await page.goto(`/admin/articles?status=trash&q=${word}`);
  await expect(rows(page)).toHaveCount(2);
  await expect(async () => {
    await page.getByLabel("Select all").setChecked(false);
    await page.getByLabel("Select all").check(); // heard once the page's script runs
    await expect(page.getByText("2 selected")).toBeVisible({ timeout: 200 });
  }).toPass();
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("No articles match")).toBeVisible();
  await page.goto(`/admin/articles?q=${word}`);
  await expect(row(page, "Tunnel")).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
});

test("a writer's list has the writer's own articles, and begins a new one", async ({ page }) => {
  const word = await drafts("Ferry");
  await signIn(page, "writer");
  await page.goto(`/admin/articles?q=${word}`);
  await expect(page.getByText("No articles match")).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole("button", { name: "New article" }).click();
  await expect(body(page)).toBeVisible();
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{20,}$/);
});

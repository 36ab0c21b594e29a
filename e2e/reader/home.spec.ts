import { expect, test } from "@playwright/test";
import { articleWhere, pathOf, recordsOf } from "../edition";

const homePins = recordsOf("front").find(({ section }) => section === null)?.pins ?? [];
const headlineOf = (id: string | undefined) => {
  const article = recordsOf("article").find((record) => record.id === id);
  return article?.cardHeadline ?? article?.headline ?? "";
};

test("home leads with the story that the editors pinned", async ({ page }) => {
  await page.goto("/");
  const pin = homePins.find(({ slot }) => slot === "lead");
  await expect(page.locator("main h2, main h3").first()).toContainText(pin?.headline ?? headlineOf(pin?.article));
});

test("home shows no story twice", async ({ page }) => {
  await page.goto("/");
  const slugs = new Set(recordsOf("article").map(({ slug }) => slug));
  const links = await page
    .locator("main a")
    .evaluateAll((found) => found.map((a) => new URL(a.getAttribute("href") ?? "", document.baseURI).pathname));
  const stories = links.filter((path) => slugs.has(path.split("/")[2] ?? ""));
  expect(stories.length).toBeGreaterThan(25);
  expect(stories.filter((path, index) => stories.indexOf(path) !== index)).toEqual([]);
});

test("home has a block for each section, the latest with times, most read, opinion and don't miss", async ({
  page,
}) => {
  await page.goto("/");
  for (const title of ["Latest", "Most read", "Opinion", "Don’t miss"]) {
    await expect(page.getByRole("heading", { name: title, exact: true }).first()).toBeVisible();
  }
  for (const { name, parent, slug } of recordsOf("section")) {
    if (parent === null && slug !== "opinion") {
      await expect(page.locator("main").getByRole("heading", { name, exact: true })).toBeVisible();
    }
  }
  await expect(page.locator("main time").first()).toHaveAttribute("datetime", /^\d{4}-\d\d-\d\dT/);
});

test("a reader gets from home to a story, its section and back to the top", async ({ page }) => {
  await page.goto("/");
  const headline = page.locator("main h2 a, main h3 a").first();
  const address = (await headline.getAttribute("href")) ?? "";
  await headline.click();
  await expect(page).toHaveURL(address);
  const story = articleWhere((article) => pathOf(article) === address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.headline);
  await expect(page).toHaveTitle(/\| The Northlight$/);
  await page.getByRole("navigation", { name: "Where this is" }).getByRole("link").last().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "Back to top" }).first().click();
  await expect(page).toHaveURL(/#top$/);
});

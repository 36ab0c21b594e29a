import { expect, test } from "@playwright/test";
import { pageTypes, recordsOf, sectionWithSubsections } from "../edition";

test("a section shows its lead, its subsections, what is most read in it and its archive", async ({ page }) => {
  await page.goto(`/${sectionWithSubsections.slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sectionWithSubsections.name);
  for (const { name } of recordsOf("section").filter(({ parent }) => parent === sectionWithSubsections.slug)) {
    await expect(page.locator("main").getByRole("link", { name, exact: true }).first()).toBeVisible();
  }
  await page.getByRole("navigation", { name: "Archive" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/archive\/\d{4}\/\d\d$/);
  await expect(page.locator("main article").first()).toBeVisible();
});

test("the archive leads from month to month", async ({ page }) => {
  await page.goto(pageTypes["section month"] ?? "");
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByRole("link", { name: "Earlier" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(title ?? "");
  await page.getByRole("link", { name: "Later" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
});

test("a topic and an author list their stories", async ({ page }) => {
  const topic = recordsOf("topic")[0];
  const stories = recordsOf("article").filter(({ topics }) => topics.includes(topic?.slug ?? ""));
  await page.goto(`/topic/${topic?.slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(topic?.name ?? "");
  await expect(page.locator("main li article")).toHaveCount(stories.length);

  const author = recordsOf("author")[0];
  await page.goto(`/author/${author?.slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(author?.name ?? "");
  await expect(page.getByText(author?.bio ?? "")).toBeVisible();
});

test("the latest goes on, page after page, without a story twice", async ({ page }) => {
  const seen: string[] = [];
  const collect = async () => {
    seen.push(...(await page.locator("main article h2").allInnerTexts()));
  };
  await page.goto("/latest");
  await collect();
  await page.getByRole("link", { name: "Older stories" }).click();
  await expect(page).toHaveURL(/\?page=2$/);
  await collect();
  // Other tests publish stories of their own meanwhile.
  const headlines = recordsOf("article").map(({ cardHeadline, headline }) => cardHeadline ?? headline);
  expect(seen).toEqual(expect.arrayContaining(headlines));
  expect(new Set(seen).size).toBe(seen.length);
});

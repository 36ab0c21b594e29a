/** Galleries and picture stories: without script a strip and a column, with it a view over the whole window. */
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import type { Block } from "../../lib/body/schema";
import { db } from "../../lib/db";
import { anArticle, prose } from "../../lib/testing/builders";
import { articlePath } from "../../lib/urls";
import { faults, overflow } from "../accessibility";
import { articleWhere, hasBlock, pathOf } from "../edition";

const pictureStory = articleWhere((article) => article.kind === "picture_story" && hasBlock(article, "gallery"));
const slug = `five-views-${randomUUID()}`;
let galleryPath = "";

// Long ago, so that no list of the edition's shows it.
test.beforeAll(async () => {
  const section = await db().section.findFirstOrThrow({ where: { parentId: null } });
  const pictures = await db().media.findMany({ where: { leadOf: { some: {} } }, take: 5, orderBy: { id: "asc" } });
  const gallery: Block = {
    type: "gallery",
    attrs: { items: pictures.map(({ id }) => ({ mediaId: id, caption: null })) },
  };
  const before = prose("Before the pictures.").content;
  const body = { type: "doc" as const, content: [...before, gallery, ...prose("After them.").content] };
  galleryPath = articlePath(section.slug, slug);
  await anArticle({ slug, sectionId: section.id, body, publishedAt: new Date("2001-01-01T00:00:00Z") });
});
test.afterAll(async () => {
  await db().article.deleteMany({ where: { slug } });
  await db().$disconnect();
});

const pages: [string, () => string][] = [
  ["a gallery", () => galleryPath],
  ["a picture story", () => pathOf(pictureStory)],
];

for (const width of [360, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const [name, path] of pages) {
      test(`${name} needs no script: each picture has its place, its words and a way to its whole file`, async ({
        browser,
      }) => {
        const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width, height: 800 } });
        await page.goto(path());
        const figures = page.locator("main figure").filter({ has: page.locator("[data-enlarge]") });
        const count = await figures.count();
        expect(count).toBeGreaterThan(3);
        await expect(figures.first().getByText(`1 of ${count}`)).toBeVisible();
        await expect(figures.last().getByText(`${count} of ${count}`)).toBeAttached();
        const file = await figures.first().getByRole("link").getAttribute("href");
        expect((await page.request.get(file ?? "")).headers()["content-type"]).toMatch(/^image\//);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.close();
      });
    }

    test("the strip stands still at a picture, and is drawn along by keyboard", async ({ page }) => {
      await page.goto(galleryPath);
      const strip = page.getByRole("list", { name: "5 pictures" });
      await strip.focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => strip.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
    });
  });
}

for (const [name, path] of pages) {
  test(`${name} is accessible, and so is its view over the whole window`, async ({ page }) => {
    await page.goto(path());
    expect(await faults(page)).toEqual([]);
    await page.locator("[data-enlarge]").first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}

test("the view over the window goes by arrow keys, ends by Escape, and gives the focus back", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(galleryPath);
  const link = page.locator("[data-enlarge]").nth(1);
  await link.focus();
  await page.keyboard.press("Enter");
  const viewer = page.getByRole("dialog");
  const place = viewer.getByRole("status");
  await expect(place).toHaveText("2 of 5");
  await page.keyboard.press("ArrowRight");
  await expect(place).toHaveText("3 of 5");
  await expect(viewer.locator("figure").nth(2)).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Home");
  await expect(place).toHaveText("1 of 5");
  await expect(viewer.getByRole("button", { name: "Previous picture" })).toBeDisabled();
  await viewer.getByRole("button", { name: "Next picture" }).click();
  await expect(place).toHaveText("2 of 5");
  await page.keyboard.press("Escape");
  await expect(viewer).toBeHidden();
  await expect(link).toBeFocused();
});

test("read from the right, the left arrow leads on", async ({ page }) => {
  await page.goto(galleryPath);
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  await page.locator("[data-enlarge]").first().click();
  const place = page.getByRole("dialog").getByRole("status");
  await page.keyboard.press("ArrowLeft");
  await expect(place).toHaveText("2 of 5");
  await expect(page.getByRole("dialog").locator("figure").nth(1)).toBeInViewport({ ratio: 0.9 });
});

test("on paper every picture of a gallery stands", async ({ page }) => {
  await page.goto(galleryPath);
  await page.emulateMedia({ media: "print" });
  const strip = page.getByRole("list", { name: "5 pictures" });
  expect(await strip.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(1);
});

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { db } from "../../lib/db";
import {
  deskArticlePath,
  deskFrontHistoryPath,
  deskFrontPath,
  deskFrontScreensPath,
  deskPicturePath,
  deskRevisionsPath,
  deskScreensPath,
} from "../../lib/urls";
import { body, newArticle } from "./article";
import { signIn } from "./sign-in";

test.afterAll(() => db().$disconnect());

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

/** An address of each page of the desk; those about an article show one of the edition. */
async function addresses(): Promise<string[]> {
  const { id } = await db().article.findFirstOrThrow({ where: { status: "published" } });
  const ofArticle = [deskArticlePath(id), deskRevisionsPath(id), deskScreensPath(id)];
  const ofFront = [deskFrontPath("home"), deskFrontHistoryPath("home"), deskFrontScreensPath("home")];
  const worked = ["articles", "front", "pictures", "schedule", "banner", "most-read", "push", "settings/machines"];
  const lists = [...worked, "redirects", "people", "audit", "account"].map((name) => `/admin/${name}`);
  const picture = await db().media.findFirstOrThrow();
  return [...lists, ...ofArticle, ...ofFront, deskPicturePath(picture.id)];
}

const screens = [
  { width: 360, schemes: ["light", "dark"] },
  { width: 768, schemes: ["light"] },
  { width: 1440, schemes: ["light", "dark"] },
] as const;

for (const { width, schemes } of screens) {
  for (const colorScheme of schemes) {
    test(`every page of the desk is accessible, ${colorScheme}, ${width} px wide`, async ({ page }) => {
      test.setTimeout(180_000); // over a dozen pages
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto("/admin/sign-in");
      expect(await faults(page), "sign-in").toEqual([]);
      await signIn(page, "admin");
      for (const address of await addresses()) {
        await page.goto(address);
        await expect(page.getByRole("main")).toBeVisible();
        expect(await faults(page), address).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, address).toBeLessThanOrEqual(0);
      }
    });
  }
}

test("what opens on an article's page is accessible too", async ({ page }) => {
  await signIn(page, "editor");
  const { id } = await db().article.findFirstOrThrow({ where: { status: "published" } });
  await page.goto(deskArticlePath(id));
  await expect(body(page)).toBeVisible();
  await page.getByRole("button", { name: "Check now" }).click();
  await expect(page.getByRole("region", { name: "Check" }).getByRole("paragraph").first()).toBeVisible();
  await page.getByRole("button", { name: "Find and replace", exact: true }).click();
  expect(await faults(page), "check, find").toEqual([]);
  await page.getByRole("button", { name: "Correct", exact: true }).click();
  expect(await faults(page), "dialog").toEqual([]);
  await newArticle(page);
  await body(page).click();
  await page.keyboard.type("/");
  await expect(page.getByRole("listbox", { name: "Blocks" })).toBeVisible();
  expect(await faults(page), "slash menu").toEqual([]);
});

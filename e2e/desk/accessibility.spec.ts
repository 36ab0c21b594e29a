import { expect, test } from "@playwright/test";
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
import { faults, faultsOfColour, overflow } from "../accessibility";
import { body, newArticle } from "./article";
import { signIn } from "./sign-in";

test.afterAll(() => db().$disconnect());

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

test("every page of the desk is accessible in both themes and fits every screen", async ({ page }) => {
  test.setTimeout(600_000); // two dozen pages on a busy machine
  const check = async (address: string) => {
    await page.emulateMedia({ colorScheme: "light" });
    expect.soft(await faults(page), `${address}, light`).toEqual([]);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await overflow(page), `${address}, ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await faultsOfColour(page), `${address}, dark`).toEqual([]);
  };
  await page.goto("/admin/sign-in");
  await check("sign-in");
  await signIn(page, "admin");
  for (const address of await addresses()) {
    await page.goto(address);
    await expect(page.getByRole("main")).toBeVisible();
    await check(address);
  }
});

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

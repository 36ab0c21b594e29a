import { expect, test } from "@playwright/test";
import { db } from "../../lib/db";
import {
  deskArticlePath,
  deskAuthorPath,
  deskFrontHistoryPath,
  deskFrontPath,
  deskFrontScreensPath,
  deskPagePath,
  deskPicturePath,
  deskRevisionsPath,
  deskScreensPath,
  deskSectionPath,
  deskTopicPath,
} from "../../lib/urls";
import { faults, faultsOfColour, overflow } from "../accessibility";
import { body, newArticle } from "./article";
import { signIn } from "./sign-in";

test.afterAll(() => db().$disconnect());

/** An address of each page of the desk; those about a thing show one of the edition. */
async function addresses(): Promise<string[]> {
  const { id } = await db().article.findFirstOrThrow({ where: { status: "published" } });
  const [picture, section, topic, author] = await Promise.all([
    db().media.findFirstOrThrow(),
    db().section.findFirstOrThrow(),
    db().topic.findFirstOrThrow(),
    db().author.findFirstOrThrow(),
  ]);
  const worked = ["articles", "front", "pictures", "schedule", "banner", "most-read", "push"];
  const kept = ["redirects", "people", "audit", "account"];
  const lists = ["paper", "menus", "pages", "sections", "topics", "authors", "machines"];
  const settings = [...lists, "sections/new", "authors/new"].map((name) => `settings/${name}`);
  return [
    ...[...worked, ...kept, ...settings].map((name) => `/admin/${name}`),
    ...[deskArticlePath(id), deskRevisionsPath(id), deskScreensPath(id), deskPicturePath(picture.id)],
    ...[deskFrontPath("home"), deskFrontHistoryPath("home"), deskFrontScreensPath("home")],
    ...[deskPagePath("about"), deskSectionPath(section.id), deskTopicPath(topic.id), deskAuthorPath(author.id)],
  ];
}

test("every page of the desk is accessible in both themes and fits every screen", async ({ page }) => {
  test.setTimeout(600_000); // three dozen pages on a busy machine
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
    const make = page.getByRole("button", { name: "Create menu" });
    while ((await make.count()) > 0) await make.first().click();
    await check(address);
  }
});

test("what opens on an article's page is accessible too", async ({ page }) => {
  await signIn(page, "editor");
  const { id } = await db().article.findFirstOrThrow({ where: { status: "published" } });
  await page.goto(deskArticlePath(id));
  await expect(body(page)).toBeVisible();
  await page.getByRole("button", { name: "Check now" }).click();
  await expect(page.getByRole("region", { name: "Checks" }).getByRole("paragraph").first()).toBeVisible();
  await page.getByRole("button", { name: "Find and replace", exact: true }).click();
  expect(await faults(page), "check, find").toEqual([]);
  await page.getByRole("button", { name: "Correct", exact: true }).click();
  expect(await faults(page), "dialog").toEqual([]);
  await newArticle(page, "editor");
  await body(page).click();
  await page.keyboard.type("/");
  await expect(page.getByRole("listbox", { name: "Blocks" })).toBeVisible();
  expect(await faults(page), "slash menu").toEqual([]);
});

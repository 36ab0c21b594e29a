import { expect, test } from "@playwright/test";
import { pageTypes } from "../edition";

test("every face that the paper is set in is known to the browser, and accented letters have theirs", async ({
  page,
}) => {
  await page.goto(pageTypes["article"] ?? "/");
  const [named, known] = await page.evaluate(() => {
    const families = (list: string) => list.split(",").map((family) => family.trim().replaceAll('"', ""));
    const root = getComputedStyle(document.documentElement);
    const stacks = ["--font-serif", "--font-sans"].flatMap((stack) => families(root.getPropertyValue(stack)));
    return [stacks, [...document.fonts].map(({ family }) => family.replaceAll('"', ""))];
  });
  const generic = ["serif", "sans-serif"];
  expect(known).toEqual(expect.arrayContaining(named.filter((family) => !generic.includes(family))));
  expect(known).toContain("Paper Serif Italic");

  const file = page.waitForResponse(/brygada-1918-accented-latin/);
  await page.locator("h1").evaluate((headline) => headline.append("é"));
  expect((await file).status()).toBe(200);
});

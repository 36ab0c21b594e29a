import { expect, test } from "@playwright/test";
import { faults, faultsOfColour, overflow } from "../accessibility";
import { pageTypes } from "../edition";
import { textsOf } from "./page-texts";

for (const [name, path] of Object.entries(pageTypes)) {
  test(`${name} is accessible in both themes`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(path);
    expect(await faults(page, { alsoTags: ["best-practice"] })).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await faultsOfColour(page)).toEqual([]);
  });

  test(`${name} has one h1, landmarks and a language, and fits every screen`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.getByRole("banner")).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(page.getByRole("contentinfo")).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`${name} asks nobody else for anything and breaks nothing in the console`, async ({ page }) => {
    const problems: string[] = [];
    page.on("console", (message) => {
      const isOwnStatus = message.text().includes("Failed to load resource") && message.location().url.endsWith(path);
      if (message.type() === "error" && !isOwnStatus) problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      if (new URL(request.url()).hostname !== "localhost") problems.push(request.url());
    });
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect(problems).toEqual([]);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  for (const [name, path] of Object.entries(pageTypes)) {
    test(`${name} shows all it has`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator("h1")).toBeVisible();
      for (const text of textsOf(name)) await expect(page.locator("main")).toContainText(text);
      const hiddenTemplates = await page.locator("template[id^='B:'], template[id^='P:']").count();
      expect(hiddenTemplates).toBe(0);
      await expect(page.getByRole("button", { name: /light and dark/ })).toHaveCount(0);
    });
  }

  test("the menu opens and search works", async ({ page }) => {
    await page.goto("/");
    await page.locator("summary").first().click();
    await expect(page.locator("details[open] a").first()).toBeVisible();
    await page.goto("/search");
    await page.getByRole("searchbox").first().fill("city");
    await page.getByRole("searchbox").first().press("Enter");
    await expect(page).toHaveURL(/\?q=city/);
  });
});

import { expect, test } from "@playwright/test";
import { faults, faultsOfColour, overflow } from "../accessibility";
import { pageTypes } from "../edition";
import { textsOf } from "./page-texts";

for (const [name, path] of Object.entries(pageTypes)) {
  test(`${name} is accessible in both themes, fits every screen, and asks nobody else for anything`, async ({
    page,
  }) => {
    const problems: string[] = [];
    page.on("console", (message) => {
      const isOwnStatus = message.text().includes("Failed to load resource") && message.location().url.endsWith(path);
      if (message.type() === "error" && !isOwnStatus) problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      if (new URL(request.url()).hostname !== "localhost") problems.push(request.url());
    });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect.soft(problems).toEqual([]);

    await expect.soft(page.locator("h1")).toHaveCount(1);
    await expect.soft(page.getByRole("banner")).toHaveCount(1);
    await expect.soft(page.getByRole("main")).toHaveCount(1);
    await expect.soft(page.getByRole("contentinfo")).toHaveCount(1);
    await expect.soft(page.locator("html")).toHaveAttribute("lang", "en-GB");
    expect.soft(await faults(page, { alsoTags: ["best-practice"] }), "light").toEqual([]);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await faultsOfColour(page), "dark").toEqual([]);
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

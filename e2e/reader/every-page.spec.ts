import { expect, test } from "@playwright/test";
import { parseHTML } from "linkedom";
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

for (const [name, path] of Object.entries(pageTypes)) {
  test(`the HTML of ${name} holds all that it shows, in place`, async ({ request }) => {
    const { document } = parseHTML(await (await request.get(path)).text());
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    const words = (document.querySelector("main")?.textContent ?? "").replace(/\s+/gu, " ");
    for (const text of textsOf(name)) expect(words).toContain(text.replace(/\s+/gu, " ").trim());
    expect(document.querySelectorAll("template[id^='B:'], template[id^='P:']")).toHaveLength(0);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the menu opens, search works, and nothing is offered that needs script", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("button", { name: /light and dark/ })).toHaveCount(0);
    await page.locator("summary").first().click();
    await expect(page.locator("details[open] a").first()).toBeVisible();
    await page.goto("/search");
    await page.getByRole("searchbox").first().fill("city");
    await page.getByRole("searchbox").first().press("Enter");
    await expect(page).toHaveURL(/\?q=city/);
  });
});

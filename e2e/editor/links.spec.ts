/** Links by Ctrl K. */
import { expect, type Page, test } from "@playwright/test";
import { body } from "../desk/article";
import { newText, previewed, settled } from "./editor";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Link" });
const addressField = (page: Page) => dialog(page).getByLabel("URL, or a path");

/** Asks for the link of what is selected, or of where the cursor stands. */
async function askLink(page: Page): Promise<void> {
  await settled(page);
  await page.keyboard.press("Control+k");
  await expect(addressField(page)).toBeFocused();
}

/** Types words, selects the last and asks for its link. */
async function linkLastWord(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
  await page.keyboard.press("Control+Shift+ArrowLeft");
  await askLink(page);
}

test("a web address becomes a link that the next words are no part of, and is taken away again", async ({ page }) => {
  await newText(page);
  await linkLastWord(page, "See the timetable");
  await page.keyboard.type("https://example.org/ferries\n");
  await expect(dialog(page)).toBeHidden();
  await expect(body(page)).toBeFocused();
  const link = body(page).getByRole("link");
  await expect(link).toHaveAttribute("href", "https://example.org/ferries");
  await settled(page);
  await page.keyboard.press("End");
  await settled(page);
  await page.keyboard.type(" of the ferries.");
  await expect(link).toHaveText("timetable");
  await expect(body(page)).toContainText("See the timetable of the ferries.");

  await link.click();
  await expect(page.getByRole("button", { name: "Link", exact: true })).toHaveAttribute("aria-pressed", "true");
  await askLink(page);
  await expect(addressField(page)).toHaveValue("https://example.org/ferries");
  await addressField(page).fill("");
  await page.keyboard.press("Enter");
  await expect(link).toHaveCount(0);
});

test("one of our own articles is found by its words and linked", async ({ page }) => {
  const address = await newText(page);
  await linkLastWord(page, "As we reported");
  await dialog(page).getByLabel("Search articles").fill("harbour");
  const found = dialog(page)
    .getByRole("listitem")
    .filter({ hasText: /harbour/i })
    .first()
    .getByRole("button");
  await found.press("Enter");
  await expect(body(page).getByRole("link", { name: "reported" })).toHaveAttribute("href", /^\/[\w-]+\/[\w-]+/);

  await (await previewed(page, address)).getByRole("link", { name: "reported" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/harbour/i);
});

test("with nothing selected, the article's headline is put in as the link", async ({ page }) => {
  await newText(page);
  await page.keyboard.type("Read: ");
  await askLink(page);
  await dialog(page).getByLabel("Search articles").fill("harbour");
  const found = dialog(page).getByRole("listitem").first().getByRole("button");
  const headline = await found.locator("strong").innerText();
  await found.press("Enter");
  await expect(body(page).getByRole("link", { name: headline })).toBeVisible();
  await expect(body(page)).toHaveText(`Read: ${headline}`);
});

test("script and data are refused beside the field, and Escape goes back to the text", async ({ page }) => {
  await newText(page);
  await linkLastWord(page, "Click here");
  for (const bad of [
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "data:text/html,<b>x</b>",
    "//example.org",
    "see",
  ]) {
    await addressField(page).fill(bad);
    await page.keyboard.press("Enter");
    await expect(addressField(page)).toHaveAccessibleDescription(
      "Enter a URL that begins with https://, mailto: or a slash.",
    );
    await expect(addressField(page)).toHaveAttribute("aria-invalid", "true");
  }
  await page.keyboard.press("Escape");
  await expect(body(page)).toBeFocused();
  await expect(body(page).getByRole("link")).toHaveCount(0);
});

/** Find and replace; undo and redo; the count of words. */
import { expect, test } from "@playwright/test";
import { body, isSaved } from "../desk/article";
import { newText, paste, settled } from "./editor";

test("words are found one after another, replaced one by one or all, and come back when undone", async ({ page }) => {
  await newText(page);
  const { keyboard } = page;
  await keyboard.type("A boat, a boat and a boat.");
  await keyboard.press("Control+f");
  const panel = page.getByRole("search").filter({ has: page.getByLabel("Find", { exact: true }) });
  const find = panel.getByLabel("Find", { exact: true });
  const place = panel.getByRole("status");
  const press = (name: string) => panel.getByRole("button", { name, exact: true }).click();
  await expect(find).toBeFocused();
  await keyboard.type("boat");
  await expect(place).toHaveText("1 of 3");
  await keyboard.press("Enter");
  await expect(place).toHaveText("2 of 3");
  await press("Next");
  await expect(place).toHaveText("3 of 3");
  await press("Previous");
  await expect(place).toHaveText("2 of 3");

  await panel.getByLabel("Replace with").pressSequentially("ship");
  await press("Replace");
  await expect(body(page)).toHaveText("A boat, a ship and a boat.");
  await expect(place).toHaveText("2 of 2");
  await isSaved(page); // a pause, which undo goes back to
  await press("Replace all");
  await expect(body(page)).toHaveText("A ship, a ship and a ship.");
  await expect(place).toHaveText("No matches");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(body(page)).toHaveText("A boat, a ship and a boat.");

  // The text goes on changing while the panel is open.
  await expect(body(page)).toBeFocused();
  await keyboard.press("Control+End");
  await settled(page);
  await keyboard.type(" A Boat!");
  await expect(place).toHaveText(/of 3/);
  await keyboard.press("Control+f");
  await expect(find).toBeFocused();
  await panel.getByLabel("Match case").check();
  await expect(place).toHaveText(/of 2/);
  await find.fill("Boat");
  await expect(place).toHaveText("1 of 1");
  await panel.getByLabel("Replace with").fill("Ferry");
  await press("Replace");
  await expect(body(page)).toHaveText("A boat, a ship and a boat. A Ferry!");
  await keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(body(page)).toBeFocused();
});

test("what was typed is undone and redone, and words and reading time follow", async ({ page }) => {
  await newText(page);
  const count = page.getByText(/ min read$/);
  await expect(count).toHaveText("0 words, 1 min read");
  await page.keyboard.type("Two words");
  await expect(count).toHaveText("2 words, 1 min read");
  await isSaved(page); // a pause, which undo goes back to
  await page.keyboard.press("Enter");
  await paste(page, { "text/plain": "word ".repeat(500).trim() });
  await expect(count).toHaveText("502 words, 2 min read");
  await page.keyboard.press("Control+z");
  await expect(body(page)).toHaveText("Two words");
  await expect(count).toHaveText("2 words, 1 min read");
  await page.keyboard.press("Control+Shift+z");
  await expect(count).toHaveText("502 words, 2 min read");
});

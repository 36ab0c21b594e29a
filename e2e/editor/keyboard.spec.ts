/** A writer's whole way without the mouse. */
import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { deskArticlesPath } from "../../lib/urls";
import { body, hasStatus, headline, isSaved, newArticle } from "../desk/article";
import { signIn } from "../desk/sign-in";
import { insertBlock, settled } from "./editor";

/** Whether the eye finds what has the focus: an outline of its own, or the cursor in the text. */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    return focused.isContentEditable || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0);
  });

/** Goes on by a key until what is wanted has the focus, which has to show at each stop. */
async function goTo(page: Page, key: "Tab" | "Shift+Tab", wanted: ReturnType<Page["locator"]>): Promise<void> {
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 120 && !(await isThere()); stops++) {
    await page.keyboard.press(key);
    if (await page.evaluate(() => document.hasFocus() && document.activeElement !== document.body))
      expect(await showsFocus(page), await focusedHtml(page)).toBe(true);
  }
  await expect(wanted).toBeFocused();
}

const focusedHtml = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? "nothing");

test("from the list to the hand-over, a story is written, ordered and submitted by keys alone", async ({ page }) => {
  const title = `Night ferry ${randomUUID().slice(0, 8)}`;
  const { keyboard } = page;
  await signIn(page, "writer");
  await page.goto(deskArticlesPath);
  await expect(page.getByRole("button", { name: "New article" })).toBeVisible();
  await expect(async () => {
    await keyboard.press("?"); // once the list listens
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible({ timeout: 200 });
  }).toPass();
  await keyboard.press("Escape");
  await keyboard.press("n");
  await expect(body(page)).toBeVisible();

  await goTo(page, "Tab", headline(page));
  await keyboard.type(title);
  await goTo(page, "Tab", page.getByLabel("Standfirst"));
  await keyboard.type("The last ferry leaves at midnight.");
  await goTo(page, "Tab", body(page));
  await keyboard.type("It ran for a year.\n");
  await insertBlock(page, "Heading");
  await keyboard.type("The timetable\nThe ferry leaves at midnight.");
  await keyboard.press("Control+Home");
  await settled(page);
  await keyboard.press("Alt+Shift+ArrowDown");
  await keyboard.press("Alt+Shift+ArrowDown");
  await expect(body(page).locator(":scope > *").filter({ hasText: /\w/ })).toHaveText([
    "The timetable",
    "The ferry leaves at midnight.",
    "It ran for a year.",
  ]);
  await isSaved(page);

  // The list knows it, and opens it again.
  await page.goto("/admin/articles");
  const link = page.getByRole("link", { name: title });
  await expect(async () => {
    await keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-row-link"))).toBe(true);
  }).toPass();
  for (let rows = 0; rows < 20 && !(await link.evaluate((row) => row === document.activeElement)); rows++)
    await keyboard.press("j");
  await expect(link).toBeFocused();
  expect(await showsFocus(page)).toBe(true);
  await keyboard.press("Enter");
  await expect(body(page)).toContainText("It ran for a year.");

  const submit = page.getByRole("region", { name: "Workflow" }).getByRole("button", { name: "Send for review" });
  await goTo(page, "Tab", submit);
  await keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Send for review" });
  await expect(dialog.getByLabel("Note")).toBeFocused();
  await keyboard.press("Escape");
  await expect(submit).toBeFocused();
  await settled(page);
  await keyboard.press("Enter");
  await expect(dialog.getByLabel("Note")).toBeFocused();
  await keyboard.type("Please check the hour.");
  await goTo(page, "Tab", dialog.getByRole("button", { name: "Send for review" }));
  await keyboard.press("Enter");
  await hasStatus(page, "in_review");
});

test("Tab leads out of the text, forward and back, whatever blocks it holds", async ({ page }) => {
  await newArticle(page, "writer");
  await body(page).focus();
  await insertBlock(page, "Bulleted list");
  await page.keyboard.type("Ropes\n\n");
  await insertBlock(page, "Quote");
  await page.keyboard.type("We sail.");
  await goTo(
    page,
    "Tab",
    page.getByRole("region", { name: "Workflow" }).getByRole("button", { name: "Send for review" }),
  );
  await goTo(page, "Shift+Tab", headline(page));
});

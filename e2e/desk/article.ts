/** What the desk's journeys do to an article. */
import { expect, type Locator, type Page } from "@playwright/test";

export const headline = (page: Page): Locator => page.getByLabel("Headline", { exact: true });
export const body = (page: Page): Locator => page.locator("[data-part=body] [contenteditable=true]").first();
const details = (page: Page): Locator => page.getByRole("region", { name: "Details" });
export const isSaved = (page: Page): Promise<void> =>
  expect(page.locator("[data-state]").first()).toHaveAttribute("data-state", "saved");

/** Begins a new article and opens it; gives its address at the desk. */
export async function newArticle(page: Page): Promise<string> {
  await page.goto("/admin/articles");
  await page.getByRole("button", { name: "New article" }).click();
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{20,}/);
  await expect(body(page)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Fills in what publishing needs. */
export async function fillWhole(page: Page, title: string, text: string): Promise<void> {
  await headline(page).fill(title);
  await page.getByLabel("Standfirst").fill(`What ${title} means.`);
  await body(page).click();
  await page.keyboard.type(text);
  await details(page).getByLabel("Section").selectOption({ index: 1 });
  await details(page).getByLabel("Credit (agency or source)").fill("Northlight staff");
  await page.getByRole("button", { name: "Choose a picture" }).click();
  await page.getByRole("dialog").getByRole("listitem").first().getByRole("button").click();
  await isSaved(page);
}

/** Opens a step of the workflow, fills its form and goes through with it. */
export async function step(page: Page, name: string, go: string, fields: Record<string, string> = {}): Promise<void> {
  await page.getByRole("region", { name: "Workflow" }).getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog");
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
  await dialog.getByRole("button", { name: go, exact: true }).click();
  await expect(dialog).toBeHidden(); // the server's work is done by then
}

export const hasStatus = (page: Page, status: string): Promise<void> =>
  expect(page.locator("[data-status]")).toHaveAttribute("data-status", status);

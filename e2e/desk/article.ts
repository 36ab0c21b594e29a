/** What the desk's journeys do to an article. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { UserRole } from "../../lib/permissions";
import { aDraft } from "../../lib/testing/builders";
import { deskArticlePath } from "../../lib/urls";
import { demoActor, signIn } from "./sign-in";

export const headline = (page: Page): Locator => page.getByLabel("Headline", { exact: true });
export const body = (page: Page): Locator => page.locator("[data-part=body] [contenteditable=true]").first();
const details = (page: Page): Locator => page.getByRole("region", { name: "Details" });
export const isSaved = (page: Page): Promise<void> =>
  expect(page.locator("[data-state]").first()).toHaveAttribute("data-state", "saved");

/** Signs in, and opens a new article of that person's; gives its address at the desk. */
export async function newArticle(page: Page, role: UserRole): Promise<string> {
  await signIn(page, role);
  const address = deskArticlePath(await aDraft(await demoActor(role)));
  await page.goto(address);
  await expect(body(page)).toBeVisible();
  return address;
}

/** Fills in what publishing needs. */
export async function fillWhole(page: Page, title: string, text: string): Promise<void> {
  await headline(page).fill(title);
  await page.getByLabel("Standfirst").fill(`What ${title} means.`);
  await body(page).click();
  await page.keyboard.type(text);
  await details(page).getByLabel("Section").selectOption({ index: 1 });
  await details(page).getByLabel("Credit", { exact: true }).fill("Northlight staff");
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

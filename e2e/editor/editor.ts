/** What the desk's journeys do in the text of an article. */
import { expect, type Locator, type Page } from "@playwright/test";
import { body, isSaved, newArticle } from "../desk/article";

/** Begins a new article with the cursor in its text; gives its address at the desk. */
export async function newText(page: Page): Promise<string> {
  const address = await newArticle(page, "writer");
  await body(page).focus();
  return address;
}

/** Waits until the editor knows of a selection or focus that keys have just changed: it hears of it a frame later. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

/** Puts a block in by the slash menu, without the mouse. */
export async function insertBlock(page: Page, name: string): Promise<void> {
  await page.keyboard.type(`/${name}`);
  await expect(page.getByRole("option", { name, exact: true })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listbox", { name: "Blocks" })).toBeHidden();
}

/** Pastes as the browser does from another program: the same words in each format it offers. */
export async function paste(page: Page, formats: Record<string, string>): Promise<void> {
  await body(page).evaluate((element, formats) => {
    const clipboardData = new DataTransfer();
    for (const [type, content] of Object.entries(formats)) clipboardData.setData(type, content);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, formats);
}

/** The text as the draft's preview shows it, once it is saved. */
export async function previewed(page: Page, address: string): Promise<Locator> {
  await isSaved(page);
  await page.goto(`${address}/preview/page`);
  return page.getByRole("article").locator(".text-body").last(); // the first holds the header
}

/** What this browser has stored of drafts, as one text. */
export const wordsInBrowser = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("dateline-desk");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("drafts").objectStore("drafts").getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );

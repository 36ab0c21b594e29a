/** Blocks put in by the slash menu and moved by keys, as readers get them. */
import { expect, type Page, test } from "@playwright/test";
import { body } from "../desk/article";
import { insertBlock, newText, paste, previewed, settled } from "./editor";

const dialog = (page: Page) => page.getByRole("dialog");
const picture = (page: Page, index: number) => dialog(page).getByRole("listitem").nth(index).getByRole("button");

/** Types a line into the text, once the box that asked for something is gone. */
async function typeBelow(page: Page, line: string): Promise<void> {
  await expect(dialog(page)).toBeHidden();
  await settled(page);
  await page.keyboard.type(line);
}

/** Fills in a field of a block and goes back to the end of the text. */
async function fillField(page: Page, label: string, value: string): Promise<void> {
  await body(page).getByLabel(label).last().fill(value);
  await body(page).focus();
  await page.keyboard.press("Control+End");
  await settled(page);
}

test("headings, lists and a divider are put in by their names and shown to readers", async ({ page }) => {
  const address = await newText(page);
  const { keyboard } = page;
  await insertBlock(page, "Heading");
  await keyboard.type("The harbour\n");
  await insertBlock(page, "Subheading");
  await keyboard.type("The pier\n");
  await insertBlock(page, "Bulleted list");
  await keyboard.type("Ropes\nNets\n\n");
  await insertBlock(page, "Numbered list");
  await keyboard.type("Cast off\nSail\n\n");
  await insertBlock(page, "Divider");
  await keyboard.type("The end.");

  await expect(await previewed(page, address)).toMatchAriaSnapshot(`
    - heading "The harbour" [level=2]
    - heading "The pier" [level=3]
    - list:
      - listitem:
        - paragraph: Ropes
      - listitem:
        - paragraph: Nets
    - list:
      - listitem:
        - paragraph: Cast off
      - listitem:
        - paragraph: Sail
    - separator
    - paragraph: The end.
  `);
});

test("quotes, a fact box and a table are put in by their names, filled in and shown to readers", async ({ page }) => {
  const address = await newText(page);
  const { keyboard } = page;
  await insertBlock(page, "Quote");
  await keyboard.type("We sail at dawn.");
  await fillField(page, "Name of the person quoted", "Ada Pilot");
  await insertBlock(page, "Pull quote");
  await keyboard.type("The sea decides.");
  await keyboard.press("Tab"); // to its own field, not to the article's first
  await keyboard.type("Ben Keeper");
  await body(page).focus();
  await keyboard.press("Control+End");
  await settled(page);
  await insertBlock(page, "Fact box");
  await keyboard.type("Forty ships a day.");
  await fillField(page, "Box title", "The port");
  await insertBlock(page, "Table");
  for (const cell of ["Pier", "Ships", "Crew", "North", "12", "90"]) {
    await keyboard.type(cell);
    await keyboard.press("Tab");
  }
  await fillField(page, "Caption", "Ships by pier");
  await keyboard.type("The end.");

  await expect(await previewed(page, address)).toMatchAriaSnapshot(`
    - figure:
      - blockquote:
        - paragraph: We sail at dawn.
      - text: Ada Pilot
    - figure:
      - blockquote: The sea decides.
      - text: Ben Keeper
    - region "The port":
      - heading "The port" [level=2]
      - paragraph: Forty ships a day.
    - region "Ships by pier":
      - table "Ships by pier":
        - rowgroup:
          - row "Pier Ships Crew"
        - rowgroup:
          - row "North 12 90"
    - paragraph: The end.
  `);
});

test("pictures, an embed and a story are chosen by keyboard, and what is typed next stands below them", async ({
  page,
}) => {
  const address = await newText(page);
  const { keyboard } = page;
  await insertBlock(page, "Picture");
  await expect(dialog(page).getByLabel("Search captions")).toBeFocused();
  await picture(page, 0).press("Enter");
  await typeBelow(page, "Below the picture.\n");
  await fillField(page, "Caption in this article", "Pilots at work");
  await insertBlock(page, "Gallery");
  await picture(page, 1).press("Enter");
  await picture(page, 2).press("Enter");
  await dialog(page).getByRole("button", { name: "Insert 2" }).press("Enter");
  await typeBelow(page, "Below the gallery.\n");
  await fillField(page, "Caption of picture 2", "The second picture");
  await insertBlock(page, "Embed");
  await keyboard.type("https://vimeo.com/76979871\n");
  await typeBelow(page, "Below the film.\n");
  await fillField(page, "Title", "How pilots board");
  await insertBlock(page, "Also read");
  await dialog(page).getByLabel("Search articles").fill("harbour");
  const story = dialog(page).getByRole("listitem").first().getByRole("button");
  const headline = await story.locator("strong").innerText();
  await story.press("Enter");
  await typeBelow(page, "The end.");

  const preview = await previewed(page, address);
  await expect(preview).toMatchAriaSnapshot(`
    - figure:
      - img
      - text: /Pilots at work/
    - paragraph: Below the picture.
    - region "2 pictures":
      - list:
        - listitem:
          - figure
        - listitem:
          - figure:
            - link:
              - img
            - text: /The second picture/
    - paragraph: Below the gallery.
    - figure:
      - link "How pilots board"
    - paragraph: Below the film.
  `);
  await expect(preview.getByRole("link", { name: headline })).toBeVisible();
  await expect(preview.getByText("The end.")).toBeVisible();
});

test("the menu of blocks opens by a button too, for whoever has no slash at hand", async ({ page }) => {
  await newText(page);
  await page.keyboard.type("Before");
  await page.getByRole("button", { name: "Insert block" }).click();
  await page.getByRole("option", { name: "Divider", exact: true }).click();
  await expect(body(page).locator("hr")).toHaveCount(1);
  await expect(body(page)).not.toContainText("/");
});

test("a field of a block is mended in its middle", async ({ page }) => {
  await newText(page);
  await paste(page, { "text/plain": "https://youtu.be/dQw4w9WgXcQ" });
  const caption = body(page).getByLabel("Caption");
  await caption.fill("pilot boards");
  await caption.press("Home");
  await page.keyboard.type("The ");
  await expect(caption).toHaveValue("The pilot boards");
});

test("the slash menu keeps what is chosen in sight, goes at Escape and stays away from other slashes", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 560 });
  await newText(page);
  const menu = page.getByRole("listbox", { name: "Blocks" });
  await page.keyboard.type("First line.\nSecond line.\n/");
  await expect(menu).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("ArrowUp");
  await expect(menu.getByRole("option", { selected: true })).toHaveText("Divider");
  await expect(menu.getByRole("option", { selected: true })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await page.keyboard.type(" one /nothing so called");
  await expect(menu).toBeHidden();
  await expect(body(page)).toContainText("/ one /nothing so called");
});

test("a block is moved past others by keys, keeps the cursor, and goes back when undone", async ({ page }) => {
  await newText(page);
  await page.keyboard.type("First.\nSecond.\nThird");
  const paragraphs = body(page).getByRole("paragraph");
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await page.keyboard.press("Alt+Shift+ArrowUp"); // there is nothing above
  await page.keyboard.type(", moved.");
  await expect(paragraphs).toHaveText(["Third, moved.", "First.", "Second."]);
  await page.keyboard.press("Alt+Shift+ArrowDown");
  await expect(paragraphs).toHaveText(["First.", "Third, moved.", "Second."]);
  await page.keyboard.press("Control+z");
  await expect(paragraphs).toHaveText(["Third, moved.", "First.", "Second."]);
});

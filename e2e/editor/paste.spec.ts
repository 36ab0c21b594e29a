/** What other programs put on the clipboard, as our blocks. */
import { expect, type Page, test } from "@playwright/test";
import { body } from "../desk/article";
import { fromGoogleDocs, fromWebPage, fromWord } from "./clipboards";
import { newText, paste, previewed } from "./editor";

/** Pastes it, and says what readers see. */
async function pasted(page: Page, html: string, expected: string): Promise<void> {
  const ran: string[] = [];
  page.on("dialog", (dialog) => {
    ran.push(dialog.message());
    void dialog.accept();
  });
  const address = await newText(page);
  await paste(page, { "text/html": html, "text/plain": "not this" });
  const preview = await previewed(page, address);
  await expect(preview).toMatchAriaSnapshot(expected);
  await expect(preview.locator("[style], font, img, script, button, [class*=Mso], [id^=docs]")).toHaveCount(0);
  await expect(preview).not.toContainText(/not this|mso|supportLists|font-family|·/);
  expect(ran).toEqual([]);
}

test("from Word: headings, nested lists, emphasis, links and a table stay; its styles go", async ({ page }) => {
  await pasted(
    page,
    fromWord,
    `
    - /children: equal
    - heading "Harbour plan" [level=2]
    - heading "The pier" [level=3]
    - paragraph:
      - text: The council
      - strong: agreed
      - text: "on"
      - emphasis: two piers
      - text: "; see"
      - link "the plan":
        - /url: https://example.org/plan
      - text: .
    - list:
      - listitem:
        - paragraph: Ropes
        - list:
          - listitem:
            - paragraph: Hemp
          - listitem:
            - paragraph: Steel
      - listitem:
        - paragraph: Nets
    - list:
      - listitem:
        - paragraph: Cast off
      - listitem:
        - paragraph: Sail
    - region "Table":
      - table:
        - rowgroup:
          - row "Pier Ships"
          - row "North 12"
    - paragraph: The end.
  `,
  );
});

test("from Google Docs: nothing turns bold that was not, lists nest, and its detours leave the links", async ({
  page,
}) => {
  await pasted(
    page,
    fromGoogleDocs,
    `
    - /children: equal
    - heading "Harbour plan" [level=2]
    - paragraph:
      - text: The council
      - strong: agreed
      - text: "on"
      - emphasis: two piers
      - text: "; see"
      - link "the plan":
        - /url: https://example.org/plan
      - text: .
    - list:
      - listitem:
        - paragraph: Ropes
        - list:
          - listitem:
            - paragraph: Hemp
      - listitem:
        - paragraph: Nets
    - heading "Costs" [level=3]
    - region "Table":
      - table:
        - rowgroup:
          - row "North 12"
    - paragraph: The end.
  `,
  );
});

test("from a web page: its words in their order stay; pictures, scripts, frames and script links go", async ({
  page,
}) => {
  await pasted(
    page,
    fromWebPage,
    `
    - /children: equal
    - heading "Harbour plan" [level=2]
    - heading "The pier" [level=2]
    - heading "The crane" [level=3]
    - heading "The rope" [level=3]
    - paragraph:
      - text: The council
      - strong: agreed
      - text: "on"
      - strong:
        - emphasis: two
      - emphasis: piers
      - text: . Click me.
    - figure:
      - blockquote:
        - paragraph: We sail at dawn.
    - paragraph: A line in a box.
    - list:
      - listitem:
        - paragraph:
          - link "Ropes":
            - /url: https://example.org/ropes
      - listitem:
        - paragraph: Nets
    - region "Table":
      - table:
        - rowgroup:
          - row "Pier Ships"
        - rowgroup:
          - row "North 12 ships"
    - paragraph: The end.
  `,
  );
});

test("what a slide has between its lines is stored as the editor shows it", async ({ page }) => {
  const address = await newText(page);
  await paste(page, { "text/plain": "Two\u000blines, it\u0092s said" });
  await expect(body(page).getByRole("paragraph").first()).toHaveText("Twolines, it’s said");
  const preview = await previewed(page, address);
  await expect(preview.locator("p br")).toHaveCount(1);
  await expect(preview).toContainText("it’s said");
});

const film = "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=30s";

test("a YouTube address pasted on a line of its own is an embed, and what is typed next stands below", async ({
  page,
}) => {
  const address = await newText(page);
  await page.keyboard.type("Watch:\n");
  await paste(page, { "text/plain": film });
  await expect(body(page).getByText("Embed from YouTube")).toBeVisible();
  await page.keyboard.type("And read on.");

  const preview = await previewed(page, address);
  await expect(preview).toMatchAriaSnapshot(`
    - paragraph: "Watch:"
    - figure:
      - link "YouTube":
        - /url: ${film}
    - paragraph: And read on.
  `);
  await expect(preview.locator("iframe")).toHaveCount(0); // nothing is asked of YouTube before a click
});

test("a YouTube address within a sentence stays a link, and so does one that nobody plays", async ({ page }) => {
  await newText(page);
  await page.keyboard.type("See ");
  await paste(page, { "text/plain": film });
  await page.keyboard.type(" today.\n");
  await paste(page, { "text/plain": "https://example.org/film" });
  await expect(body(page).getByText("Embed from")).toHaveCount(0);
  await expect(body(page).getByRole("link")).toHaveText([film, "https://example.org/film"]);
  await expect(body(page).getByRole("paragraph").first()).toHaveText(`See ${film} today.`);
});

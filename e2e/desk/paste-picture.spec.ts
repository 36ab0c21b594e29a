/** A picture on the clipboard goes to the library: it comes after all who choose from the library as the edition has it. */
import { expect, test } from "@playwright/test";
import { fromWebPage } from "../editor/clipboards";
import { newText, paste } from "../editor/editor";
import { body } from "./article";

test("a picture that a browser copied is taken up as a dropped one is, and a page's own are said to be left out", async ({
  page,
}) => {
  await newText(page);
  await body(page).evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", '<meta charset="utf-8"><img src="https://example.org/a.png" alt="Pier">');
    const bytes = Uint8Array.from(
      atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
      (letter) => letter.charCodeAt(0),
    );
    clipboardData.items.add(new File([bytes], "image.png", { type: "image/png" }));
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  const chooser = page.getByRole("dialog", { name: "Choose a picture" });
  await expect(chooser).toContainText("image.png");
  await page.keyboard.press("Escape");
  await expect(page.getByText("left out")).toBeHidden();

  await paste(page, { "text/html": fromWebPage });
  await expect(page.getByText("1 picture was not pasted. Download it and upload it here")).toBeVisible();
  await page.getByRole("button", { name: "Close notice" }).click();
  await expect(page.getByText("left out")).toBeHidden();
});

import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { body, fillWhole, hasStatus, headline, isSaved, newArticle, step } from "../desk/article";
import { settled } from "./editor";

test("what was published is compared with what stands now, and a field of it brought back", async ({ page }) => {
  const title = `Lighthouse ${randomUUID().slice(0, 8)}`;
  const address = await newArticle(page, "editor");
  await fillWhole(page, title, "The keeper saw a sail.");
  await step(page, "Publish", "Publish");
  await hasStatus(page, "published");

  await headline(page).fill(`${title}, again`);
  await body(page).click();
  await page.keyboard.press("Control+End");
  await settled(page);
  await page.keyboard.type(" Nobody else did.");
  await isSaved(page);

  await page.goto(`${address}/revisions`);
  const revisions = page.getByRole("region", { name: "Revisions" });
  await revisions.getByRole("listitem").filter({ hasText: "published" }).getByRole("link").first().click();
  const difference = page.getByRole("region", { name: "Changes" });
  await expect(difference.locator("ins").filter({ hasText: "again" })).toBeVisible();
  await expect(difference.locator("ins").filter({ hasText: "Nobody else did." })).toBeVisible();

  await difference.getByRole("button", { name: "Restore: Headline" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(headline(page)).toHaveValue(title);
  await expect(body(page)).toContainText("Nobody else did.");
});

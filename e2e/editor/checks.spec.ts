import { expect, test } from "@playwright/test";
import { body, headline, isSaved, newArticle } from "../desk/article";

test("the check is made as publishing opens, and each finding is one click from where it is mended", async ({
  page,
}) => {
  await newArticle(page, "editor");
  await headline(page).fill("Ferry timetable changes on Monday");
  await body(page).click();
  await page.keyboard.type("The ferry leaves at six , the company said.");
  await isSaved(page);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Publish" });
  const section = dialog.getByRole("listitem").filter({ hasText: "Choose a section." });
  await expect(section).toContainText("Fix before publishing.");
  await section.getByRole("button", { name: "Show" }).click();
  await expect(dialog).toBeHidden();
  const details = page.getByRole("region", { name: "Details" });
  await expect(details.getByLabel("Section")).toBeFocused();
  await details.getByLabel("Section").selectOption({ index: 1 });

  const check = page.getByRole("region", { name: "Checks" });
  const finding = (text: string) => check.getByRole("listitem").filter({ hasText: text });
  await finding("Choose a main image.").getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("button", { name: "Choose a picture" })).toBeFocused();
  await finding("comma")
    .getByRole("button", { name: /^Change to/ })
    .click();
  await expect(body(page)).toContainText("The ferry leaves at six, the company said.");
  await expect(finding("comma")).toHaveCount(0);
  await expect(finding("Choose a section.")).toHaveCount(0);
});

test("card, search result and share card follow the headline as it is typed", async ({ page }) => {
  await newArticle(page, "editor");
  await headline(page).fill("A headline that is long enough to be cut somewhere");
  const elsewhere = page.getByRole("group", { name: "Previews" });
  await expect(elsewhere).toContainText("A headline that is long enough to be cut somewhere");
  await page.getByLabel("Short headline").fill("A short one");
  await expect(elsewhere).toContainText("A short one");
  await elsewhere.getByLabel("Search result").check();
  await page.getByLabel("Search title").fill("What searchers see");
  await expect(elsewhere).toContainText("What searchers see");
  await elsewhere.getByLabel("Social media").check();
  await expect(elsewhere).toContainText("What searchers see");
});

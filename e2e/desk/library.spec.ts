/** The picture library: found by words, told apart by use, cut anew, and kept where it stands. */
import { expect, test } from "@playwright/test";
import { db } from "../../lib/db";
import { deskPicturePath, deskPicturesPath } from "../../lib/urls";
import { signIn } from "./sign-in";

test.afterAll(() => db().$disconnect());

/** A picture that leads a published story; tests that run beside each other take different ones. */
const aLead = (skip = 0) =>
  db().media.findFirstOrThrow({ where: { leadOf: { some: { status: "published" } } }, orderBy: { id: "asc" }, skip });

for (const width of [360, 1440]) {
  test(`a picture is found by its words, without script too, ${width} px wide`, async ({ browser, page }) => {
    await signIn(page, "editor");
    const { id, caption } = await aLead();
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    await context.addCookies(await page.context().cookies());
    const plain = await context.newPage();
    await plain.goto(deskPicturesPath);
    await plain.getByLabel("Search").fill(caption.slice(0, 30));
    await plain.getByRole("button", { name: "Apply" }).click();
    await expect(plain.locator(`main a[href="${deskPicturePath(id)}"]`)).toBeVisible();
    await plain.getByRole("link", { name: "Not used" }).click();
    await expect(plain.locator(`main a[href="${deskPicturePath(id)}"]`)).toHaveCount(0);
    await context.close();
  });
}

test("the focal point moves by keys, and every card follows; a crop is drawn and taken back", async ({ page }) => {
  await signIn(page, "editor");
  await page.goto(deskPicturePath((await aLead(1)).id));
  const canvas = page.getByRole("application");
  const preview = page.locator("[data-preview='Author’s page'] svg");
  const before = await preview.getAttribute("viewBox");
  await canvas.focus();
  for (let times = 0; times < 4; times++) await page.keyboard.press("Shift+ArrowLeft");
  await expect(preview).not.toHaveAttribute("viewBox", before ?? "");
  await page.getByRole("radio", { name: "4:3" }).check();
  await page.getByRole("button", { name: "Smaller" }).click();
  await expect(page.getByText("custom")).toBeVisible();
  await page.getByRole("button", { name: "Reset to focal point" }).click();
  await expect(page.getByText("custom")).toBeHidden();
});

test("one button saves the words and the crops of a picture, and leaving before is asked about", async ({ page }) => {
  await signIn(page, "editor");
  const { id, alt, focalX, focalY, renditions, crops } = await aLead(3);
  await page.goto(deskPicturePath(id));
  const field = page.getByLabel("Alt text");
  const preview = page.locator("[data-preview='Author’s page'] svg");
  const before = await preview.getAttribute("viewBox");
  await expect(async () => {
    await page.getByRole("application").press("Shift+ArrowLeft"); // again where the page was not yet alive
    await expect(preview).not.toHaveAttribute("viewBox", before ?? "", { timeout: 200 });
  }).toPass();
  await field.fill("Nets on the pier.");

  let asked = 0;
  page.on("dialog", async (dialog) => {
    asked++;
    await dialog.dismiss();
  });
  await page.getByRole("link", { name: "Pictures", exact: true }).first().click();
  await expect.poll(() => asked).toBe(1);
  await expect(page).toHaveURL(new RegExp(deskPicturePath(id)));
  await expect(field).toHaveValue("Nets on the pier.");

  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved. The changes are live.")).toBeVisible();
  const saved = await db().media.findUniqueOrThrow({ where: { id } });
  expect([saved.alt, saved.focalX]).toEqual(["Nets on the pier.", expect.any(Number)]);
  expect(saved.focalX).toBeLessThan(focalX);
  await page.getByRole("link", { name: "Pictures", exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`${deskPicturesPath}$`));
  expect(asked).toBe(1);
  await db().media.update({
    where: { id },
    data: { alt, focalX, focalY, crops: crops ?? {}, ...(renditions === null ? {} : { renditions }) },
  });
});

test("a caption changed in the library stands so in its record; a used picture can't be deleted", async ({ page }) => {
  await signIn(page, "editor");
  const { id, caption } = await aLead(2);
  await page.goto(deskPicturePath(id));
  const field = page.getByLabel("Caption");
  await field.fill("Another caption.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved. The changes are live.")).toBeVisible();
  await expect(page.getByLabel("Caption")).toHaveValue("Another caption.");
  await expect(page.getByRole("region", { name: "History" }).getByText("Another caption.").first()).toBeVisible();
  page.on("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("Remove this picture first")).toBeVisible();
  await db().media.update({ where: { id }, data: { caption } });
});

import { expect, type Page, test } from "@playwright/test";
import { db } from "../../lib/db";
import { aWriter } from "./a-writer";
import { giveCredentials } from "./sign-in";

test.afterAll(() => db().$disconnect());

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

async function changePassword(page: Page, current: string, next: string): Promise<void> {
  await part(page, "Password").getByLabel("Password now").fill(current);
  await part(page, "Password").getByLabel("New password").fill(next);
  await part(page, "Password").getByRole("button", { name: "Change password" }).click();
}

test("a new password is weighed, needs the old one, and ends the sessions elsewhere", async ({ page, browser }) => {
  const { email, name, password } = await aWriter();
  const elsewhere = await browser.newPage();
  for (const browserPage of [elsewhere, page]) {
    await giveCredentials(browserPage, email, password);
    await expect(browserPage).toHaveURL(/\/admin\/articles$/);
  }
  await page.goto("/admin/account");
  await expect(part(page, "Sessions").getByRole("listitem")).toHaveCount(2);

  await changePassword(page, password, `${name} is here`);
  const next = part(page, "Password").getByLabel("New password");
  await expect(next).toHaveAttribute("aria-invalid", "true");
  await expect(next).toBeFocused();
  await expect(part(page, "Password").getByRole("alert")).toContainText("Leave out your name");
  await changePassword(page, "not the password", "gravel otter kettle");
  await expect(part(page, "Password").getByRole("alert")).toHaveText("This isn’t your password.");
  await changePassword(page, password, "gravel otter kettle");
  await expect(part(page, "Password").getByRole("status")).toHaveText("Changed.");
  await expect(part(page, "Sessions").getByRole("listitem")).toHaveCount(1);

  await elsewhere.goto("/admin/account");
  await expect(elsewhere).toHaveURL(/\/admin\/sign-in$/);
  await elsewhere.close();
});

test("a session that is no longer fresh asks for the password before passkeys are changed", async ({ page }) => {
  const { email, password } = await aWriter();
  await giveCredentials(page, email, password);
  await expect(page).toHaveURL(/\/admin\/articles$/);
  const anHourAgo = new Date(Date.now() - 60 * 60 * 1000);
  await db().session.updateMany({ where: { user: { email } }, data: { createdAt: anHourAgo } });
  await page.goto("/admin/account");
  const passkeys = part(page, "Passkeys");
  await expect(passkeys.getByRole("button", { name: "Add a passkey" })).toHaveCount(0);
  await passkeys.getByLabel("Your password").fill(password);
  await passkeys.getByRole("button", { name: "Confirm" }).click();
  await expect(passkeys.getByRole("button", { name: "Add a passkey" })).toBeVisible();
});

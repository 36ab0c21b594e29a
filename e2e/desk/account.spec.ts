import { expect, type Page, test } from "@playwright/test";
import { db } from "../../lib/db";
import { aWriter } from "./a-writer";
import { confirmIdentity, giveCredentials, pageWithAuthenticator, setSignInAge } from "./sign-in";

test.afterAll(() => db().$disconnect());

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

async function changePassword(page: Page, current: string, next: string): Promise<void> {
  await part(page, "Password").getByLabel("Current password").fill(current);
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
  await expect(part(page, "Password").getByRole("alert")).toContainText("Don’t use your name");
  await changePassword(page, "not the password", "gravel otter kettle");
  await expect(part(page, "Password").getByRole("alert")).toHaveText("Wrong password.");
  await changePassword(page, password, "gravel otter kettle");
  await expect(part(page, "Password").getByRole("status")).toHaveText("Changed.");
  await expect(part(page, "Sessions").getByRole("listitem")).toHaveCount(1);

  await elsewhere.goto("/admin/account");
  await expect(elsewhere).toHaveURL(/\/admin\/sign-in$/);
  await elsewhere.close();
});

test("a passkey is added from a session that is no longer fresh once its user confirms who they are", async ({
  browser,
}) => {
  const page = await pageWithAuthenticator(browser);
  const { email, password } = await aWriter();
  await giveCredentials(page, email, password);
  await expect(page).toHaveURL(/\/admin\/articles$/);
  await setSignInAge(email, 60);
  await page.goto("/admin/account");
  const passkeys = part(page, "Passkeys");
  await passkeys.getByLabel("Name of the new passkey").fill("Laptop");
  await passkeys.getByRole("button", { name: "Add passkey" }).click();
  await confirmIdentity(page, "not the password");
  await expect(page.getByRole("dialog").getByRole("alert")).toHaveText("Wrong password.");
  await confirmIdentity(page, password);
  await expect(passkeys.getByLabel("Passkey", { exact: true })).toHaveValue("Laptop");

  await setSignInAge(email, 60);
  page.on("dialog", (dialog) => dialog.accept());
  await passkeys.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Use a passkey" }).click();
  await expect(passkeys.getByText("No passkeys yet.")).toBeVisible();
  expect(await db().session.count({ where: { user: { email } } })).toBe(1); // the one before has ended
  await page.close();
});

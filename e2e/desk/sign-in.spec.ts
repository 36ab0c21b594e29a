import { expect, type Page, test } from "@playwright/test";
import { countAttempt, signInAttempts } from "../../lib/auth/attempts";
import { db } from "../../lib/db";
import { deskArticlesPath } from "../../lib/urls";
import { aWriter } from "./a-writer";
import { codeOf } from "./authenticator-app";
import { giveCredentials, pageWithAuthenticator, signIn } from "./sign-in";

test.afterAll(() => db().$disconnect());

const alert = (page: Page) => page.locator("form").getByRole("alert");
const signOut = async (page: Page) => {
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/admin\/sign-in$/);
};

test("a wrong password is refused without saying what was wrong", async ({ page }) => {
  await giveCredentials(page, "editor@example.com", "not the password");
  await expect(alert(page)).toContainText("Wrong email or password");
  const known = await alert(page).textContent();
  await giveCredentials(page, "nobody@example.com", "not the password");
  await expect(alert(page)).toHaveText(known ?? "");
});

test("whoever guesses at an email is stopped, with the right password too, and it is written down", async ({
  page,
}) => {
  const { email, password } = await aWriter();
  for (let guess = 0; guess < 20; guess++) await countAttempt(signInAttempts(email, null));
  await giveCredentials(page, email, password);
  await expect(alert(page)).toHaveText("Too many attempts. Try again in 15 minutes.");
  const written = { action: "sign-in.throttled", after: { path: ["email"], equals: email } };
  expect(await db().auditEvent.count({ where: { ...written, address: { not: null } } })).toBe(1);
});

test("a desk that is away is not taken for a wrong password", async ({ page }) => {
  await page.route("**/api/auth/sign-in/email", (route) => route.abort());
  await giveCredentials(page, "editor@example.com", "any password");
  await expect(alert(page)).toHaveText("Could not reach the server. Try again in a moment.");
  await page.unroute("**/api/auth/sign-in/email");
  await page.route("**/api/auth/sign-in/email", (route) => route.fulfill({ status: 503, body: "" }));
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(alert(page)).toHaveText("Could not reach the server. Try again in a moment.");
});

test("signing in opens the desk, signing out shuts it, also to whoever kept the cookie", async ({ page, context }) => {
  const { email, password } = await aWriter();
  await giveCredentials(page, email, password);
  await expect(page).toHaveURL(/\/admin\/articles$/);
  const kept = await context.cookies();
  const session = kept.find(({ name }) => name.endsWith("session_token"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  await signOut(page);
  await context.addCookies(kept);
  await page.goto("/admin/articles");
  await expect(page).toHaveURL(/\/admin\/sign-in$/);
  const user = await db().user.findUniqueOrThrow({ where: { email }, include: { auditEvents: true } });
  expect(user.auditEvents.map(({ action }) => action).sort()).toEqual(["sign-in", "sign-out"]);
});

test("the pages of admins are not there for others, and that they asked is written down", async ({ page }) => {
  await signIn(page, "writer");
  const refusals = () =>
    db().auditEvent.count({
      where: { user: { email: "writer@example.com" }, after: { path: ["asked"], equals: "people.manage" } },
    });
  const before = await refusals();
  await page.goto(deskArticlesPath);
  await expect(page.getByRole("searchbox", { name: "Search" })).toBeVisible();
  await expect(page.getByRole("link", { name: "People", exact: true })).toHaveCount(0);
  await page.goto("/admin/people");
  await expect(page.getByRole("heading", { name: "People" })).toHaveCount(0);
  expect(await refusals()).toBeGreaterThan(before);
  await page.goto("/admin/audit");
  await expect(page.getByRole("heading", { name: "Audit" })).toHaveCount(0);
});

test("an authenticator's code and a recovery code sign in, each once", async ({ page }) => {
  const { email, password } = await aWriter();
  await giveCredentials(page, email, password);
  await expect(page).toHaveURL(/\/admin\/articles$/);
  await page.goto("/admin/account");
  const panel = page.getByRole("region", { name: "Two-factor authentication" });
  await panel.getByLabel("Your password").fill("not the password");
  await panel.getByRole("button", { name: "Set up" }).click();
  await expect(alert(page)).toHaveText("Wrong password.");
  await panel.getByLabel("Your password").fill(password);
  await panel.getByRole("button", { name: "Set up" }).click();
  const secret = (await panel.getByTestId("totp-secret").textContent())?.trim() ?? "";
  await panel.getByLabel("Code from the app").fill("000000");
  await panel.getByRole("button", { name: "Turn on" }).click();
  await expect(alert(page)).toContainText("Wrong code");
  const first = codeOf(secret);
  await panel.getByLabel("Code from the app").fill(first);
  await panel.getByRole("button", { name: "Turn on" }).click();
  await expect(panel.getByText("Two-factor authentication is on.")).toBeVisible();
  const codes = await panel.getByRole("list", { name: "Recovery codes" }).getByRole("listitem").allTextContents();
  expect(codes).toHaveLength(10);
  const [recovery = ""] = codes;
  const held = await db().twoFactor.findFirstOrThrow({ where: { user: { email } } });
  expect(held.backupCodes).not.toContain(recovery);
  await signOut(page);

  await giveCredentials(page, email, password);
  await page.getByLabel("Code from your authenticator app").fill(first);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(alert(page)).toContainText("Wrong code"); // it was spent on the setting up
  await page.getByLabel("Code from your authenticator app").fill(codeOf(secret, 1));
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/articles$/);
  await signOut(page);

  await giveCredentials(page, email, password);
  await page.getByRole("button", { name: "Use recovery code" }).click();
  await page.getByLabel("Recovery code").fill(recovery);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/articles$/);
  await signOut(page);

  await giveCredentials(page, email, password);
  await page.getByRole("button", { name: "Use recovery code" }).click();
  await page.getByLabel("Recovery code").fill(recovery);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(alert(page)).toContainText("has been used");
});

test("an admin shuts someone out: their session ends, and signing in is refused as by a wrong password", async ({
  page,
  browser,
}) => {
  const { email, name, password } = await aWriter();
  const theirs = await browser.newPage();
  await giveCredentials(theirs, email, password);
  await expect(theirs).toHaveURL(/\/admin\/articles$/);

  await signIn(page, "admin");
  await page.goto("/admin/people");
  page.on("dialog", (dialog) => dialog.accept());
  const row = page.getByRole("listitem").filter({ hasText: email });
  await row.getByText(`Manage ${name}`).click();
  await row.getByRole("button", { name: "Deactivate" }).click();
  await expect(row.getByText("deactivated")).toBeVisible();

  await theirs.goto("/admin/articles");
  await expect(theirs).toHaveURL(/\/admin\/sign-in$/);
  await giveCredentials(theirs, email, password);
  await expect(alert(theirs)).toContainText("Wrong email or password");

  await page.goto("/admin/audit?action=user.disable");
  await expect(page.getByRole("listitem").filter({ hasText: name })).toHaveCount(1);
  await theirs.close();
});

test("a passkey is added, signs in and is removed", async ({ browser }) => {
  const page = await pageWithAuthenticator(browser);
  const { email, password } = await aWriter();
  await giveCredentials(page, email, password);
  await expect(page).toHaveURL(/\/admin\/articles$/);
  await page.goto("/admin/account");
  const panel = page.getByRole("region", { name: "Passkeys" });
  await panel.getByLabel("Name of the new passkey").fill("Laptop");
  await panel.getByRole("button", { name: "Add passkey" }).click();
  await expect(panel.getByLabel("Passkey", { exact: true })).toHaveValue("Laptop");
  await signOut(page);

  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(/\/admin\/articles$/);
  await page.goto("/admin/account");
  page.on("dialog", (dialog) => dialog.accept());
  await panel.getByRole("button", { name: "Remove" }).click();
  await expect(panel.getByText("No passkeys yet.")).toBeVisible();
  await page.close();
});

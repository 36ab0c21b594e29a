import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { db } from "../../lib/db";
import { createUser } from "../../lib/newsroom/people";
import { aWriter } from "./a-writer";
import { confirmIdentity, giveCredentials, setSignInAge, signIn } from "./sign-in";

test.afterAll(() => db().$disconnect());

test("an admin adds someone, who signs in with the password shown, and gives them another role", async ({
  page,
  browser,
}) => {
  const email = `${randomUUID()}@example.com`;
  await signIn(page, "admin");
  await setSignInAge("admin@example.com", 0); // the whole run shares this session
  await page.goto("/admin/people");
  await page.getByText("Add person").click();
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Add", exact: true }) });
  await form.getByLabel("Name").fill("Ines Vaz");
  await form.getByLabel("Email").fill("editor@example.com");
  await form.getByRole("button", { name: "Add", exact: true }).click();
  await expect(form.getByRole("alert")).toHaveText("Another account uses this email address.");
  await expect(form.getByLabel("Name")).toHaveValue("Ines Vaz"); // what was typed stays
  await form.getByLabel("Email").fill(email);
  await form.getByRole("button", { name: "Add", exact: true }).click();
  const password = (await page.getByRole("status").getByRole("code").textContent()) ?? "";
  expect(password).toHaveLength(20);

  const theirs = await browser.newPage();
  await giveCredentials(theirs, email, password);
  await expect(theirs).toHaveURL(/\/admin\/articles$/);
  await expect(theirs.getByRole("link", { name: "People", exact: true })).toHaveCount(0);

  const row = page.getByRole("listitem").filter({ hasText: email });
  await row.getByLabel("Role").selectOption("admin");
  await row.getByRole("button", { name: "Change role" }).click();
  await expect(row.getByRole("status")).toHaveText("Changed.");
  await theirs.reload();
  await expect(theirs.getByRole("link", { name: "People", exact: true })).toBeVisible();
  await theirs.close();
});

test("an admin who signed in a while ago confirms who they are before a role is changed, and nothing is lost", async ({
  page,
}) => {
  const email = `${randomUUID()}@example.com`;
  const admin = await createUser({ email, name: "Old Hand", role: "admin" }, null);
  if (!admin.ok) throw new Error(admin.message);
  const writer = await aWriter();
  await giveCredentials(page, email, admin.value.password);
  await expect(page).toHaveURL(/\/admin\/articles$/);
  await setSignInAge(email, 60);
  await page.goto("/admin/people");
  const row = page.getByRole("listitem").filter({ hasText: writer.email });
  await row.getByLabel("Role").selectOption("editor");
  await row.getByRole("button", { name: "Change role" }).click();
  const dialog = page.getByRole("dialog", { name: "Confirm your identity" });
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(row.getByRole("alert")).toContainText("Confirm your identity first");
  const role = async () => (await db().user.findUniqueOrThrow({ where: { email: writer.email } })).role;
  expect(await role()).toBe("writer");
  await expect(row.getByLabel("Role")).toHaveValue("editor");
  await row.getByRole("button", { name: "Change role" }).click();
  await confirmIdentity(page, admin.value.password);
  await expect(row.getByRole("status")).toHaveText("Changed.");
  expect(await role()).toBe("editor");
});

test("the trail shows what stood before and after, and is narrowed by its address", async ({ page }) => {
  await signIn(page, "admin");
  await page.goto("/admin/audit");
  await page.getByLabel("Action").selectOption({ label: "People" });
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/action=user/);
  const rows = page.getByRole("main").getByRole("listitem");
  await expect(rows.first()).toContainText("user.");
  await expect(rows.filter({ hasText: "sign-out" })).toHaveCount(0);
});

import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { db } from "../../lib/db";
import { signIn } from "./sign-in";

test.describe.configure({ mode: "serial" }); // one row of settings: a test at a time changes it
test.afterAll(() => db().$disconnect());

const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });
const isSaved = (page: Page) => expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();

test("what an admin changes of the paper, readers see on their next request", async ({ page, request }) => {
  await signIn(page, "admin");
  await page.goto("/admin/settings");
  const publisher = `Publisher ${randomUUID()}`;
  await page.getByRole("textbox", { name: "Publisher", exact: true }).fill(publisher);
  await page.getByRole("button", { name: "Add link" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).last().fill("Mastodon");
  await page.getByRole("textbox", { name: "URL", exact: true }).last().fill("http://social.example/@us");
  await save(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "begins with https://" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Publisher", exact: true })).toHaveValue(publisher); // what was typed stays
  await page.getByRole("textbox", { name: "URL", exact: true }).last().fill("https://social.example/@us");
  await save(page).click();
  await isSaved(page);
  for (const path of ["/", "/latest"]) {
    // A busy machine sends the page as it was rather than have a reader wait for longer than a second.
    const html = async () => (await request.get(path)).text();
    await expect.poll(html).toContain(publisher);
    expect(await html()).toContain('href="https://social.example/@us"');
  }
  await page.getByRole("button", { name: "Remove Mastodon" }).click();
  await save(page).click();
  await isSaved(page);
  const withoutIt = await (await request.get("/latest")).text();
  expect(withoutIt.includes("https://social.example/@us")).toBe(false);
});

test("a menu is made, put in order and taken back by keyboard alone", async ({ page, browser }) => {
  await signIn(page, "admin");
  await page.goto("/admin/settings/menus");
  const panel = page.getByRole("region", { name: "Navigation" });
  const press = async (name: string | RegExp) => {
    const button = panel.getByRole("button", { name }).first();
    await expect(button).toBeEnabled(); // before that it takes no focus
    await button.focus();
    await page.keyboard.press("Enter");
  };
  await press("Create menu");
  const items = panel.getByRole("listitem");
  const second = await items.nth(1).getByRole("textbox").getAttribute("placeholder");
  await press(`Move ${second} up`);
  await expect(panel.getByRole("status").first()).toContainText(`${second} `);

  await panel.getByLabel("Links to").focus();
  await page.keyboard.press("End"); // the last kind: an address
  await page.keyboard.press("Tab");
  await page.keyboard.type("/search");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Find it");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("status").first()).toHaveText("Find it added at the end.");
  const last = items.last();
  await expect(last.getByRole("textbox")).toHaveValue("Find it");
  await press("Move Find it in: under the previous item");
  await press("Move Find it out: to the top level");
  const up = panel.getByRole("button", { name: "Move Find it up" });
  for (let moves = await items.count(); moves > 0; moves--) {
    await up.press("Enter");
    await expect(up).toBeFocused(); // the focus stays with what moved
  }
  await expect(items.first().getByRole("textbox")).toHaveValue("Find it");
  await press("Save: Navigation");
  await expect(panel.getByText("Saved. The changes are live.")).toBeVisible();

  const reader = await browser.newPage();
  await reader.goto("/latest");
  await expect(reader.getByRole("navigation", { name: "Sections of the paper" }).getByRole("link").first()).toHaveText(
    "Find it",
  );
  await press("Use the sections instead");
  await press("Save: Navigation");
  await expect(panel.getByText("Saved. The changes are live.")).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole("link", { name: "Find it" })).toHaveCount(0);
  await reader.close();
});

test("two people don't overwrite each other's page, and neither loses a word", async ({ page, browser, request }) => {
  await signIn(page, "admin");
  await page.goto("/admin/settings/pages");
  const title = `Policy ${randomUUID().slice(0, 8)}`;
  await page.getByText("New page").click();
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Create" }).click();
  await expect(page).toHaveURL(/pages\/policies\//);
  const address = new URL(page.url()).pathname;
  const path = address.replace("/admin/settings/pages", "");
  const theirs = await browser.newPage();
  await signIn(theirs, "admin");
  await theirs.goto(address);

  await page.getByLabel("Standfirst").fill("Mine was first.");
  await save(page).click();
  await isSaved(page);
  expect(await (await request.get(path)).text()).toContain("Mine was first.");
  await theirs.getByLabel("Standfirst").fill("Theirs came later.");
  await save(theirs).click();
  await expect(theirs.getByText("Someone else saved this page")).toBeVisible();
  await expect(theirs.getByLabel("Standfirst")).toHaveValue("Theirs came later.");
  expect(await (await request.get(path)).text()).toContain("Mine was first.");
  await theirs.getByRole("button", { name: "Overwrite with mine" }).click();
  await isSaved(theirs);
  expect(await (await request.get(path)).text()).toContain("Theirs came later.");
  await theirs.close();

  page.on("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page).toHaveURL(/settings\/pages$/);
  expect((await request.get(path)).status()).toBe(404);
});

test("an editor renames a topic and merges it; its former addresses lead to where it is", async ({ page, request }) => {
  const [one, other] = [randomUUID().slice(0, 8), randomUUID().slice(0, 8)].map((word) => `topic-${word}`);
  const from = await db().topic.create({ data: { slug: `${one}`, name: `Topic ${one}` } });
  const into = await db().topic.create({ data: { slug: `${other}`, name: `Topic ${other}` } });
  await signIn(page, "editor");
  await page.goto("/admin/settings");
  await expect(page).toHaveURL(/topics$/); // the rest is the admins'
  await expect(page.getByRole("link", { name: "Menus" })).toHaveCount(0);
  await page.getByLabel("Name", { exact: true }).last().fill(`${one}`);
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: `Topic ${one}` }).click();
  await page.getByLabel("URL").filter({ visible: true }).fill(`${one}-renamed`);
  await save(page).click();
  await isSaved(page);
  await expect
    .poll(async () => (await request.get(`/topic/${one}`, { maxRedirects: 0 })).headers()["location"])
    .toMatch(new RegExp(`/topic/${one}-renamed$`));

  page.on("dialog", (dialog) => dialog.accept());
  await page.getByLabel("Topic to keep").filter({ visible: true }).fill(into.name);
  await page.getByRole("button", { name: `Merge into ${into.name}` }).click();
  await expect(page).toHaveURL(new RegExp(into.id));
  await expect
    .poll(async () => (await request.get(`/topic/${one}`, { maxRedirects: 0 })).headers()["location"])
    .toMatch(new RegExp(`/topic/${other}$`));
  expect(await db().topic.count({ where: { id: from.id } })).toBe(0);
  await page.goto("/admin/settings/menus");
  await expect(page.getByRole("heading", { name: "Menus" })).toHaveCount(0);
});

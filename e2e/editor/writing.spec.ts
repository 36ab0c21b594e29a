import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { db } from "../../lib/db";
import { deskFrontScreensPath, deskPicturePath } from "../../lib/urls";
import { overflow } from "../accessibility";
import { body, fillWhole, hasStatus, headline, isSaved, newArticle, step } from "../desk/article";
import { signIn } from "../desk/sign-in";
import { articleWhere, pathOf } from "../edition";
import { settled, wordsInBrowser } from "./editor";

const titleOf = (what: string) => `${what} ${randomUUID().slice(0, 8)}`;

test("a writer drafts and submits, an editor sends it back, then publishes; readers see it at once", async ({
  browser,
}) => {
  const title = titleOf("Harbour pilots");
  const writer = await browser.newPage();
  const address = await newArticle(writer, "writer");
  await fillWhole(writer, title, "Pilots returned to the harbour on Monday.");
  await expect(writer.getByRole("button", { name: "Publish" })).toHaveCount(0);
  await step(writer, "Send for review", "Send for review", { Note: "Please check the name of the pier." });
  await hasStatus(writer, "in_review");

  const editor = await browser.newPage();
  await signIn(editor, "editor");
  await editor.goto(address);
  await expect(editor.getByText("Please check the name of the pier.")).toBeVisible();
  await step(editor, "Send back", "Send back", { Note: "The pier is right. Add a quote." });
  await hasStatus(editor, "draft");
  await step(editor, "Publish", "Publish");
  await hasStatus(editor, "published");
  const receipt = editor.getByRole("region", { name: "Live check" });
  await expect(receipt.locator("[data-verdict=good]").first()).toBeVisible();
  await expect(receipt.locator("[data-verdict=bad], [data-verdict=waiting]")).toHaveCount(0);

  await editor.goto("/");
  await editor.getByRole("link", { name: title }).first().click();
  await expect(editor.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("what is typed on and on without a pause is saved all the while", async ({ page }) => {
  await newArticle(page, "editor");
  let saves = 0;
  page.on("request", (request) => {
    if (request.method() === "PUT") saves++;
  });
  await body(page).click();
  await page.keyboard.type("Fifteen letters", { delay: 400 }); // six seconds, of which none is a pause
  expect(saves).toBeGreaterThanOrEqual(2);
  await isSaved(page);
});

test("nothing can be typed into what its page's script has not taken over yet", async ({ page, browser }) => {
  const article = await newArticle(page, "editor");
  const picture = await db().media.findFirstOrThrow();
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(await page.context().cookies());
  const early = await context.newPage();
  for (const address of [article, deskPicturePath(picture.id), deskFrontScreensPath("home")]) {
    await early.goto(address);
    const fields = early.getByRole("main").locator("input:visible, textarea, select");
    await expect(fields.first()).toBeDisabled();
    expect(await fields.evaluateAll((all) => all.filter((field) => !field.matches(":disabled")).length)).toBe(0);
  }
  await context.close();
});

test("a tab killed while typing loses nothing", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const address = await newArticle(page, "editor");
  await headline(page).fill("Before the fall");
  await isSaved(page);

  // The server is out of reach, so that nothing but this browser can have the words.
  await context.route("**/api/desk/**", (route) => route.abort());
  await body(page).click();
  await page.keyboard.type("Every word of this was typed in vain?");
  await expect(page.locator("[data-state]").first()).toHaveAttribute("data-state", "unreachable");
  await expect.poll(() => wordsInBrowser(page)).toContain("Every word of this was typed in vain?");
  await page.goto("chrome://crash").catch(() => {}); // it ends without a last word to the server
  await page.close();

  await context.unroute("**/api/desk/**");
  const again = await context.newPage();
  await again.goto(address);
  await expect(body(again)).toContainText("Every word of this was typed in vain?");
  await expect(again.getByText("has been restored from this browser")).toBeVisible();
  await isSaved(again);
  await context.close();
});

test("two tabs on one article: different parts merge, the same words ask", async ({ browser }) => {
  const context = await browser.newContext();
  const [first, second] = [await context.newPage(), await context.newPage()];
  const address = await newArticle(first, "editor");
  await headline(first).fill("One headline");
  await body(first).click();
  await first.keyboard.type("The first paragraph.");
  await isSaved(first);
  await second.goto(address);
  await expect(body(second)).toContainText("The first paragraph.");

  const heard = { timeout: 15_000 }; // a tab asks every few seconds what others saved
  await headline(first).fill("Another headline");
  await second.getByLabel("Standfirst").fill("A standfirst from the second tab.");
  await expect(headline(second)).toHaveValue("Another headline", heard);
  await expect(first.getByLabel("Standfirst")).toHaveValue("A standfirst from the second tab.", heard);
  await expect(first.getByText("you, in another tab")).toBeVisible();
  await isSaved(second);

  // The same field in both: the second tab is out of reach while the first saves.
  await second.route("**/api/desk/**", (route) => route.abort());
  await headline(second).fill("The second tab’s headline");
  await headline(first).fill("The first tab’s headline");
  await isSaved(first);
  await second.unroute("**/api/desk/**");
  const asked = second.getByRole("alertdialog", { name: "Two versions" });
  await expect(asked).toContainText("The first tab’s headline", heard);
  await expect(asked).toContainText("The second tab’s headline");
  await asked.getByRole("button", { name: "Keep mine" }).click();
  await isSaved(second);
  await expect(headline(first)).toHaveValue("The second tab’s headline", heard);
  await context.close();
});

test("a session that ends while typing is taken up in place", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await newArticle(page, "editor");
  await isSaved(page);
  await context.clearCookies();
  await headline(page).fill("Typed after the session ended");
  const dialog = page.getByRole("dialog", { name: "You have been signed out" });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel("Email").fill("editor@example.com");
  await dialog.getByLabel("Password").fill(process.env["DEMO_PASSWORD"] ?? "");
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await isSaved(page);
  await page.reload();
  await expect(headline(page)).toHaveValue("Typed after the session ended");
  await context.close();
});

test("a story is corrected, taken down with a notice, and put back", async ({ page, request }) => {
  const title = titleOf("Ferry timetable");
  const address = await newArticle(page, "editor");
  await fillWhole(page, title, "The ferry leaves at six.");
  await step(page, "Publish", "Publish");
  const readers =
    (await page.getByRole("region", { name: "Live check" }).getByRole("link").first().getAttribute("href")) ?? "";

  await step(page, "Correct", "Publish correction", { Correction: "The ferry leaves at six, not at seven." });
  await page.goto(readers);
  await expect(page.getByText("The ferry leaves at six, not at seven.")).toBeVisible();

  // The neighbour's page is rendered again, and a reader waits a second for that at most.
  const neighbour = pathOf(articleWhere(({ section }) => section === readers.split("/")[1]));
  const textOf = async (path: string) => (await request.get(path)).text();
  await expect.poll(() => textOf(neighbour)).toContain(`href="${readers}"`);

  await page.goto(address);
  await step(page, "Take down", "Take down", {
    "Notice for readers": "Withdrawn: the timetable was last year’s.",
  });
  await hasStatus(page, "taken_down");
  await expect.poll(() => textOf(neighbour)).not.toContain(`href="${readers}"`);
  const gone = await page.request.get(readers);
  expect(gone.status()).toBe(410);
  expect(await gone.text()).toContain("Withdrawn: the timetable was last year’s.");
  expect(await (await page.request.get("/latest")).text()).not.toContain(title);

  await step(page, "Restore", "Restore");
  expect((await page.request.get(readers)).status()).toBe(200);
  expect(await (await page.request.get("/latest")).text()).toContain(title);
});

test("a story is read, changed and published again on a phone", async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const title = titleOf("Tide table");
  await newArticle(page, "editor");
  await fillWhole(page, title, "High water is at noon.");
  await step(page, "Publish", "Publish");
  await hasStatus(page, "published");
  await body(page).click();
  await page.keyboard.press("Control+End");
  await settled(page);
  await page.keyboard.type(" Low water is at six.");
  await isSaved(page);
  await page.getByRole("button", { name: "Publish changes" }).tap();
  const dialog = page.getByRole("dialog", { name: "Publish" });
  await expect(dialog.getByRole("region", { name: "Changes to publish" })).toContainText("Low water is at six.");
  await dialog.getByRole("button", { name: "Publish", exact: true }).tap();
  await expect(dialog).toBeHidden();
  const receipt = page.getByRole("region", { name: "Live check" });
  await expect(receipt.locator("[data-verdict=good]").first()).toBeVisible();
  await expect(receipt.locator("[data-verdict=bad], [data-verdict=waiting]")).toHaveCount(0);
  const path = (await receipt.getByRole("link").first().getAttribute("href")) ?? "";
  expect(await (await page.request.get(path)).text()).toContain("Low water is at six.");
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.close();
});

test("a story that is taken down can lead to another", async ({ page }) => {
  const [from, to] = [titleOf("Old pier"), titleOf("New pier")];
  const paths: string[] = [];
  for (const title of [to, from]) {
    await newArticle(page, "editor");
    await fillWhole(page, title, "It stands at the harbour.");
    await step(page, "Publish", "Publish");
    const own = page.getByRole("region", { name: "Live check" }).getByRole("link").first();
    paths.push((await own.getAttribute("href")) ?? "");
  }
  await page.getByRole("button", { name: "Take down" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Or redirect to another article").fill(to);
  await dialog.getByRole("list", { name: "Articles found" }).getByRole("button", { name: to }).click();
  await dialog.getByRole("button", { name: "Take down" }).click();
  await hasStatus(page, "taken_down");
  const [target = "", left = ""] = paths;
  const answer = await page.request.get(left, { maxRedirects: 0 });
  expect([answer.status(), answer.headers()["location"]]).toEqual([301, target]);
});

test("an editor schedules, and readers see it on time", async ({ page }) => {
  const title = titleOf("Morning list");
  const address = await newArticle(page, "editor");
  await fillWhole(page, title, "It was written the night before.");
  await step(page, "Schedule", "Schedule", { "Date and time": "2099-01-01T06:00" });
  await hasStatus(page, "scheduled");
  const open = await page.context().newPage();
  await open.goto(address);
  await hasStatus(open, "scheduled");
  await page.goto("/admin/schedule");
  await expect(page.getByRole("link", { name: title })).toBeVisible();

  const { db } = await import("../../lib/db");
  const id = address.split("/").at(-1) ?? "";
  await db().job.updateMany({ where: { articleId: id }, data: { dueAt: new Date() } });
  const latest = async () => (await page.request.get("/latest")).text();
  await expect.poll(latest).toContain(title);
  // Whoever has it open hears of it.
  await expect(open.locator("[data-status]")).toHaveAttribute("data-status", "published");
  await db().$disconnect();
});

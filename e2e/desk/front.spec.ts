import { expect, type Locator, type Page, test } from "@playwright/test";
import { db } from "../../lib/db";
import { deskArticlesPath, deskFrontHistoryPath, deskFrontPath, deskFrontScreensPath } from "../../lib/urls";
import { wallClockOf } from "../../lib/zoned-time";
import { faults } from "../accessibility";
import { fillWhole, hasStatus, newArticle, step } from "./article";
import { signIn } from "./sign-in";

test.afterAll(() => db().$disconnect());

// Each test has a section's front of its own.
async function open(page: Page, front: string): Promise<void> {
  await signIn(page, "editor");
  await page.goto(deskFrontPath(front));
  await expect(page.getByRole("region", { name: "Lead" })).toBeVisible();
}

const pins = (page: Page, slot: string): Locator =>
  page.getByRole("list", { name: `Pinned in ${slot}` }).getByRole("listitem");
const filled = (page: Page, slot: string): Locator =>
  page.getByRole("list", { name: `Filled automatically in ${slot}` }).getByRole("listitem");
const control = (pin: Locator, name: string): Locator => pin.getByRole("button", { name: `${name}: ` });
const said = (page: Page): Locator => page.getByRole("region", { name: "Front" });

/** The newest stories of a section, by the headlines of their cards. */
async function storiesOf(section: string): Promise<string[]> {
  const rows = await db().article.findMany({
    where: { status: "published", topSection: { slug: section }, kind: { not: "opinion" } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 8,
  });
  return rows.map(({ cardHeadline, headline }) => cardHeadline ?? headline);
}

async function add(page: Page, headline: string, slot: string): Promise<void> {
  await page.getByRole("searchbox", { name: "Add an article" }).fill(headline);
  const dialog = page.getByRole("dialog");
  await expect(async () => {
    // A press while what was found comes in may miss the row it was meant for.
    if (!(await dialog.isVisible())) await page.getByRole("button", { name: `Add: ${headline}` }).click();
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
  await dialog.getByRole("button", { name: slot }).click();
  await expect(pins(page, slot).first()).toContainText(headline);
}

async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(said(page)).toContainText("Published");
}

/** What readers get as the lead of a section, from a request of their own. */
const leadOf = async (page: Page, section: string): Promise<string> => {
  const html = await (await page.request.get(`/${section}`)).text();
  return html.slice(html.indexOf("<main")).match(/<h2[^>]*>(.*?)<\/h2>/s)?.[1] ?? "";
};

/** Presses Tab until it is there: no mouse, no jumping. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there");
}

test("a front is edited by keyboard alone, the focus staying on the pin that moves", async ({ page }) => {
  await open(page, "politics");
  const [, second = "", third = ""] = await storiesOf("politics");
  const type = async (headline: string, slot: string) => {
    await tabTo(page, page.getByRole("searchbox", { name: "Add an article" }));
    await page.keyboard.type(headline);
    await tabTo(page, page.getByRole("button", { name: `Add: ${headline}` }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("dialog").getByRole("button", { name: slot }));
    await page.keyboard.press("Enter");
    await expect(control(pins(page, slot).first(), "Move to another slot")).toBeFocused();
    await expect(said(page)).toContainText(`pinned in ${slot}`);
    await page.reload(); // what was done is kept; and the search is empty again
  };
  await type(second, "Lead");
  await type(third, "Secondary");

  const pin = pins(page, "Secondary").first();
  await tabTo(page, control(pin, "Move up"));
  await page.keyboard.press("Enter");
  await expect(pins(page, "Lead")).toHaveCount(2);
  await expect(control(pins(page, "Lead").nth(1), "Move up")).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "position 2 in Lead" })).toBeVisible();
  await expect(pins(page, "Lead").nth(1)).toContainText("Waiting: the slot is full");
  await page.keyboard.press("Enter");
  await expect(pins(page, "Lead").first()).toContainText(third);
  await expect(control(pins(page, "Lead").first(), "Move up")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "already first on the front" })).toBeVisible();

  await tabTo(page, control(pins(page, "Lead").first(), "Edit"));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Headline on this front"));
  await page.keyboard.type("Said in our own words");
  await page.keyboard.press("Enter");
  await expect(pins(page, "Lead").first()).toContainText("Said in our own words");

  await tabTo(page, control(pins(page, "Lead").nth(1), "Remove"));
  await page.keyboard.press("Enter");
  await expect(pins(page, "Lead")).toHaveCount(1);
  await expect(control(pins(page, "Lead").first(), "Remove")).toBeFocused();

  await expect(said(page)).toContainText("removed");
  await tabTo(page, page.getByRole("button", { name: "Publish", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("dialog").getByRole("button", { name: "Publish" }));
  await page.keyboard.press("Enter");
  await expect(said(page)).toContainText("Published");
  expect(await leadOf(page, "politics")).toContain("Said in our own words");
});

test("stories are dragged into slots, within them and between them", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1200 });
  await open(page, "climate");
  const [first = "", second = ""] = await storiesOf("climate");
  const lead = page.getByRole("region", { name: "Lead" });
  const secondary = page.getByRole("region", { name: "Secondary" });
  await page.getByRole("searchbox").fill(second);
  await page.getByRole("region", { name: "Articles found" }).getByText(second).dragTo(secondary);
  await expect(pins(page, "Secondary")).toHaveText(new RegExp(second.slice(0, 20)));
  await filled(page, "Lead").first().dragTo(secondary.getByRole("heading"));
  await expect(pins(page, "Secondary")).toHaveCount(2);
  // Onto the upper half of the first: before it.
  await pins(page, "Secondary")
    .nth(1)
    .dragTo(pins(page, "Secondary").first(), { targetPosition: { x: 40, y: 4 } });
  await expect(pins(page, "Secondary").nth(1)).toContainText(second);
  await pins(page, "Secondary").nth(1).dragTo(lead);
  await expect(pins(page, "Lead")).toContainText(second);
  await expect(said(page)).toContainText("unpublished changes");
  await expect(page.getByRole("button", { name: "Publish", exact: true })).toBeEnabled(); // all is saved
  await page.reload();
  await expect(pins(page, "Lead")).toContainText(second);
  await expect(pins(page, "Secondary")).toContainText(first);
});

test("what two editors do at once goes together, and nobody publishes what they have not seen", async ({
  page,
  browser,
}) => {
  await open(page, "sport");
  const theirs = await browser.newPage();
  await signIn(theirs, "admin");
  await theirs.goto(deskFrontPath("sport"));
  const [first = "", second = "", third = ""] = await storiesOf("sport");
  await Promise.all([add(page, first, "Secondary"), add(theirs, second, "Lead")]);
  // Theirs comes in by itself.
  await expect(pins(page, "Lead")).toContainText(second);
  await expect(pins(theirs, "Secondary")).toContainText(first);

  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.route("**/api/desk/fronts/**", (route) => route.abort()); // this editor hears of nothing more
  await add(theirs, third, "Secondary");
  await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("Someone else changed this front");
  await theirs.close();
});

test("a preview shows the front at another time, on any screen", async ({ page }) => {
  await open(page, "culture");
  const [, , third = ""] = await storiesOf("culture");
  await add(page, third, "Lead");
  const { timeZone } = await db().settings.findFirstOrThrow();
  const [starts, later] = [1, 2].map((days) => wallClockOf(new Date(Date.now() + days * 86_400_000), timeZone));
  await control(pins(page, "Lead").first(), "Edit").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Starts").fill(later ?? "");
  await dialog.getByLabel("Ends").fill(starts ?? "");
  await dialog.getByLabel("Kicker on this front").fill("Tomorrow");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByRole("alert")).toContainText("The end is before the start");
  await expect(dialog.getByLabel("Kicker on this front")).toHaveValue("Tomorrow"); // nothing typed is lost
  await dialog.getByLabel("Starts").fill(starts ?? "");
  await dialog.getByLabel("Ends").fill("");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await page.goto(deskFrontScreensPath("culture"));
  const lead = page.frameLocator("iframe").locator("main h2").first();
  await expect(lead).not.toContainText(third);
  await page.getByLabel("Show the front at").fill(later ?? "");
  await expect(lead).toContainText(third);
  await page.getByRole("button", { name: "Now" }).click();
  await expect(lead).not.toContainText(third);
  await page.locator("button[aria-pressed=false]").first().click(); // when it turns
  await expect(lead).toContainText(third);
  await page.getByLabel("Custom width").fill("512");
  await expect(page.locator("iframe")).toHaveAttribute("width", "512");
  expect(await leadOf(page, "culture")).not.toContain(third); // nothing of it was published
});

test("changes are published all at once, discarded, and reverted in one step", async ({ page }) => {
  await open(page, "science");
  const before = await leadOf(page, "science");
  const [, second = "", third = ""] = await storiesOf("science");
  await add(page, second, "Lead");
  await add(page, third, "Secondary");
  expect(await leadOf(page, "science")).toBe(before);
  await publish(page);
  expect(await leadOf(page, "science")).toContain(second);

  await control(pins(page, "Lead").first(), "Remove").click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(pins(page, "Lead").first()).toContainText(second);
  await control(pins(page, "Secondary").first(), "Remove").click();
  await page.getByRole("button", { name: "Discard changes", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Discard changes" }).click();
  await expect(pins(page, "Secondary").first()).toContainText(third);

  await page.goto(deskFrontHistoryPath("science"));
  await expect(page.getByRole("region", { name: "Published" }).getByRole("listitem").first()).toContainText(
    "Secondary, position 1",
  );
  await expect(page.getByRole("region", { name: "All changes" })).toContainText("discarded changes");
  await page.getByRole("button", { name: "Revert to version 1" }).click();
  await expect(page.getByText("Reverted to version 1")).toBeVisible();
  expect(await leadOf(page, "science")).toBe(before);
});

test("a pin opens and closes on time", async ({ page }) => {
  await open(page, "business");
  const stories = await storiesOf("business");
  const before = await leadOf(page, "business");
  const other = stories.find((headline) => !before.includes(headline)) ?? "";
  await add(page, other, "Lead");
  await publish(page);
  expect(await leadOf(page, "business")).toContain(other);
  await control(pins(page, "Lead").first(), "Edit").click();
  const { timeZone } = await db().settings.findFirstOrThrow();
  const inHours = (hours: number) => wallClockOf(new Date(Date.now() + hours * 3_600_000), timeZone);
  await page
    .getByRole("dialog")
    .getByLabel("Starts")
    .fill(inHours(1) ?? "");
  await page
    .getByRole("dialog")
    .getByLabel("Ends")
    .fill(inHours(2) ?? "");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await publish(page);
  expect(await leadOf(page, "business")).not.toContain(other);

  const shows = (isShown: boolean) =>
    expect.poll(async () => (await leadOf(page, "business")).includes(other), { intervals: [100] }).toBe(isShown);
  await passTime("business", "startsAt");
  await shows(true);
  await passTime("business", "endsAt");
  await shows(false);
});

/** Lets the hour come at which the lead's pin opens or closes: of the front as readers have it, and of the job for it. */
async function passTime(slug: string, time: "startsAt" | "endsAt"): Promise<void> {
  const { id } = await db().front.findFirstOrThrow({ where: { section: { slug } } });
  const { id: jobId } = await db().job.findFirstOrThrow({
    where: { kind: "turn_front", subject: id, finishedAt: null },
    orderBy: { dueAt: "asc" },
  });
  const passed = new Date(Date.now() - 1000);
  await db().$executeRaw`
    UPDATE "FrontVersion" v SET "document" = jsonb_set(v."document", ${`{slots,lead,pins,0,${time}}`}::text[], to_jsonb(${passed.toISOString()}::text))
    WHERE v."frontId" = ${id} AND v."number" = (SELECT max("number") FROM "FrontVersion" WHERE "frontId" = ${id})`;
  await db().job.update({ where: { id: jobId }, data: { dueAt: passed } });
}

test("a pinned story that is taken down leaves no hole", async ({ page }) => {
  const headline = `Soon taken down ${Date.now()}`;
  const address = await newArticle(page, "editor");
  await fillWhole(page, headline, "It happened.");
  await step(page, "Publish", "Publish");
  await hasStatus(page, "published");
  await page.goto(deskFrontPath("world"));
  await add(page, headline, "Lead");
  await publish(page);
  expect(await leadOf(page, "world")).toContain(headline);
  await page.goto(address);
  await step(page, "Take down", "Take down");
  await hasStatus(page, "taken_down");
  const lead = await leadOf(page, "world");
  expect(lead).not.toContain(headline);
  expect(lead).toContain("href");
  await page.goto(deskFrontPath("world"));
  await expect(pins(page, "Lead").first()).toContainText("Not visible to readers");
});

test("a story older than its slot’s hours is flagged, and what a slot is filled with is the editors’ to say", async ({
  page,
}) => {
  await open(page, "opinion");
  const secondary = page.getByRole("region", { name: "Secondary" });
  await secondary.getByText("Then the newest").click();
  await secondary.getByLabel("Fill automatically with").selectOption({ label: "the most read articles" });
  await secondary.getByLabel("Flag articles older than (hours)").fill("1");
  await secondary.getByRole("button", { name: "Save" }).click();
  await expect(secondary.getByText("Then the most read articles, flagged when older than 1 h")).toBeVisible();
  await expect(filled(page, "Secondary").first()).toContainText("Too old");
});

test("a writer has no fronts", async ({ page }) => {
  await signIn(page, "writer");
  await page.goto(deskArticlesPath);
  await expect(page.getByRole("searchbox", { name: "Search" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Fronts" })).toHaveCount(0);
  await page.goto(deskFrontPath("home"));
  await expect(page.getByRole("region", { name: "Lead" })).toHaveCount(0);
  expect((await page.request.get("/api/desk/fronts/home")).status()).toBe(403);
  expect((await page.request.get("/api/desk/fronts/stories?q=a")).status()).toBe(403);
});

test("what opens on a front is accessible too", async ({ page }) => {
  await open(page, "home");
  await page.getByText("Then the newest").first().click();
  await control(pins(page, "Lead").first(), "Edit").click();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await control(pins(page, "Lead").first(), "Move to another slot").click();
  expect(await faults(page)).toEqual([]);
});

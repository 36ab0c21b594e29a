import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { db } from "../../lib/db";
import { anArticle, daysAgo } from "../../lib/testing/builders";
import { articlePath, deskArticlePath, type Path } from "../../lib/urls";
import { signIn } from "./sign-in";

test.afterAll(() => db().$disconnect());

/** A story that nobody has read. */
async function aStory(): Promise<{ id: string; path: Path }> {
  const section = await db().section.findFirstOrThrow({ where: { parentId: null } });
  const { id, slug } = await anArticle({ sectionId: section.id, publishedAt: daysAgo(400) }); // at the top of no list
  return { id, path: articlePath(section.slug, slug) };
}

/** The browser stops saying that a program drives it: it is a reader's. */
const asReader = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, "webdriver", { get: () => false }));
const isCounted = (page: Page) => page.waitForResponse((response) => response.url().endsWith("/api/views"));

async function views(articleId: string): Promise<number> {
  const { _sum } = await db().viewCount.aggregate({ where: { articleId }, _sum: { views: true } });
  return _sum.views ?? 0;
}
const areWritten = (articleId: string, number: number) => expect.poll(() => views(articleId)).toBe(number);

test("a reader's view counts once, leaves nothing with the reader, and the editor sees it", async ({
  page,
  browser,
}) => {
  const { id, path } = await aStory();
  const context = await browser.newContext();
  const reader = await context.newPage();
  await asReader(reader);
  for (let look = 1; look <= 3; look++) {
    const counted = isCounted(reader);
    await reader.goto(path);
    const response = await counted;
    expect(response.status()).toBe(204);
    expect(response.headers()["set-cookie"]).toBeUndefined();
    expect(response.headers()["cache-control"]).toBe("no-store");
    expect(response.request().postData()).toBe(id);
  }
  await areWritten(id, 1);

  expect(await context.cookies()).toEqual([]);
  const kept = await reader.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0 });
  await context.close();

  await signIn(page, "editor");
  await page.goto(deskArticlePath(id));
  const panel = page.getByRole("region", { name: "Views" });
  await expect(panel.getByRole("definition")).toHaveText(["1", "1"]);
  await expect(panel.getByRole("row").last()).toContainText("1");
  await page.goto("/admin/articles");
  await expect(page.getByRole("row").filter({ hasText: id }).getByRole("cell").last()).toHaveText("1");
  await page.goto("/admin/most-read");
  await expect(page.getByRole("region", { name: "Last 24 hours" })).toContainText(/\d views/);
});

test("a page counts once it is before a reader, and on no page but a story's", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => request.url().endsWith("/api/views") && asked.push(request.postData() ?? ""));
  const { id, path } = await aStory();
  await page.goto(path); // driven by a program, and says so
  await page.waitForLoadState("networkidle");
  await asReader(page);
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);

  await page.addInitScript(() => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" });
  });
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  const counted = isCounted(page);
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "visible" });
    document.dispatchEvent(new Event("visibilitychange"));
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await counted;
  expect(asked).toEqual([id]);
});

const browserName =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36";
const ours = { "sec-fetch-site": "same-origin", "user-agent": browserName };

async function post(request: APIRequestContext, data: string, headers: Record<string, string>): Promise<number> {
  return (await request.post("/api/views", { data, headers: { "content-type": "text/plain", ...headers } })).status();
}

test("programs, pages fetched ahead and other sites' pages are not counted", async ({ request, baseURL }) => {
  const [bot, ahead, nameless, elsewhere, old] = [
    await aStory(),
    await aStory(),
    await aStory(),
    await aStory(),
    await aStory(),
  ];
  expect(await post(request, bot.id, { ...ours, "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" })).toBe(204);
  expect(await post(request, ahead.id, { ...ours, "sec-purpose": "prefetch;prerender" })).toBe(204);
  expect(await post(request, nameless.id, { ...ours, "user-agent": "" })).toBe(204);
  expect(await post(request, elsewhere.id, { ...ours, "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await post(request, elsewhere.id, { "user-agent": browserName, origin: "https://example.com" })).toBe(403);
  expect(await post(request, elsewhere.id, { "user-agent": browserName })).toBe(403);
  // An old browser, which says its origin alone.
  expect(await post(request, old.id, { "user-agent": browserName, origin: baseURL ?? "" })).toBe(204);
  await areWritten(old.id, 1);
  for (const { id } of [bot, ahead, nameless, elsewhere]) expect(await views(id)).toBe(0);
});

test("what is no article's id is refused, and one that is nobody's changes nothing", async ({ request }) => {
  expect(await post(request, "", ours)).toBe(422);
  expect(await post(request, "\u0000", ours)).toBe(422);
  expect(await post(request, "x".repeat(101), ours)).toBe(413);
  expect(await post(request, "no-such-story", ours)).toBe(204);
  expect((await request.get("/api/views")).status()).toBe(405);
  const draft = await anArticle({ status: "draft", publishedAt: null });
  const story = await aStory();
  expect(await post(request, draft.id, ours)).toBe(204);
  expect(await post(request, story.id, ours)).toBe(204);
  await areWritten(story.id, 1);
  expect(await views(draft.id)).toBe(0);
});

import { expect, type Page, test } from "@playwright/test";
import {
  ageOf,
  articleWhere,
  type EditionArticle,
  hasBlock,
  isInStoryline,
  pathOf,
  recordsOf,
  richest,
} from "../edition";

const open = (page: Page, article: EditionArticle) => page.goto(pathOf(article));

test("an article shows all its furniture", async ({ page }) => {
  await open(page, richest);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(richest.headline);
  if (richest.standfirst) await expect(page.getByText(richest.standfirst, { exact: true })).toBeVisible();
  for (const slug of richest.authors) {
    await expect(page.locator(`main a[href="/author/${slug}"]`).first()).toBeVisible();
  }
  for (const slug of richest.topics) await expect(page.locator(`main a[href="/topic/${slug}"]`)).toBeVisible();
  await expect(page.getByText(/^\d+ min read$/)).toBeVisible();
  await expect(page.getByText(/Published \d+ \w+ \d{4} at \d\d:\d\d \w+/)).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Latest from / })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Don’t miss" })).toBeVisible();
  await expect(page.locator("main figure img").first()).toHaveAttribute("alt", /\w{3}/);
  await expect(page.getByRole("link", { name: "Back to top" }).first()).toHaveAttribute("href", "#top");
  for (const service of ["E-mail", "WhatsApp", "Bluesky"]) {
    await expect(page.getByRole("link", { name: new RegExp(service) })).toHaveAttribute("href", /.+/);
  }
});

test("cards beside a story end at a sentence and never repeat their headline", async ({ page }) => {
  await open(page, richest);
  const rail = page.locator("section", { has: page.getByRole("heading", { name: /^Latest from / }) });
  const excerpts = await rail.locator("article p").allInnerTexts();
  const sentences = excerpts.filter((text) => text.length > 60);
  expect(sentences.length).toBeGreaterThan(0);
  for (const text of sentences) expect(text.trim()).toMatch(/[.!?…”’]$/);
});

test("a story of a storyline says where it stands in it", async ({ page }) => {
  const storyline = recordsOf("storyline")[0];
  const middle = articleWhere(({ id }) => id === storyline?.articles[1]);
  await open(page, middle);
  const box = page.locator("section", { has: page.getByRole("heading", { name: storyline?.title ?? "" }) });
  await expect(box.getByRole("listitem")).toHaveCount(storyline?.articles.length ?? 0);
  await expect(box.getByText("Start here")).toBeVisible();
  await expect(box.locator("[aria-current=page]")).toContainText(middle.headline);
  await expect(page.getByText("Previous story")).toBeVisible();
  await expect(page.getByText("Next story")).toBeVisible();
});

test("an 'also read' card points to its story", async ({ page }) => {
  const article = articleWhere((candidate) => hasBlock(candidate, "alsoRead"));
  await open(page, article);
  const block = article.body.content.find(({ type }) => type === "alsoRead");
  const target = articleWhere(({ id }) => block?.type === "alsoRead" && id === block.attrs.articleId);
  await expect(page.locator(`main article a[href="${pathOf(target)}"]`).first()).toBeVisible();
  await expect(page.getByText("Also read")).toBeVisible();
});

test("an old story says so and names the newest of its thread", async ({ page }) => {
  const isOld = (article: EditionArticle) => ageOf(article) > 91 * 24 * 60 * 60 * 1000;
  await open(
    page,
    articleWhere((article) => isOld(article) && isInStoryline(article)),
  );
  const notice = page.getByText(/^This story is from /);
  await expect(notice).toBeVisible();
  await expect(page.getByRole("note").getByRole("link")).toHaveAttribute("href", /^\/.+\/.+/);
});

test("a corrected story says what was wrong", async ({ page }) => {
  const article = articleWhere(({ corrections }) => corrections.length > 0);
  await open(page, article);
  await expect(page.getByText(article.corrections[0]?.text ?? "")).toBeVisible();
});

test("an embed asks no third party for anything until the reader does", async ({ page }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
  await open(
    page,
    articleWhere((article) => hasBlock(article, "embed")),
  );
  await page.waitForLoadState("networkidle");
  expect([...hosts]).toEqual(["localhost"]);
  await expect(page.locator("iframe")).toHaveCount(0);
});

/** The first words of a block; none where it has no text. */
function firstWordsOf(block: unknown): string {
  let words = "";
  JSON.stringify(block, (key, value: unknown) => {
    if (key === "text" && typeof value === "string" && words === "") words = value;
    return value;
  });
  return words.trim();
}

// Galleries have their own: e2e/reader/gallery.spec.ts.
test("every kind of block of the demo edition is shown, with what it says", async ({ page }) => {
  const seen: Record<string, string> = {
    blockquote: "figure:not(.margin-note) blockquote",
    pullQuote: "figure.margin-note blockquote",
    table: "table",
    factBox: "section",
    orderedList: "ol",
    bulletList: "ul:not(.reel)",
    horizontalRule: "hr",
  };
  for (const [type, selector] of Object.entries(seen)) {
    const article = articleWhere((candidate) => hasBlock(candidate, type));
    await open(page, article);
    const hasText = firstWordsOf(article.body.content.find((block) => block.type === type));
    const block = page.locator(".text-body").locator(selector);
    await expect((hasText === "" ? block : block.filter({ hasText })).first(), type).toBeVisible();
  }
});

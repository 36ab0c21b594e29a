/** Every text of an article, filled with script: it shows as text wherever it shows, and never runs. */
import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { type ArticleContent, emptyContent } from "../../lib/article-content";
import type { Block, Inline } from "../../lib/body/schema";
import { db } from "../../lib/db";
import type { Actor } from "../../lib/newsroom/audit";
import { createAuthor } from "../../lib/newsroom/authors";
import { createArticle } from "../../lib/newsroom/create-article";
import { handOver } from "../../lib/newsroom/hand-over";
import type { Outcome } from "../../lib/newsroom/outcome";
import { createUser } from "../../lib/newsroom/people";
import { createPreviewLink } from "../../lib/newsroom/preview-links";
import { publish } from "../../lib/newsroom/publish";
import { saveView } from "../../lib/newsroom/saved-views";
import { takeDown } from "../../lib/newsroom/take-down";
import { createTopic } from "../../lib/newsroom/topics";
import * as urls from "../../lib/urls";
import { signIn } from "./sign-in";
import { payloads } from "./xss-payloads";

test.afterAll(() => db().$disconnect());

const taken = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
};

/** The payload, and which text it stands in. */
const inLines = (payload: string, field: string) => `${payload} ~${field}`;
const inLine = (payload: string, field: string) => inLines(payload, field).replace(/[\t\n]/g, " ");

function blocks(payload: string, mediaId: string): Block[] {
  const text = (field: string): Inline[] => [{ type: "text", text: inLines(payload, field) }];
  const paragraph = (field: string) => ({ type: "paragraph" as const, content: text(field) });
  const caption = (field: string) => inLines(payload, field);
  return [
    paragraph("text"),
    { type: "heading", attrs: { level: 2 }, content: text("heading") },
    { type: "factBox", attrs: { title: caption("fact box") }, content: [paragraph("fact")] },
    { type: "pullQuote", attrs: { attribution: caption("said by") }, content: text("pull quote") },
    { type: "blockquote", attrs: { attribution: caption("written by") }, content: [paragraph("quote")] },
    { type: "figure", attrs: { mediaId, caption: caption("caption"), size: "column" } },
    { type: "gallery", attrs: { items: [{ mediaId, caption: caption("gallery") }] } },
    { type: "embed", attrs: { url: "https://example.org/a", title: caption("embed"), caption: caption("embedded") } },
    {
      type: "table",
      attrs: { caption: caption("table") },
      content: [
        {
          type: "tableRow",
          content: [{ type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [paragraph("cell")] }],
        },
      ],
    },
  ];
}

const inBody = [
  ...["text", "heading", "fact box", "fact", "said by", "pull quote", "written by", "quote", "caption", "gallery"],
  ...["embed", "embedded", "table", "cell"],
];

type Place = { sectionId: string; mediaId: string; by: Actor };

const contentOf = (payload: string, { sectionId, mediaId }: Place): ArticleContent => ({
  ...emptyContent("en-GB"),
  headline: inLine(payload, "headline"),
  cardHeadline: inLine(payload, "card"),
  kicker: inLine(payload, "kicker"),
  standfirst: inLine(payload, "standfirst"),
  credit: inLine(payload, "credit"),
  dateline: inLine(payload, "place"),
  searchTitle: inLine(payload, "search title"),
  searchDescription: inLine(payload, "search description"),
  ...{ sectionId, leadPictureId: mediaId },
  body: { type: "doc", content: blocks(payload, mediaId) },
});

/** Nothing of ours has an event in its HTML, nor any of these elements. */
const foreign =
  "marquee, object, embed, base, math, xmp, plaintext, animate, frameset, iframe[srcdoc], meta[http-equiv=refresh]";

/** What of the page could only have come from a payload. */
const smuggled = (page: Page): Promise<string[]> =>
  page.evaluate((foreign) => {
    const found = [...document.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML);
    if ("__xss" in window) found.push("window.__xss is set");
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        const isAddress = ["href", "src", "action", "formaction", "data", "xlink:href"].includes(name);
        const isScript = isAddress && /^[\s\p{Cc}]*(?:j[\s\p{Cc}]*a[\s\p{Cc}]*v|data:(?!image)|vbs)/iu.test(value);
        if (/^on|[^\w:.-]/.test(name) || isScript) found.push(`${element.tagName} ${name}=${value}`);
      }
    }
    const isOurs = (text: string) => /^\(?self\.__next_f/.test(text) || !/alert\(|__xss/.test(text);
    // Data, which no browser runs: it may name what was typed, and has no sign that could end it.
    const isData = (type: string, text: string) => type === "application/ld+json" && !text.includes("<");
    for (const { type, text, outerHTML } of document.scripts) {
      if (!isData(type, text) && !isOurs(text)) found.push(outerHTML);
    }
    return found;
  }, foreign);

const plain = (text: string) => text.replace(/\s+/gu, " ");

/** What the page shows or holds in its fields, in one line. */
const shown = async (page: Page): Promise<string> =>
  plain(
    await page.evaluate(() =>
      [
        document.title,
        document.body.innerText,
        ...[...document.querySelectorAll("main, [data-part]")].map((part) => part.textContent),
      ]
        .concat(
          [...document.querySelectorAll("input, textarea")].map((field) =>
            "value" in field ? String(field.value) : "",
          ),
        )
        .join("\n"),
    ),
  );

/** Asks for the page until it has all the texts: another process hears of what was published a moment later. */
async function isHarmless(page: Page, path: string, texts: string[] = []): Promise<void> {
  const showsAll = async () => {
    await page.goto(path);
    for (const text of texts) await expect.poll(() => shown(page), { timeout: 5000 }).toContain(plain(text));
  };
  await expect(showsAll, path).toPass();
  expect.soft(await smuggled(page), path).toEqual([]);
}

async function attack(page: Page, payload: string, place: Place): Promise<{ id: string; path: string }> {
  const { by } = place;
  const lines = (...fields: string[]) => fields.map((field) => inLine(payload, field));
  const id = await createArticle(by);
  const sent = { baseVersion: 1, content: contentOf(payload, place) };
  const saved = await page.request.put(`/api/desk/articles/${id}/draft`, { data: sent });
  expect(saved.status(), await saved.text()).toBe(200);
  taken(await handOver(id, "in_review", inLines(payload, "note"), by));
  await isHarmless(page, urls.deskArticlePath(id), lines("headline", "kicker", "note", "text", "heading", "fact"));
  const { token } = taken(await createPreviewLink(id, by));
  await isHarmless(page, urls.previewPath(token), lines("headline", "kicker", "standfirst", ...inBody));

  const { path } = taken(await publish(id, by));
  taken(await publish(id, by, { correction: inLines(payload, "correction") }));
  await isHarmless(page, path, lines("headline", "kicker", "standfirst", "place", "correction", ...inBody));
  expect.soft(plain(await page.title()), path).toContain(plain(inLine(payload, "search title")));
  await isHarmless(page, urls.deskRevisionsPath(id), lines("headline"));
  await isHarmless(page, urls.searchResultPath({ q: payload }), [payload]);
  return { id, path };
}

const chunk = 11;
for (let first = 0; first < payloads.length; first += chunk) {
  const some = payloads.slice(first, first + chunk);
  test(`payloads ${first + 1} to ${first + some.length} show as text on every page`, async ({ page }) => {
    test.setTimeout(180_000);
    const dialogs: string[] = [];
    page.on("dialog", async (dialog) => {
      if (dialog.type() !== "beforeunload") dialogs.push(`${page.url()}: ${dialog.message()}`);
      await dialog.accept();
    });
    await page.route(/\/media\//, (route) => route.abort());
    await signIn(page, "editor");
    const user = await db().user.findUniqueOrThrow({ where: { email: "editor@example.com" } });
    const section = await db().section.findFirstOrThrow({ where: { parentId: null }, orderBy: { order: "desc" } });
    const media = await db().media.findFirstOrThrow({ where: { alt: { not: "" } } });
    const by = { id: user.id, name: user.name, role: user.role, address: null };
    const place = { sectionId: section.id, mediaId: media.id, by };

    const made: { id: string; path: string }[] = [];
    for (const payload of some) made.push(await attack(page, payload, place));

    const cards = some.map((payload) => inLine(payload, "card"));
    await isHarmless(page, urls.latestPath, cards);
    await isHarmless(page, urls.sectionPath(section.slug), cards.slice(-1));
    await isHarmless(page, urls.homePath);
    await isHarmless(page, urls.correctionsPath, some.map((payload) => inLine(payload, "correction")).slice(-3));
    await isHarmless(page, urls.deskArticlesPath, some.map((payload) => inLine(payload, "headline")).slice(-3));

    for (const [index, { id, path }] of made.entries()) {
      const notice = inLines(some[index] ?? "", "notice");
      taken(await takeDown(id, { kind: "gone", notice }, by));
      await expect.poll(async () => (await page.request.get(path)).status()).toBe(410);
      await isHarmless(page, path, [notice]);
    }
    expect(dialogs).toEqual([]);
  });
}

test("payloads in the names of people, views, topics and authors show as text wherever names stand", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const dialogs: string[] = [];
  page.on("dialog", async (dialog) => {
    dialogs.push(`${page.url()}: ${dialog.message()}`);
    await dialog.accept();
  });
  await signIn(page, "admin");
  const { id, name, role } = await db().user.findUniqueOrThrow({ where: { email: "admin@example.com" } });
  const by = { id, name, role, address: null };
  const some = payloads.filter((_, index) => index % 5 === 0);
  const topics: string[] = [];
  const authors: string[] = [];
  for (const payload of some) {
    const [name, slug] = [inLine(payload, "name"), `name-${randomUUID()}`];
    taken(await createUser({ name, email: `${slug}@example.com`, role: "writer" }, by));
    taken(await saveView(id, name.slice(0, 60).trim(), "status=draft"));
    topics.push(taken(await createTopic({ name, slug, description: inLines(payload, "description") }, by)).id);
    const author = {
      name,
      slug,
      role: inLine(payload, "role"),
      bio: inLines(payload, "bio"),
      email: null,
      portraitId: null,
    };
    authors.push(taken(await createAuthor(author, by)).id);
    const lines = (...fields: string[]) => fields.map((field) => inLine(payload, field));
    await isHarmless(page, urls.topicPath(slug), lines("name", "description"));
    await isHarmless(page, urls.authorPath(slug), lines("name", "role", "bio"));
  }
  const names = some.map((payload) => inLine(payload, "name"));
  await isHarmless(page, urls.deskPeoplePath, names);
  await isHarmless(page, urls.deskAuditPath, names.slice(-3));
  for (const address of [urls.deskArticlesPath, urls.deskTopicsPath, urls.deskAuthorsPath]) {
    await isHarmless(page, address);
  }
  await db().savedView.deleteMany({ where: { userId: id } });
  await db().topic.deleteMany({ where: { id: { in: topics } } });
  await db().author.deleteMany({ where: { id: { in: authors } } });
  expect(dialogs).toEqual([]);
});

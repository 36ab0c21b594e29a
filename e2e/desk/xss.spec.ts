/**
 * Every text of an article, filled with script: it shows as text wherever it shows, and never runs. One article has
 * in each field what breaks out of every context. Every known payload is tried where text becomes HTML: see
 * components/article/xss.test.tsx.
 */
import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { type ArticleContent, emptyContent } from "../../lib/article-content";
import type { Block, Inline } from "../../lib/body/schema";
import { db } from "../../lib/db";
import type { Actor } from "../../lib/newsroom/audit";
import { createAuthor } from "../../lib/newsroom/authors";
import { handOver } from "../../lib/newsroom/hand-over";
import type { Outcome } from "../../lib/newsroom/outcome";
import { createUser } from "../../lib/newsroom/people";
import { createPreviewLink } from "../../lib/newsroom/preview-links";
import { publish } from "../../lib/newsroom/publish";
import { saveView } from "../../lib/newsroom/saved-views";
import { takeDown } from "../../lib/newsroom/take-down";
import { createTopic } from "../../lib/newsroom/topics";
import { cleanLines } from "../../lib/safe-text";
import { aDraft } from "../../lib/testing/builders";
import { breakout } from "../../lib/testing/xss-payloads";
import * as urls from "../../lib/urls";
import { demoActor, signIn } from "./sign-in";

test.afterAll(() => db().$disconnect());

const taken = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
};

/** The texts of an article by field: a payload and the field's name, in several lines or in one. */
type Texts = { lines: (field: string) => string; line: (field: string) => string };

function textsBy(payloadOf: (field: string) => string): Texts {
  const lines = (field: string) => `${payloadOf(field)} ~${field}`;
  return { lines, line: (field) => lines(field).replace(/[\t\n]/g, " ") };
}

function blocks({ lines }: Texts, mediaId: string): Block[] {
  const text = (field: string): Inline[] => [{ type: "text", text: lines(field) }];
  const paragraph = (field: string) => ({ type: "paragraph" as const, content: text(field) });
  const caption = lines;
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

const contentOf = (texts: Texts, { sectionId, mediaId }: Place): ArticleContent => ({
  ...emptyContent("en-GB"),
  headline: texts.line("headline"),
  cardHeadline: texts.line("card"),
  kicker: texts.line("kicker"),
  standfirst: texts.line("standfirst"),
  credit: texts.line("credit"),
  dateline: texts.line("place"),
  searchTitle: texts.line("search title"),
  searchDescription: texts.line("search description"),
  ...{ sectionId, leadPictureId: mediaId },
  body: { type: "doc", content: blocks(texts, mediaId) },
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

/** Gives a text as a page shows it: cleaned as every stored text is, with its lines joined. */
const plain = (text: string) => cleanLines(text).replace(/\s+/gu, " ");

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
    for (const text of texts) await expect.poll(() => shown(page)).toContain(plain(text));
  };
  await expect(showsAll, path).toPass();
  expect.soft(await smuggled(page), path).toEqual([]);
}

async function attack(page: Page, texts: Texts, place: Place): Promise<{ id: string; path: string }> {
  const { by } = place;
  const all = (...fields: string[]) => fields.map(texts.line);
  const id = await aDraft(by);
  const sent = { baseVersion: 1, content: contentOf(texts, place) };
  const saved = await page.request.put(`/api/desk/articles/${id}/draft`, { data: sent });
  expect(saved.status(), await saved.text()).toBe(200);
  taken(await handOver(id, "in_review", texts.lines("note"), by));
  await isHarmless(page, urls.deskArticlePath(id), all("headline", "kicker", "note", "text", "heading", "fact"));
  const { token } = taken(await createPreviewLink(id, by));
  await isHarmless(page, urls.previewPath(token), all("headline", "kicker", "standfirst", ...inBody));

  const { path } = taken(await publish(id, by));
  taken(await publish(id, by, { correction: texts.lines("correction") }));
  await isHarmless(page, path, all("headline", "kicker", "standfirst", "place", "correction", ...inBody));
  expect.soft(plain(await page.title()), path).toContain(plain(texts.line("search title")));
  await isHarmless(page, urls.deskRevisionsPath(id), all("headline"));
  await isHarmless(page, urls.searchResultPath({ q: texts.line("search") }), all("search"));
  return { id, path };
}

test("payloads in every text of an article show as text on every page", async ({ page }) => {
  const dialogs: string[] = [];
  page.on("dialog", async (dialog) => {
    if (dialog.type() !== "beforeunload") dialogs.push(`${page.url()}: ${dialog.message()}`);
    await dialog.accept();
  });
  await page.route(/\/media\//, (route) => route.abort());
  await signIn(page, "editor");
  const section = await db().section.findFirstOrThrow({ where: { parentId: null }, orderBy: { order: "desc" } });
  const media = await db().media.findFirstOrThrow({ where: { alt: { not: "" } } });
  const by = await demoActor("editor");
  const place = { sectionId: section.id, mediaId: media.id, by };

  const texts = textsBy(() => breakout);
  const { id, path } = await attack(page, texts, place);
  const all = (field: string) => [texts.line(field)];
  await isHarmless(page, urls.latestPath, all("card"));
  await isHarmless(page, urls.sectionPath(section.slug), all("card"));
  await isHarmless(page, urls.homePath);
  await isHarmless(page, urls.correctionsPath, all("correction"));
  await isHarmless(page, urls.deskArticlesPath, all("headline"));

  taken(await takeDown(id, { kind: "gone", notice: texts.lines("notice") }, by));
  await expect.poll(async () => (await page.request.get(path)).status()).toBe(410);
  await isHarmless(page, path, [texts.lines("notice")]);
  expect(dialogs).toEqual([]);
});

test("payloads in the names of people, views, topics and authors show as text wherever names stand", async ({
  page,
}) => {
  const dialogs: string[] = [];
  page.on("dialog", async (dialog) => {
    dialogs.push(`${page.url()}: ${dialog.message()}`);
    await dialog.accept();
  });
  await signIn(page, "admin");
  const by = await demoActor("admin");
  const { line, lines } = textsBy(() => breakout);
  const [name, slug] = [line("name"), `name-${randomUUID()}`];
  taken(await createUser({ name, email: `${slug}@example.com`, role: "writer" }, by));
  taken(await saveView(name.slice(0, 60).trim(), "status=draft", by));
  const topic = taken(await createTopic({ name, slug, description: lines("description") }, by));
  const texts = { role: line("role"), bio: lines("bio") };
  const author = taken(await createAuthor({ name, slug, ...texts, email: null, portraitId: null }, by));
  await isHarmless(page, urls.topicPath(slug), [name, line("description")]);
  await isHarmless(page, urls.authorPath(slug), [name, line("role"), line("bio")]);
  await isHarmless(page, urls.deskPeoplePath, [name]);
  await isHarmless(page, urls.deskAuditPath, [name]);
  for (const address of [urls.deskArticlesPath, urls.deskTopicsPath, urls.deskAuthorsPath]) {
    await isHarmless(page, address);
  }
  await db().savedView.deleteMany({ where: { userId: by.id } });
  await db().topic.delete({ where: { id: topic.id } });
  await db().author.delete({ where: { id: author.id } });
  expect(dialogs).toEqual([]);
});

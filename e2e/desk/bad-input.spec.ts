/** What no form of ours would send: each is refused in a sentence, changes nothing, and fails nothing. */
import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { type ArticleContent, emptyContent } from "../../lib/article-content";
import { db } from "../../lib/db";
import { readDraft } from "../../lib/newsroom/save-draft";
import { aDraft } from "../../lib/testing/builders";
import { demoActor, signIn } from "./sign-in";

test.afterAll(() => db().$disconnect());

const draftAt = (id: string) => `/api/desk/articles/${id}/draft`;
const presenceAt = (id: string) => `/api/desk/articles/${id}/presence`;
const json = { "content-type": "application/json" };

const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const text = (words: string, ...marks: unknown[]) => ({ type: "text", text: words, marks });
const bodyOf = (...content: unknown[]) => ({ body: { type: "doc", content } });
const linkTo = (href: string) => bodyOf(paragraph(text("here", { type: "link", attrs: { href } })));
const figureOf = (attrs: object) => bodyOf({ type: "figure", attrs: { mediaId: "m", ...attrs } });

function nested(depth: number): object {
  let inner: object = paragraph(text("deep"));
  for (let each = 0; each < depth; each++) {
    inner = { type: "bulletList", content: [{ type: "listItem", content: [inner] }] };
  }
  return inner;
}

const keys: (keyof ArticleContent)[] = ["language", "sectionId", "leadPictureId"];
const broken: [string, string][] = [
  ["a NUL", "a\u0000b"],
  ["an escape", "a\u001bb"],
  ["half a character", "a\ud800b"],
];
const noOne = randomUUID();

/** What is wrong, and the fields of an otherwise good article. */
const wrongFields: [string, object][] = [
  ["over 1 MB", bodyOf(paragraph(text("a".repeat(1024 * 1024))))],
  ["10,001 blocks", bodyOf(...Array.from({ length: 10_001 }, () => ({ type: "horizontalRule" })))],
  ["lists 200 deep", bodyOf(nested(200))],
  ...broken.flatMap(([what, value]): [string, object][] => [
    ...keys.map((field): [string, object] => [`${what} in ${field}`, { [field]: value }]),
    [`${what} in an author`, { authorIds: [value] }],
    [`${what} in a topic`, { topicIds: [value] }],
    [`${what} in a picture's id`, figureOf({ mediaId: value })],
    [`${what} in also read`, bodyOf({ type: "alsoRead", attrs: { articleId: value } })],
  ]),
  ...["javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)"].map(
    (href): [string, object] => [`a link to ${JSON.stringify(href)}`, linkTo(href)],
  ),
  ...["data:text/html,<script>alert(1)</script>", "vbscript:msgbox(1)", "//evil.example/", "file:///etc/passwd"].map(
    (href): [string, object] => [`a link to ${href}`, linkTo(href)],
  ),
  ["an embed of script", bodyOf({ type: "embed", attrs: { url: "javascript:alert(1)", title: "a" } })],
  ["an unknown block", bodyOf({ type: "script", content: [] })],
  [
    "an unknown block in a list",
    bodyOf({ type: "bulletList", content: [{ type: "listItem", content: [{ type: "x" }] }] }),
  ],
  ["an unknown mark", bodyOf(paragraph(text("a", { type: "onclick" })))],
  ["an unknown section", { sectionId: noOne }],
  ["an unknown picture", { leadPictureId: noOne }],
  ["an unknown author", { authorIds: [noOne] }],
  ["an unknown topic", { topicIds: [noOne] }],
  ["a topic twice", { topicIds: [noOne, noOne] }],
  ["51 authors", { authorIds: Array.from({ length: 51 }, () => randomUUID()) }],
  ["a headline that is an object", { headline: { toString: "x" } }],
  ["no body", { body: null }],
];

const good = emptyContent("en-GB");
const saveOf = (fields: object, baseVersion: unknown = 1) =>
  JSON.stringify({ baseVersion, content: { ...good, headline: "Never kept", ...fields } });
const wrong: [string, string][] = [
  ...wrongFields.map(([what, fields]): [string, string] => [what, saveOf(fields)]),
  ["nothing", ""],
  ["broken JSON", '{"baseVersion":1,'],
  ["a string that never ends, in 1 MB of quotes", `["${'\\"'.repeat(500_000)}`],
  ["an array", "[]"],
  ["null", "null"],
  ["200,000 brackets", "[".repeat(200_000) + "]".repeat(200_000)],
  ["a polluted prototype", '{"__proto__":{"baseVersion":1}}'],
  ["version 0", saveOf({}, 0)],
  ["version 1e400", saveOf({}).replace('"baseVersion":1', '"baseVersion":1e400')],
  ["a version in words", saveOf({}, "1")],
];

async function isRefused(request: APIRequestContext, id: string, what: string, data: string): Promise<void> {
  const response = await request.put(draftAt(id), { data: Buffer.from(data), headers: json });
  expect.soft(response.status(), what).toBe(422);
  const { ok, message } = await response.json();
  expect.soft(ok, what).toBe(false);
  expect.soft(message, what).toMatch(/^\p{Lu}[^{}]+\.$/u);
}

test("a save that no editor of ours sends is refused in a sentence and changes nothing", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "editor");
  const id = await aDraft(await demoActor("editor"));
  const before = await readDraft(id);
  for (const [what, data] of wrong) await isRefused(page.request, id, what, data);
  expect(await readDraft(id)).toEqual(before);

  // A published story's changes wait in its draft alone: what they name is looked up all the same.
  const published = await db().article.findFirstOrThrow({ where: { status: "published" } });
  const { version, content } = await readDraft(published.id);
  for (const field of ["sectionId", "leadPictureId"]) {
    const data = JSON.stringify({ baseVersion: version, content: { ...content, [field]: noOne } });
    await isRefused(page.request, published.id, `${field} of a published story`, data);
  }
  expect(await readDraft(published.id)).toEqual({ version, content });
});

test("addresses and queries that name nothing are answered, never failed on", async ({ page }) => {
  await signIn(page, "editor");
  const id = await aDraft(await demoActor("editor"));
  for (const odd of ["%00", "a%00b", "%ff", "..%2f..", "x".repeat(200), noOne, "'--"]) {
    for (const path of [draftAt(odd), `/api/desk/receipt?article=${odd}&path=/`]) {
      const status = (await page.request.get(path)).status();
      expect.soft(status, path).toBeGreaterThanOrEqual(400);
      expect.soft(status, path).toBeLessThan(500);
    }
    for (const path of [
      ...[`/api/desk/articles?q=${odd}`, `/api/desk/articles?for=${odd}`, `/api/desk/pictures?q=${odd}`],
      ...[`/api/desk/receipt?article=${id}&path=/${odd}`, `/admin/articles/${odd}`, `/admin/articles?q=${odd}`],
    ]) {
      expect.soft((await page.request.get(path)).status(), path).toBeLessThan(500);
    }
  }
  for (const tab of ["", "short", "a\u0000bcdefgh", "a\ud800bcdefgh", "x".repeat(101), 7, null]) {
    const sent = await page.request.post(presenceAt(id), { data: JSON.stringify({ tab }), headers: json });
    expect.soft(sent.status(), JSON.stringify(tab)).toBe(422);
  }
});

test("what another site's page asks of the desk is refused, whoever is signed in", async ({ page }) => {
  const id = await aDraft(await demoActor("editor"));
  const before = await readDraft(id);
  await signIn(page, "editor");
  for (const site of ["cross-site", "same-site"]) {
    const headers = { ...json, "sec-fetch-site": site };
    expect((await page.request.get(draftAt(id), { headers })).status(), site).toBe(403);
    expect((await page.request.put(draftAt(id), { headers, data: saveOf({}) })).status(), site).toBe(403);
    expect((await page.request.post(presenceAt(id), { headers, data: "{}" })).status(), site).toBe(403);
  }
  expect(await readDraft(id)).toEqual(before);
});

test("no address of the desk fails on what can't be looked for", async ({ page }) => {
  await signIn(page, "admin");
  const odd = ["/admin/articles/%00", "/admin/articles/%00/revisions", "/admin/articles?section=%00&author=%00&q=%00"];
  for (const path of [...odd, "/admin/audit?person=%00&action=%00&article=%00", "/admin/redirects?q=%00&prefix=%00"]) {
    const response = await page.request.get(path);
    expect(response.status(), path).toBeLessThan(500);
  }
});

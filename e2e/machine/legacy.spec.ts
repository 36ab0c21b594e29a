import { type APIRequestContext, expect, test } from "@playwright/test";
import { pageTypes, pathOf, recordsOf, richest, sectionWithSubsections } from "../edition";

const story = pathOf(richest);
const section = `/${sectionWithSubsections.slug}`;
const topic = pageTypes["topic"] ?? "";
const author = pageTypes["author"] ?? "";
const name = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

const moved: [string, string][] = [
  ["/feed/", "/feed.xml"],
  ["/feed/atom/", "/feed.atom"],
  ["/rss", "/feed.xml"],
  [`/category${section}/`, section],
  [`/category/any${section}/`, section],
  [`/category${section}/feed/`, `${section}/feed.xml`],
  [`/category${section}/page/2/`, section],
  [`/tag/${name(topic)}/`, topic],
  [`/tag/${name(topic)}/feed/`, `${topic}/feed.xml`],
  [`${author}/`, author],
  [`${author}/feed/`, `${author}/feed.xml`],
  [`${author}/page/2/`, author],
  [`/2024/05/12/${richest.slug}/`, story],
  [`/2024/05/${richest.slug}/`, story],
  [`/index.php/2024/05/12/${richest.slug}/`, story],
  [`/${richest.slug}/`, story],
  [`/${richest.slug}`, story],
  [`/any/${richest.slug}/`, story],
  [`${story}/`, story],
  [`${story}/amp/`, story],
  [`${story}?amp=1`, story],
  [`${story}/2/`, story],
  [`${story}/comment-page-2/`, story],
  [`${story.toUpperCase()}`, story],
  [`/${story.replaceAll("/", "//")}`.slice(1), story],
  [`${story}/?utm_source=mail&x=1`, `${story}?utm_source=mail&x=1`],
  ["/?s=strait&utm_source=mail", "/search?q=strait&utm_source=mail"],
  ["/page/2/", "/latest"],
  ["/latest/?page=2", "/latest?page=2"],
  [`${section}/`, section],
  ["/about/", "/about"],
  ...recordsOf("redirect").map(({ from, to }): [string, string] => [`${from}/`, to]),
];

const answerAt = (request: APIRequestContext, address: string) => request.get(address, { maxRedirects: 0 });

for (const [from, to] of moved) {
  test(`${from} leads to ${to} in one step`, async ({ request, baseURL }) => {
    const response = await answerAt(request, `${baseURL}${from}`); // whole: two slashes would begin a host's name
    expect(response.status()).toBe(301);
    const location = new URL(response.headers()["location"] ?? "", "http://localhost");
    expect(`${location.pathname}${location.search}`).toBe(to);
    expect((await answerAt(request, to)).status()).toBe(200);
  });
}

const missing = [
  "/?p=999999",
  "/?cat=999999",
  "/archives/999999",
  "/category/nothing/",
  "/tag/nothing/",
  "/2024/05/nothing/",
  "/nothing/",
  "/nothing//",
  "/nothing/page/2/",
  "/nothing/feed/",
  "/nothing/amp/",
  "/1999/01/",
  "/old.php?id=7",
];
for (const path of [...missing, "/nothing"]) {
  test(`${path} answers 404`, async ({ request }) => {
    expect((await answerAt(request, path)).status()).toBe(404);
  });
}

test("the feeds of readers' comments are gone", async ({ request }) => {
  expect((await answerAt(request, "/comments/feed/")).status()).toBe(410);
});

test("a story that was taken down is gone at its former addresses too, and says why", async ({ request }) => {
  for (const { path, notice } of recordsOf("gone")) {
    const response = await answerAt(request, `${path}/`);
    expect(response.status()).toBe(410);
    expect(await response.text()).toContain(notice ?? "has been taken down");
  }
});

test("the desk is reached with a slash at the end as without", async ({ request }) => {
  expect((await request.get("/admin/")).status()).toBe(200);
});

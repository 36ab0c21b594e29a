import { type APIRequestContext, expect, test } from "@playwright/test";
import { fromMarkdown } from "mdast-util-from-markdown";
import { articlePath, markdownPath } from "../../lib/urls";
import { articleWhere, isInStoryline, pathOf, recordsOf, richest } from "../edition";

const own = pathOf(richest);
const get = (request: APIRequestContext, path: string, accept = "*/*") =>
  request.get(path, { maxRedirects: 0, headers: { accept } });
const storyMoved = recordsOf("redirect").find(({ to }) => recordsOf("article").some((each) => pathOf(each) === to));

test("an article is Markdown at its address with .md, with its headline, its words and its address", async ({
  request,
}) => {
  const response = await get(request, markdownPath(own));
  expect(response.status()).toBe(200);
  const headers = response.headers();
  expect(headers["content-type"]).toBe("text/markdown; charset=utf-8");
  expect(headers["link"]).toMatch(new RegExp(`^<http://[^>]+${own}>; rel="canonical"$`));
  expect(Date.parse(headers["last-modified"] ?? "")).not.toBeNaN();
  expect(headers["set-cookie"]).toBeUndefined();
  const markdown = await response.text();
  expect(fromMarkdown(markdown).children[0]).toMatchObject({
    type: "heading",
    depth: 1,
    children: [{ type: "text", value: richest.headline }],
  });
  expect(markdown).not.toMatch(/\]\(\//); // every link is whole
  expect(markdown).not.toMatch(/<(?!\/?su[bp]>|http)/); // and no HTML but what Markdown has no sign for
});

test("its own address gives Markdown to whoever would rather have it, and says that it depends", async ({
  request,
}) => {
  const markdown = await get(request, own, "text/markdown, text/html;q=0.5");
  expect(markdown.headers()["content-type"]).toBe("text/markdown; charset=utf-8");
  expect(markdown.headers()["vary"]).toMatch(/\baccept\b(?!-)/i);
  expect(await markdown.text()).toBe(await (await get(request, markdownPath(own))).text());
  for (const accept of ["*/*", "text/html", "text/html, text/markdown;q=0.9", "application/json"]) {
    const page = await get(request, own, accept);
    expect(page.status(), accept).toBe(200);
    expect(page.headers()["content-type"], accept).toContain("text/html");
    expect(page.headers()["vary"], accept).toMatch(/\baccept\b(?!-)/i);
  }
});

test("Markdown moves, goes and is missing with its article", async ({ request }) => {
  if (!storyMoved) throw new Error("the demo edition has no story that moved");
  const moved = await get(request, markdownPath(storyMoved.from));
  expect(moved.status()).toBe(301);
  expect(new URL(moved.headers()["location"] ?? "", "http://localhost").pathname).toBe(markdownPath(storyMoved.to));
  for (const { path } of recordsOf("gone")) expect((await get(request, markdownPath(path))).status()).toBe(410);
  for (const path of ["/world/no-such-story.md", "/world.md", "/topic/no-such.md", "/markdown/world/a", "/a/b/c.md"]) {
    expect((await get(request, path)).status(), path).toBe(404);
  }
  const other = recordsOf("section").find(({ slug }) => slug !== richest.section)?.slug ?? "";
  const wrong = await get(request, markdownPath(articlePath(other, richest.slug)));
  expect(wrong.status()).toBe(301);
  expect(wrong.headers()["location"]).toContain(markdownPath(own));
});

test("every story of the edition can be read as Markdown", async ({ request }) => {
  const stories = recordsOf("article").filter((each) => each.section);
  for (const story of [...stories.slice(0, 25), articleWhere(isInStoryline)]) {
    const response = await get(request, markdownPath(pathOf(story)));
    expect(response.status(), pathOf(story)).toBe(200);
  }
});

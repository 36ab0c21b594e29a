import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { rewritePage } from "./rewrite";

const styles = new Map([["/_next/small.css", "p{color:red}"]]);
const enhancement = { from: "/enhance.js", to: "/enhance.abc.js" };
const page = (head: string, body = "<p>Text</p>") =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
const rewritten = (head: string, body?: string) => rewritePage(page(head, body), enhancement, styles);
const rules = /<script type="speculationrules">.*?<\/script>/;

test("the framework's scripts, their preloads and data go; words, links and styles stay", () => {
  const { html } = rewritten(
    `<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><link rel="preload" as="script" href="/_next/b.js"/>` +
      `<link rel="preload" as="font" href="/f.woff2"/><script src="/_next/c.js" async=""></script>`,
    `<div hidden=""><!--$--><!--/$--></div><main>One<!-- --> &amp; <a href="/two">two</a></main>` +
      `<script>self.__next_f.push([1,"<main>Twice</main>"])</script>`,
  );
  expect(html.replace(rules, "")).toBe(
    `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/a.css"/>` +
      `<link rel="preload" as="font" href="/f.woff2"/></head><body><main>One &amp; <a href="/two">two</a></main></body></html>`,
  );
});

test("our own script has the address that names its content, and ours alone stand in the page", () => {
  const { html, inlineScripts } = rewritten(
    `<script src="/enhance.js" defer=""></script><script data-keep="">a < b && "</p>"</script><script>theirs()</script>`,
  );
  expect(html).toContain(`<script src="/enhance.abc.js" defer="">`);
  expect(html).toContain(`<script data-keep="">a < b && "</p>"</script>`);
  expect(html).not.toContain("theirs");
  expect(inlineScripts[0]).toBe(`a < b && "</p>"`);
});

test("a small style sheet stands in the page, which its policy is told of", () => {
  const { html, inlineStyles } = rewritten(
    `<link rel="stylesheet" href="/_next/small.css" data-precedence="next"/><link rel="stylesheet" href="/_next/a.css"/>`,
  );
  expect(html).toContain(`<style>p{color:red}</style><link rel="stylesheet" href="/_next/a.css"/>`);
  expect(inlineStyles).toEqual(["p{color:red}"]);
});

test("data stays data, and is no script to be allowed", () => {
  const data = `{"@graph":[{"name":"\\u003c/script>"}]}`;
  const { html, inlineScripts } = rewritten(`<script type="application/ld+json">${data}</script>`);
  expect(html).toContain(`<script type="application/ld+json">${data}</script>`);
  expect(inlineScripts).toHaveLength(1); // what may be prefetched
});

test("what a story says of itself is read", () => {
  const { storyId, modifiedAt } = rewritten(
    `<meta name="dateline:story" content="a1"/><meta property="article:modified_time" content="2026-11-25T12:00:00.000Z"/>`,
  );
  expect(storyId).toBe("a1");
  expect(modifiedAt?.toISOString()).toBe("2026-11-25T12:00:00.000Z");
});

test("what is kept of a page holds no page in memory", () => {
  setFlagsFromString("--expose-gc");
  const sweep = () => runInNewContext("gc")();
  const story = (number: number) => `<meta name="dateline:story" content="a-story-of-many-words-${number}"/>`;
  sweep();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 20 }, (_, number) => rewritten(story(number), "a".repeat(1e6)).storyId);
  sweep();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(5e6);
  expect(kept).toHaveLength(20);
});

test.each([
  '<!--$?--><template id="B:0"></template><p>Wait</p><!--/$-->',
  "<!--$!--><template></template><!--/$-->",
])("a page that waits for script to be whole is refused", (body) => {
  expect(() => rewritten("", body)).toThrow("not whole");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../body/schema";
import type { Picture } from "../paper/shapes";
import { renditionNames, renditionOf, renditions } from "../pictures/renditions";
import { anyBlock, paragraph } from "../testing/contents";
import { bodyHtml, figureHtml } from "./body-html";

const whole = { left: 0, top: 0, width: 1600, height: 1000 };
const picture: Picture = {
  ...{ hash: "a".repeat(32), alt: 'A "crane"', caption: "The harbour", credit: "Us & them", colour: "#445566" },
  renditions: renditions.parse(Object.fromEntries(renditionNames.map((name) => [name, renditionOf(name, whole)]))),
};
const around = {
  ...{ origin: "https://news.example", url: "https://news.example/world/story", language: "en-GB" },
  ...{ pictures: { known: picture }, alsoRead: {} },
};
const html = (...content: Block[]) => bodyHtml({ type: "doc", content }, null, around);

test("text is escaped, and its marks stand as elements, the first outermost", () => {
  const marks = [{ type: "bold" as const }, { type: "italic" as const }];
  expect(html({ type: "paragraph", content: [{ type: "text", text: "<script>", marks }] })).toBe(
    "<p><strong><em>&lt;script&gt;</em></strong></p>",
  );
});

test("struck words stay struck, and a list begins with its number", () => {
  const marks = [{ type: "strike" as const }];
  expect(
    html({
      type: "orderedList",
      attrs: { start: 3 },
      content: [{ type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "£5", marks }] }] }],
    }),
  ).toBe('<ol start="3"><li><p><s>£5</s></p></li></ol>');
});

test.each([
  ["/topic/water", "https://news.example/topic/water"],
  ["#later", "https://news.example/world/story#later"],
  ["https://example.org/?a=1&b=2", "https://example.org/?a=1&amp;b=2"],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
])("a link to %s leads to %s from anywhere", (href, expected) => {
  const marks = [{ type: "link" as const, attrs: { href } }];
  expect(html({ type: "paragraph", content: [{ type: "text", text: "x", marks }] })).toBe(
    `<p><a href="${expected}">x</a></p>`,
  );
});

test("the place of the report opens the first paragraph alone", () => {
  const content = [paragraph("One."), paragraph("Two.")];
  expect(bodyHtml({ type: "doc", content }, "Lisbon", around)).toBe("<p><b>Lisbon</b> – One.</p>\n<p>Two.</p>");
});

test("pictures are figures with their JPEG, caption and credit; one that is gone is left out", () => {
  const figure = (mediaId: string): Block => ({ type: "figure", attrs: { mediaId, caption: null, size: "column" } });
  expect(html(figure("gone"))).toBe("");
  expect(html(figure("known"))).toBe(
    `<figure><img src="https://news.example/media/${picture.hash}/full-1200.jpg" alt="A &quot;crane&quot;" width="1200"` +
      ` height="750"><figcaption>The harbour <small>Us &amp; them</small></figcaption></figure>`,
  );
});

test("a credit follows its caption after a space, and follows a full-width stop directly", () => {
  const said = (caption: string, credit: string) =>
    /<figcaption>(.*)<\/figcaption>/.exec(figureHtml({ ...picture, caption, credit }, null, around.origin))?.[1];
  expect(said("港の朝。", "田中")).toBe("港の朝。<small>田中</small>");
  expect(said("The harbour.", "Ada")).toBe("The harbour. <small>Ada</small>");
  expect(said("", "Ada")).toBe("<small>Ada</small>");
});

test("embeds are links to what they would show", () => {
  const url = "https://www.youtube.com/watch?v=abcdefghijk";
  const embed = (title: string): Block => ({ type: "embed", attrs: { url, title, caption: null } });
  expect(html(embed("The speech"))).toBe(`<p><a href="${url}">The speech</a></p>`);
  expect(html(embed(""))).toContain("YouTube");
});

test("tables keep their heads and spans", () => {
  const text = { type: "paragraph" as const, content: [{ type: "text" as const, text: "A" }] };
  const cell = { type: "tableHeader" as const, attrs: { colspan: 2, rowspan: 1 }, content: [text] };
  const row = { type: "tableRow" as const, content: [cell] };
  expect(html({ type: "table", attrs: { caption: "Votes" }, content: [row] })).toBe(
    '<table><caption>Votes</caption><tbody><tr><th colspan="2">A</th></tr></tbody></table>',
  );
});

test("no body whatever has a script, a style or an address that is not absolute in it", () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 8 }), (content) => {
      const written = html(...content);
      expect(written).not.toMatch(/<(?:script|style|iframe)|\bon\w+=|javascript:/i);
      for (const [, address = ""] of written.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^https:/);
    }),
  );
});

/** Known ways of smuggling script, in every text of a story: pages and feeds show each as text. */
import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RowCard } from "@/components/story/row-card";
import type { Block, BodyDocument } from "@/lib/body/schema";
import { bodyHtml } from "@/lib/feeds/body-html";
import { articleGraph } from "@/lib/structured-data/article";
import { scriptOf } from "@/lib/structured-data/graph";
import { articleShown, cardShown, pictureShown, siteShown } from "@/lib/testing/shown";
import { breakout, payloads } from "@/lib/testing/xss-payloads";
import { Body } from "./body";

const picture = pictureShown();

/** A body with the text in every place that holds one. */
function bodyWith(text: string): BodyDocument {
  const paragraph: Block = { type: "paragraph", content: [{ type: "text", text }] };
  return {
    type: "doc",
    content: [
      paragraph,
      { type: "heading", attrs: { level: 2 }, content: paragraph.content },
      { type: "bulletList", content: [{ type: "listItem", content: [paragraph] }] },
      { type: "factBox", attrs: { title: text }, content: [paragraph] },
      { type: "pullQuote", attrs: { attribution: text }, content: paragraph.content },
      { type: "blockquote", attrs: { attribution: text }, content: [paragraph] },
      { type: "figure", attrs: { mediaId: "known", caption: text, size: "column" } },
      { type: "gallery", attrs: { items: [{ mediaId: "known", caption: text }] } },
      { type: "embed", attrs: { url: "https://example.org/a", title: text, caption: text } },
      {
        type: "table",
        attrs: { caption: text },
        content: [
          {
            type: "tableRow",
            content: [{ type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [paragraph] }],
          },
        ],
      },
    ],
  };
}

/** The elements and the names of attributes of a piece of HTML, each once: what no text may change. */
function structureOf(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const all = [...document.querySelectorAll("body *")];
  const attributes = all.flatMap((element) => element.getAttributeNames().map((name) => `${element.tagName} ${name}`));
  return [...new Set([...all.map(({ tagName }) => tagName), ...attributes])].sort();
}

const site = siteShown();
const card = (headline: string) =>
  renderToStaticMarkup(
    <RowCard card={cardShown({ headline, kicker: headline, excerpt: headline })} site={site} level={2} />,
  );
const page = (text: string) =>
  renderToStaticMarkup(<Body body={bodyWith(text)} site={site} pictures={{ known: picture }} dateline={text} />);
const feed = (text: string) =>
  bodyHtml(bodyWith(text), text, {
    ...{ origin: "https://news.example", url: "https://news.example/world/story", language: "en-GB" },
    ...{ pictures: { known: { ...picture, alt: text, caption: text, credit: text } }, alsoRead: {} },
  });
const outputs = { "a page": page, "a feed": feed, "a card": card };

for (const [name, output] of Object.entries(outputs)) {
  test.each([breakout, ...payloads])(`in ${name} %j is text`, (payload) => {
    expect(structureOf(output(payload))).toEqual(structureOf(output("plain words")));
  });
}

test.each([breakout, ...payloads])("in what a page says to programs %j ends no script", (payload) => {
  const script = scriptOf(articleGraph(articleShown({ headline: payload, standfirst: payload }), site));
  expect(script).not.toContain("<");
  expect(JSON.parse(script)["@graph"][0].headline).toBe(payload);
});

/**
 * A body as HTML that stands anywhere: no script, no frame, no class, and every address absolute.
 * Embeds are links to what they would show.
 */
import { embedOf } from "../body/embeds";
import { gapBetween } from "../body/join-text";
import type { Block, BlockOf, BodyDocument, Inline, ListItem, Mark } from "../body/schema";
import { escapedHtml } from "../html";
import { words } from "../messages";
import type { Card, Picture } from "../paper/shapes";
import { renditionPath } from "../pictures/renditions";
import { absoluteUrl, isPath } from "../urls";

export type Surroundings = {
  origin: string;
  /** The story's own address: what its "#…" links begin with. */
  url: string;
  language: string; // of the paper, for its own words
  pictures: Readonly<Record<string, Picture>>;
  alsoRead: Readonly<Record<string, Card>>;
};

/** The body's blocks, the first paragraph opened by the place of the report where there is one. */
export function bodyHtml(body: BodyDocument, dateline: string | null, around: Surroundings): string {
  const opening = body.content.findIndex(({ type }) => type === "paragraph");
  return body.content.map((block, place) => blockHtml(block, place === opening ? dateline : null, around)).join("\n");
}

/** A picture with its words, in its JPEG: the one form that every reader shows. */
export function figureHtml(picture: Picture, caption: string | null, origin: string): string {
  const { url, width, height } = jpegOf(picture, origin);
  const { credit } = picture;
  const text = caption ?? picture.caption;
  const said = `${escapedHtml(text)}${gapBetween(text, credit)}${credit && `<small>${escapedHtml(credit)}</small>`}`;
  const image = `<img src="${escapedHtml(url)}" alt="${escapedHtml(picture.alt)}" width="${width}" height="${height}">`;
  return `<figure>${image}${said && `<figcaption>${said}</figcaption>`}</figure>`;
}

/** The JPEG file of the whole picture. */
export function jpegOf({ hash, renditions: { full } }: Picture, origin: string) {
  return {
    url: absoluteUrl(origin, renditionPath(hash, full.key, full.jpeg, "jpg")),
    width: full.jpeg,
    height: Math.round((full.jpeg * full.height) / full.width),
  };
}

function blockHtml(block: Block, dateline: string | null, around: Surroundings): string {
  const { origin, pictures } = around;
  switch (block.type) {
    case "paragraph":
      return paragraphHtml(block, around, dateline === null ? "" : `<b>${escapedHtml(dateline)}</b> – `);
    case "heading": {
      const name = `h${block.attrs.level}`;
      return tag(name, inlineHtml(block.content, around));
    }
    case "bulletList":
    case "orderedList":
      return listHtml(block, around);
    case "blockquote":
      return quoteHtml(block.content.map((each) => paragraphHtml(each, around)).join(""), block.attrs.attribution);
    case "pullQuote":
      return quoteHtml(tag("p", inlineHtml(block.content, around)), block.attrs.attribution);
    case "figure": {
      const picture = pictures[block.attrs.mediaId];
      return picture ? figureHtml(picture, block.attrs.caption, origin) : "";
    }
    case "gallery":
      return block.attrs.items
        .map(({ mediaId, caption }) => ({ picture: pictures[mediaId], caption }))
        .map(({ picture, caption }) => (picture ? figureHtml(picture, caption, origin) : ""))
        .join("\n");
    case "table":
      return tableHtml(block, around);
    case "factBox":
      return tag(
        "aside",
        `${tag("h2", escapedHtml(block.attrs.title))}${block.content.map((each) => blockHtml(each, null, around)).join("")}`,
      );
    case "embed":
      return embedHtml(block, around);
    case "alsoRead":
      return alsoReadHtml(block, around);
    case "horizontalRule":
      return "<hr>";
  }
}

/** An element; nothing where there is nothing in it. */
const tag = (name: string, content: string): string => (content === "" ? "" : `<${name}>${content}</${name}>`);

const link = (href: string, content: string): string => `<a href="${escapedHtml(href)}">${content}</a>`;

function paragraphHtml({ content }: BlockOf<"paragraph">, around: Surroundings, opening = ""): string {
  const text = inlineHtml(content, around);
  return text === "" ? "" : tag("p", `${opening}${text}`);
}

function listHtml(list: BlockOf<"bulletList"> | BlockOf<"orderedList">, around: Surroundings): string {
  const items = list.content.map((item) => tag("li", itemHtml(item, around))).join("");
  if (list.type === "bulletList") return tag("ul", items);
  const { start } = list.attrs;
  return start === 1 ? tag("ol", items) : `<ol start="${start}">${items}</ol>`;
}

const itemHtml = ({ content }: ListItem, around: Surroundings): string =>
  content.map((part) => (part.type === "paragraph" ? paragraphHtml(part, around) : listHtml(part, around))).join("");

const quoteHtml = (content: string, attribution: string | null): string =>
  tag("blockquote", `${content}${attribution ? `<p>— ${escapedHtml(attribution)}</p>` : ""}`);

function tableHtml({ attrs: { caption }, content }: BlockOf<"table">, around: Surroundings): string {
  const rows = content.map((row) => {
    const cells = row.content.map(({ type, attrs: { colspan, rowspan }, content }) => {
      const name = type === "tableHeader" ? "th" : "td";
      const spans = `${colspan === 1 ? "" : ` colspan="${colspan}"`}${rowspan === 1 ? "" : ` rowspan="${rowspan}"`}`;
      return `<${name}${spans}>${content.map((each) => inlineHtml(each.content, around)).join("<br>")}</${name}>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return tag("table", `${tag("caption", escapedHtml(caption ?? ""))}<tbody>${rows.join("")}</tbody>`);
}

function embedHtml({ attrs: { url, title, caption } }: BlockOf<"embed">, { language }: Surroundings): string {
  const text = title === "" ? words(language).loadFrom(embedOf(url).provider) : title;
  return `${tag("p", link(url, escapedHtml(text)))}${tag("p", escapedHtml(caption ?? ""))}`;
}

function alsoReadHtml({ attrs }: BlockOf<"alsoRead">, { alsoRead, language, origin }: Surroundings): string {
  const card = alsoRead[attrs.articleId];
  if (!card) return "";
  return tag("p", `${words(language).alsoRead}: ${link(absoluteUrl(origin, card.path), escapedHtml(card.headline))}`);
}

const inlineHtml = (content: readonly Inline[], around: Surroundings): string =>
  content
    .map((node) =>
      node.type === "hardBreak"
        ? "<br>"
        : (node.marks ?? []).reduceRight((text, mark) => marked(mark, text, around), escapedHtml(node.text)),
    )
    .join("");

const elements = { bold: "strong", italic: "em", strike: "s", code: "code", subscript: "sub", superscript: "sup" };

function marked(mark: Mark, text: string, { origin, url }: Surroundings): string {
  if (mark.type !== "link") return tag(elements[mark.type], text);
  const { href } = mark.attrs;
  if (href.startsWith("#")) return link(`${url}${href}`, text);
  return link(isPath(href) ? absoluteUrl(origin, href) : href, text);
}

/**
 * A body as HTML that stands anywhere: no script, no frame, no class, and every address absolute.
 * Embeds are links to what they would show.
 */
import { feedHtmlOfBlock } from "../body/blocks";
import type { FeedHtmlTools } from "../body/blocks/block-definition";
import { gapBetween } from "../body/join-text";
import type { BodyDocument, Inline, Mark } from "../body/schema";
import { escapedHtml, htmlElement, htmlLink } from "../html";
import { words } from "../messages";
import type { Card, Picture } from "../paper/shapes";
import { jpegOf } from "../pictures/renditions";
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
  const tools = toolsFor(around);
  const opening = body.content.findIndex(({ type }) => type === "paragraph");
  return body.content
    .map((block, place) => {
      if (block.type !== "paragraph" || place !== opening || dateline === null) return feedHtmlOfBlock(block, tools);
      const text = tools.inline(block.content);
      return text === "" ? "" : htmlElement("p", `<b>${escapedHtml(dateline)}</b> – ${text}`);
    })
    .join("\n");
}

function toolsFor(around: Surroundings): FeedHtmlTools {
  const { alsoRead, language, origin, pictures } = around;
  const tools: FeedHtmlTools = {
    inline: (content) => inlineHtml(content, around),
    blocks: (blocks) => blocks.map((block) => feedHtmlOfBlock(block, tools)).join(""),
    figure: (mediaId, caption) => {
      const picture = pictures[mediaId];
      return picture ? figureHtml(picture, caption, origin) : "";
    },
    article: (articleId) => {
      const card = alsoRead[articleId];
      return card ? { url: absoluteUrl(origin, card.path), headline: card.headline } : null;
    },
    words: words(language),
  };
  return tools;
}

/** A picture with its words, in its JPEG: the one form that every reader shows. */
export function figureHtml(picture: Picture, caption: string | null, origin: string): string {
  const { url, width, height } = pictureFile(picture, origin);
  const { credit } = picture;
  const text = caption ?? picture.caption;
  const said = `${escapedHtml(text)}${gapBetween(text, credit)}${credit && `<small>${escapedHtml(credit)}</small>`}`;
  const image = `<img src="${escapedHtml(url)}" alt="${escapedHtml(picture.alt)}" width="${width}" height="${height}">`;
  return `<figure>${image}${said && `<figcaption>${said}</figcaption>`}</figure>`;
}

/** The JPEG file of the whole picture, by its absolute address. */
export function pictureFile({ hash, renditions: { full } }: Picture, origin: string) {
  const { path, width, height } = jpegOf(hash, full);
  return { url: absoluteUrl(origin, path), width, height };
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
  if (mark.type !== "link") return htmlElement(elements[mark.type], text);
  const { href } = mark.attrs;
  if (href.startsWith("#")) return htmlLink(`${url}${href}`, text);
  return htmlLink(isPath(href) ? absoluteUrl(origin, href) : href, text);
}

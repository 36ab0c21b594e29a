import type { BlockKind, BlockOf } from "../body/schema";

const paragraph = (words: string): BlockOf<"paragraph"> => ({
  type: "paragraph",
  content: [{ type: "text", text: words }],
});

const item = (words: string) => ({ type: "listItem" as const, content: [paragraph(words)] });
const cellAttributes = { colspan: 1, rowspan: 1 };

/** A block of every kind. Tests that hold for any block go through all of them. */
export const sampleBlocks: { readonly [K in BlockKind]: BlockOf<K> } = {
  paragraph: paragraph("The talks ended."),
  heading: { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "After the talks" }] },
  bulletList: { type: "bulletList", content: [item("Pay"), item("Hours")] },
  orderedList: { type: "orderedList", attrs: { start: 3 }, content: [item("Vote"), item("Result")] },
  blockquote: { type: "blockquote", attrs: { attribution: "Ana Reis" }, content: [paragraph("We go back.")] },
  pullQuote: { type: "pullQuote", attrs: { attribution: null }, content: [{ type: "text", text: "We won" }] },
  figure: { type: "figure", attrs: { mediaId: "crane", caption: "A crane", size: "wide" } },
  gallery: {
    type: "gallery",
    attrs: {
      items: [
        { mediaId: "quay", caption: null },
        { mediaId: "gate", caption: "The gate" },
      ],
    },
  },
  table: {
    type: "table",
    attrs: { caption: "Votes" },
    content: [
      {
        type: "tableRow",
        content: [
          { type: "tableHeader", attrs: cellAttributes, content: [paragraph("Yes")] },
          { type: "tableCell", attrs: cellAttributes, content: [paragraph("412")] },
        ],
      },
    ],
  },
  factBox: { type: "factBox", attrs: { title: "The port" }, content: [paragraph("Opened in 1901.")] },
  embed: { type: "embed", attrs: { url: "https://youtu.be/aqz-KE-bpKQ", title: "The speech", caption: null } },
  alsoRead: { type: "alsoRead", attrs: { articleId: "earlier" } },
  horizontalRule: { type: "horizontalRule" },
};

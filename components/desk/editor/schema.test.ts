import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordsOf } from "@/e2e/edition";
import { type Block, bodyDocument, type Inline } from "@/lib/body/schema";
import { sampleBlocks } from "@/lib/testing/sample-blocks";
import { schemaNodes } from "./nodes";
import { bodyReader } from "./to-body";

const schema = getSchema(schemaNodes());
const throughEditor = (content: Block[]) => bodyReader()(schema.nodeFromJSON({ type: "doc", content })).content;

const text = fc.stringMatching(/^[\p{L}\p{N} ,.’“”؟]{1,20}$/u).map((words) => words.normalize("NFC"));
const plainMarks = fc.subarray(["bold", "italic", "strike", "code", "subscript", "superscript"] as const);
const link = fc.webUrl({ withQueryParameters: true }).map((href) => ({ type: "link" as const, attrs: { href } }));
const inline: fc.Arbitrary<Inline[]> = fc.array(
  fc.record({
    type: fc.constant("text" as const),
    text,
    marks: fc
      .tuple(fc.array(link, { maxLength: 1 }), plainMarks)
      .map(([links, types]) => [...links, ...types.map((type) => ({ type }))]),
  }),
  { maxLength: 4 },
);
const note = fc.option(text);
const paragraph = fc.record({ type: fc.constant("paragraph" as const), content: inline });
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 });
const list = fc.record({
  type: fc.constant("bulletList" as const),
  content: fc.array(fc.record({ type: fc.constant("listItem" as const), content: paragraphs }), {
    minLength: 1,
    maxLength: 3,
  }),
});
const id = fc.uuid();
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  list,
  fc.record({
    type: fc.constant("heading" as const),
    attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const) }),
    content: inline,
  }),
  fc.record({ type: fc.constant("blockquote" as const), attrs: fc.record({ attribution: note }), content: paragraphs }),
  fc.record({ type: fc.constant("pullQuote" as const), attrs: fc.record({ attribution: note }), content: inline }),
  fc.record({ type: fc.constant("factBox" as const), attrs: fc.record({ title: text }), content: paragraphs }),
  fc.record({
    type: fc.constant("figure" as const),
    attrs: fc.record({ mediaId: id, caption: note, size: fc.constantFrom("column" as const, "wide" as const) }),
  }),
  fc.record({
    type: fc.constant("gallery" as const),
    attrs: fc.record({ items: fc.array(fc.record({ mediaId: id, caption: note }), { minLength: 1, maxLength: 4 }) }),
  }),
  fc.record({
    type: fc.constant("embed" as const),
    attrs: fc.record({ url: fc.webUrl({ validSchemes: ["https"] }), title: text, caption: note }),
  }),
  fc.record({ type: fc.constant("alsoRead" as const), attrs: fc.record({ articleId: id }) }),
  fc.constant({ type: "horizontalRule" as const }),
);

/** What two documents have in common that say the same: joined text, marks in one order. */
const normal = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(schema.nodeFromJSON({ type: "doc", content: value }).toJSON(), (_, held) =>
      held === null ? undefined : held,
    ),
  );

test("every block of the demo edition goes through the editor unchanged", () => {
  for (const { body } of recordsOf("article")) {
    if (body.content.length === 0) continue;
    const back = throughEditor(body.content);
    expect(bodyDocument.parse({ type: "doc", content: back })).toEqual({ type: "doc", content: back });
    expect(normal(back)).toEqual(normal(body.content));
    expect(back.map(({ type }) => type)).toEqual(body.content.map(({ type }) => type));
  }
});

test("whatever the blocks, the editor gives them back", () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 8 }), (content) => {
      const back = throughEditor(content);
      expect(normal(back)).toEqual(normal(content));
      for (const [index, each] of content.entries()) {
        if ("attrs" in each) expect(back[index]).toMatchObject({ attrs: each.attrs });
      }
    }),
  );
});

test("every kind of block is a node of the editor, and goes through it unchanged", () => {
  for (const [kind, block] of Object.entries(sampleBlocks)) {
    expect(schema.nodes).toHaveProperty(kind);
    expect(throughEditor([block])).toMatchObject([block]);
  }
});

test("text that can't be stored is kept without what can't", () => {
  const back = throughEditor([{ type: "paragraph", content: [{ type: "text", text: "Kept\u0000 words\u0007" }] }]);
  expect(back).toEqual([{ type: "paragraph", content: [{ type: "text", text: "Kept words" }] }]);
});

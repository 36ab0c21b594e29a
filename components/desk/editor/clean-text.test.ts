import { getSchema } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bodyDocument } from "@/lib/body/schema";
import { cleanLine } from "@/lib/safe-text";
import { cleaner } from "./clean-text";
import { schemaNodes } from "./nodes";
import { bodyReader } from "./to-body";

const schema = getSchema(schemaNodes());

type Json = { type: string; attrs?: object; content?: Json[]; text?: string; marks?: object[] };
const of = (type: string, content: Json[], attrs?: object): Json => ({ type, content, ...(attrs ? { attrs } : {}) });
const some = (each: fc.Arbitrary<Json>, most = 3) => fc.array(each, { minLength: 1, maxLength: most });

/** Words with all that programs put among them. */
const text = fc
  .array(
    fc.oneof(fc.string({ unit: "binary", maxLength: 3 }), fc.constantFrom("word", " ", "\v", "\0", "\u0092", "\ud83d")),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(""))
  .filter((words) => words !== "");
const span = fc.oneof(fc.integer({ min: -1, max: 400 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 2.5));
const note = fc.option(text);
const addresses = [
  "https://example.org/a",
  "ftp://example.org/a",
  "https://user:password@example.org/",
  `https://example.org/${"a".repeat(2048)}`,
];
const link = fc.constantFrom(...addresses).map((href): object => ({ type: "link", attrs: { href } }));
const marks = fc
  .tuple(fc.subarray(["bold", "italic", "strike", "superscript"]), fc.array(link, { maxLength: 1 }))
  .map(([types, links]): object[] => [...links, ...types.map((type) => ({ type }))]);
const inline = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant("text"), text, marks }),
    marks.map((marks): Json => ({ type: "hardBreak", marks })),
  ),
  { maxLength: 4 },
);
const paragraph = inline.map((content) => of("paragraph", content));
const list = fc.letrec<{ list: Json }>((tie) => ({
  list: fc
    .record({
      isNumbered: fc.boolean(),
      start: span,
      items: fc.array(some(fc.oneof({ depthSize: "small" }, paragraph, tie("list"))), { minLength: 1, maxLength: 3 }),
    })
    .map(({ isNumbered, start, items }) =>
      of(
        isNumbered ? "orderedList" : "bulletList",
        items.map((content) => of("listItem", content)),
        isNumbered ? { start } : undefined,
      ),
    ),
})).list;
const deepList = fc
  .tuple(list, fc.integer({ min: 0, max: 12 }), paragraph)
  .map(([inner, levels, before]) =>
    Array.from({ length: levels }).reduce<Json>((held) => of("bulletList", [of("listItem", [before, held])]), inner),
  );
const cell = fc
  .record({ type: fc.constantFrom("tableCell", "tableHeader"), colspan: span, rowspan: span, content: some(paragraph) })
  .map(({ type, content, ...attrs }) => of(type, content, attrs));
const table = fc
  .record({ caption: note, rows: some(fc.array(cell, { maxLength: 3 }).map((cells) => of("tableRow", cells))) })
  .map(({ caption, rows }) => of("table", rows, { caption }));
const mediaId = fc.uuid();
const block: fc.Arbitrary<Json> = fc.oneof(
  paragraph,
  deepList,
  table,
  fc
    .record({ content: inline, level: fc.constantFrom(2, 3) })
    .map(({ content, ...attrs }) => of("heading", content, attrs)),
  fc
    .record({ content: some(paragraph), attribution: note })
    .map(({ content, ...attrs }) => of("blockquote", content, attrs)),
  fc.record({ content: inline, attribution: note }).map(({ content, ...attrs }) => of("pullQuote", content, attrs)),
  fc
    .record({ content: some(fc.oneof(paragraph, list)), title: text })
    .map(({ content, ...attrs }) => of("factBox", content, attrs)),
  fc
    .record({ mediaId, caption: note, size: fc.constantFrom("column", "wide") })
    .map((attrs) => of("figure", [], attrs)),
  fc
    .array(fc.record({ mediaId, caption: note }), { minLength: 1, maxLength: 3 })
    .map((items) => of("gallery", [], { items })),
  fc
    .record({ url: fc.constant("https://example.org/a"), title: text, caption: note })
    .map((attrs) => of("embed", [], attrs)),
  fc.constant({ type: "horizontalRule" }),
);
/** Any document that the editor can hold. */
const held = fc.array(block, { minLength: 1, maxLength: 4 }).map((content) => {
  const document = schema.nodeFromJSON({ type: "doc", content });
  document.check();
  return document;
});

/** The document once the editor has shown it. */
function shown(document: Node): Node {
  const clean = cleaner();
  let state = EditorState.create({ doc: document });
  for (let tr = clean(state.tr); tr; tr = clean(state.tr)) state = state.apply(tr);
  return state.doc;
}

/** The words that an editor sees, whatever stands between them. */
const wordsIn = (value: unknown): string =>
  typeof value === "string"
    ? cleanLine(value).replace(/\s/g, "").normalize("NFC")
    : typeof value === "object" && value !== null
      ? Object.entries(value)
          .filter(([name]) => name !== "type")
          .map(([, each]) => wordsIn(each))
          .join("")
      : "";

test("every document that the editor can hold is stored with every block and every word", () => {
  fc.assert(
    fc.property(held, (document) => {
      const body = bodyReader()(document);
      expect(bodyDocument.parse(JSON.parse(JSON.stringify(body)))).toEqual(body);
      expect(body.content.map(({ type }) => type)).toEqual(document.toJSON().content.map(({ type }: Json) => type));
      const marked = { type: "doc", content: [...body.content] };
      expect(wordsIn(schema.nodeFromJSON(marked).textContent)).toBe(wordsIn(document.textContent));
    }),
    { numRuns: 50 },
  );
});

/** The body with neighbouring texts of the same marks as one. */
const joined = (body: unknown): unknown => JSON.parse(JSON.stringify(schema.nodeFromJSON(body).toJSON()));

test("the editor shows what is stored, and has nothing more to mend in it", () => {
  fc.assert(
    fc.property(held, (document) => {
      const mended = shown(document);
      mended.check();
      expect(joined(bodyReader()(mended))).toEqual(joined(bodyReader()(document)));
      expect(cleaner()(EditorState.create({ doc: mended }).tr)).toBeNull();
      mended.descendants((node) => {
        if (node.isText) expect(node.text).not.toMatch(/(?![\n\t])\p{Cc}|\p{Cs}/u);
      });
    }),
    { numRuns: 50 },
  );
});

test("a list with PowerPoint's line break stays a list, with a break in its line", () => {
  const item = of("listItem", [of("paragraph", [{ type: "text", text: "Two\u000blines, it\u0092s said" }])]);
  const document = schema.nodeFromJSON({ type: "doc", content: [of("bulletList", [item])] });
  const lines = [{ type: "text", text: "Two" }, { type: "hardBreak" }, { type: "text", text: "lines, it’s said" }];
  const stored = [of("bulletList", [of("listItem", [of("paragraph", lines)])])];
  expect(bodyReader()(document).content).toEqual(stored);
  expect(shown(document).toJSON().content).toEqual(stored);
});

test("a list shows the numbers that readers see, whatever signs it was pasted with", () => {
  const item = of("listItem", [of("paragraph", [{ type: "text", text: "Sail" }])]);
  const list = of("orderedList", [item], { start: 2_000_000, type: "a" });
  expect(shown(schema.nodeFromJSON({ type: "doc", content: [list] })).firstChild?.attrs).toEqual({
    start: 1_000_000,
    type: null,
  });
});

test("a table with a cell across 60 columns stays a table", () => {
  const wide = of("tableCell", [of("paragraph", [{ type: "text", text: "Wide" }])], { colspan: 60, rowspan: 1 });
  const document = schema.nodeFromJSON({ type: "doc", content: [of("table", [of("tableRow", [wide])])] });
  expect(bodyReader()(document).content).toMatchObject([
    { type: "table", content: [{ content: [{ attrs: { colspan: 50 } }] }] },
  ]);
  expect(shown(document).firstChild?.firstChild?.firstChild?.attrs["colspan"]).toBe(50);
});

test("a list loses a link that is refused, and stays a list", () => {
  for (const href of addresses.slice(1)) {
    const words = { type: "text", text: "Sail", marks: [{ type: "link", attrs: { href } }] };
    const item = of("listItem", [of("paragraph", [words])]);
    const document = schema.nodeFromJSON({ type: "doc", content: [of("bulletList", [item])] });
    const stored = [of("bulletList", [of("listItem", [of("paragraph", [{ type: "text", text: "Sail" }])])])];
    expect(joined(bodyReader()(document))).toEqual({ type: "doc", content: stored });
    expect(shown(document).toJSON().content).toEqual(stored);
  }
});

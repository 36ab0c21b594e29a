import type { Editor, JSONContent, Range } from "@tiptap/core";
import type { Insertion } from "./slash-menu";

/** What the editor asks its user for before it can put a block in. */
export type Asked = "picture" | "gallery" | "alsoRead" | "embed" | "link";

/** Every block, for the slash menu. Those that point to something ask for it first. */
export function insertions(ask: (what: Asked) => void): Insertion[] {
  const put =
    (block: JSONContent) =>
    (editor: Editor, range: Range): void => {
      editor.chain().focus().deleteRange(range).insertContent(block).run();
    };
  const turn =
    (type: string, attributes: Record<string, unknown> = {}) =>
    (editor: Editor, range: Range): void => {
      editor.chain().focus().deleteRange(range).setNode(type, attributes).run();
    };
  const asking =
    (what: Asked) =>
    (editor: Editor, range: Range): void => {
      editor.chain().focus().deleteRange(range).run();
      ask(what);
    };
  const empty: JSONContent = { type: "paragraph" };
  return [
    { name: "Heading", words: "heading crosshead h2", insert: turn("heading", { level: 2 }) },
    { name: "Smaller heading", words: "smaller heading h3", insert: turn("heading", { level: 3 }) },
    {
      name: "Bulleted list",
      words: "bulleted list bullets ul",
      insert: (editor, range) => editor.chain().focus().deleteRange(range).toggleBulletList().run(),
    },
    {
      name: "Numbered list",
      words: "numbered list ol",
      insert: (editor, range) => editor.chain().focus().deleteRange(range).toggleOrderedList().run(),
    },
    { name: "Quote", words: "quote blockquote", insert: put({ type: "blockquote", content: [empty] }) },
    { name: "Pull quote", words: "pull quote", insert: turn("pullQuote") },
    { name: "Picture", words: "picture image figure photo", insert: asking("picture") },
    { name: "Gallery", words: "gallery pictures", insert: asking("gallery") },
    {
      name: "Table",
      words: "table",
      insert: (editor, range) =>
        editor.chain().focus().deleteRange(range).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    },
    { name: "Fact box", words: "fact box", insert: put({ type: "factBox", attrs: { title: "" }, content: [empty] }) },
    { name: "Embed", words: "embed video map youtube", insert: asking("embed") },
    { name: "Also read", words: "also read story card", insert: asking("alsoRead") },
    {
      name: "Divider",
      words: "divider rule line",
      insert: (editor, range) => editor.chain().focus().deleteRange(range).setHorizontalRule().run(),
    },
  ];
}

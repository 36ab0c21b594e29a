/** The kinds of block whose nodes Tiptap's starter kit brings. */
import { type EditorBlock, turn } from "./editor-block";

export const paragraph: EditorBlock = { node: null, view: null, insertions: () => [] };

export const heading: EditorBlock = {
  node: null,
  view: null,
  insertions: () => [
    { name: "Heading", words: "heading crosshead h2", insert: turn("heading", { level: 2 }) },
    { name: "Smaller heading", words: "smaller heading h3", insert: turn("heading", { level: 3 }) },
  ],
};

export const bulletList: EditorBlock = {
  node: null,
  view: null,
  insertions: () => [
    {
      name: "Bulleted list",
      words: "bulleted list bullets ul",
      insert: (editor, range) => editor.chain().focus().deleteRange(range).toggleBulletList().run(),
    },
  ],
};

export const orderedList: EditorBlock = {
  node: null,
  view: null,
  insertions: () => [
    {
      name: "Numbered list",
      words: "numbered list ol",
      insert: (editor, range) => editor.chain().focus().deleteRange(range).toggleOrderedList().run(),
    },
  ],
};

export const horizontalRule: EditorBlock = {
  node: null,
  view: null,
  insertions: () => [
    {
      name: "Divider",
      words: "divider rule line",
      insert: (editor, range) => editor.chain().focus().deleteRange(range).setHorizontalRule().run(),
    },
  ],
};

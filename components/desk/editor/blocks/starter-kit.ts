/** The kinds of block whose nodes Tiptap's starter kit brings. */
import { editorWords } from "@/lib/messages/desk/editor";
import { type EditorBlock, turn } from "./editor-block";

export const paragraph: EditorBlock = { node: null, view: null, insertions: () => [] };

export const heading: EditorBlock = {
  node: null,
  view: null,
  insertions: () => [
    { name: editorWords.heading, words: "heading crosshead h2", insert: turn("heading", { level: 2 }) },
    { name: editorWords.subheading, words: "subheading smaller heading h3", insert: turn("heading", { level: 3 }) },
  ],
};

export const bulletList: EditorBlock = {
  node: null,
  view: null,
  insertions: () => [
    {
      name: editorWords.bulletedList,
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
      name: editorWords.numberedList,
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
      name: editorWords.divider,
      words: "divider rule line",
      insert: (editor, range) => editor.chain().focus().deleteRange(range).setHorizontalRule().run(),
    },
  ],
};

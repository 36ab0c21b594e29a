/** What a kind of block is in the editor. */
import type { Editor, JSONContent, Node, NodeViewRenderer, Range } from "@tiptap/core";
import type { DeskAccess } from "../access";

/** An entry of the menu of blocks, and the words by which it is found. */
export type Insertion = { name: string; words: string; insert: (editor: Editor, range: Range) => void };

/** What the editor asks its user for before it can put a block in. */
export type Asked = "picture" | "gallery" | "alsoRead" | "embed" | "link";
export type Ask = (what: Asked) => void;

export type EditorBlock = {
  /** Its ProseMirror node; null where Tiptap's starter kit brings it. */
  node: Node | null;
  /** How the editor draws it; null where the node's own HTML will do. */
  view: ((access: DeskAccess) => NodeViewRenderer) | null;
  /** Its entries in the menu of blocks. */
  insertions: (ask: Ask) => Insertion[];
};

export const emptyParagraph: JSONContent = { type: "paragraph" };

/** Puts a whole block in place of the slash. */
export const put =
  (block: JSONContent) =>
  (editor: Editor, range: Range): void => {
    editor.chain().focus().deleteRange(range).insertContent(block).run();
  };

/** Makes the line of the slash a block of another type. */
export const turn =
  (type: string, attributes: Record<string, unknown> = {}) =>
  (editor: Editor, range: Range): void => {
    editor.chain().focus().deleteRange(range).setNode(type, attributes).run();
  };

/** Asks what the block points to before it is put in. */
export const asking =
  (ask: Ask, what: Asked) =>
  (editor: Editor, range: Range): void => {
    editor.chain().focus().deleteRange(range).run();
    ask(what);
  };

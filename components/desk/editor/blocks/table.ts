import { Table } from "@tiptap/extension-table";
import { editorWords } from "@/lib/messages/desk/editor";
import { fieldView } from "../field-view";
import type { EditorBlock } from "./editor-block";

export const table: EditorBlock = {
  node: Table.extend({ addAttributes: () => ({ caption: { default: null } }) }),
  view: () => fieldView({ attribute: "caption", label: editorWords.caption, tag: "figure", contentTag: "tbody" }),
  insertions: () => [
    {
      name: editorWords.table,
      words: "table",
      insert: (editor, range) =>
        editor.chain().focus().deleteRange(range).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    },
  ],
};

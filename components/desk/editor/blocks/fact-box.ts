import { Node } from "@tiptap/core";
import { editorWords } from "@/lib/messages/desk/editor";
import { fieldView } from "../field-view";
import { type EditorBlock, emptyParagraph, put } from "./editor-block";

export const factBox: EditorBlock = {
  node: Node.create({
    name: "factBox",
    group: "block",
    content: "(paragraph | bulletList | orderedList)+",
    defining: true,
    addAttributes: () => ({ title: { default: "" } }),
    parseHTML: () => [{ tag: "section[data-block=factBox]" }],
    renderHTML: () => ["section", { "data-block": "factBox" }, 0],
  }),
  view: () =>
    fieldView({ attribute: "title", label: editorWords.boxTitle, tag: "section", contentTag: "div", isAbove: true }),
  insertions: () => [
    {
      name: editorWords.factBox,
      words: "fact box",
      insert: put({ type: "factBox", attrs: { title: "" }, content: [emptyParagraph] }),
    },
  ],
};

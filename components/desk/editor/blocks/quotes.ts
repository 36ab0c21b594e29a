import { Node } from "@tiptap/core";
import { editorWords } from "@/lib/messages/desk/editor";
import { fieldView } from "../field-view";
import { type EditorBlock, emptyParagraph, put, turn } from "./editor-block";

const addAttributes = () => ({ attribution: { default: null } });
const attributed = { attribute: "attribution", label: editorWords.attribution };

export const blockquote: EditorBlock = {
  node: Node.create({
    name: "blockquote",
    group: "block",
    content: "paragraph+",
    defining: true,
    addAttributes,
    parseHTML: () => [{ tag: "blockquote" }],
    renderHTML: () => ["blockquote", 0],
  }),
  view: () => fieldView({ ...attributed, tag: "blockquote", contentTag: "div" }),
  insertions: () => [
    {
      name: editorWords.quote,
      words: "quote blockquote",
      insert: put({ type: "blockquote", content: [emptyParagraph] }),
    },
  ],
};

export const pullQuote: EditorBlock = {
  node: Node.create({
    name: "pullQuote",
    group: "block",
    content: "inline*",
    addAttributes,
    parseHTML: () => [{ tag: "aside[data-block=pullQuote]" }],
    renderHTML: () => ["aside", { "data-block": "pullQuote" }, 0],
  }),
  view: () => fieldView({ ...attributed, tag: "aside", contentTag: "p" }),
  insertions: () => [{ name: editorWords.pullQuote, words: "pull quote", insert: turn("pullQuote") }],
};

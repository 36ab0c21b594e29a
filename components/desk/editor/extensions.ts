import type { Extensions } from "@tiptap/core";
import { FindAndReplace } from "@tiptap/extension-find-and-replace";
import { Placeholder } from "@tiptap/extensions";
import { editorWords } from "@/lib/messages/desk/editor";
import type { DeskAccess } from "./access";
import { editorBlocks } from "./blocks";
import { CleanText } from "./clean-text";
import { EmbedOnPaste } from "./embed-on-paste";
import { FieldKeys } from "./field-view";
import { plainNodes } from "./nodes";

/** Everything the editor is made of; the views ask the desk by `access`. */
export function editorExtensions(access: DeskAccess): Extensions {
  const blocks = Object.values(editorBlocks).flatMap(({ node, view }) => {
    if (node === null) return [];
    return view === null ? node : node.extend({ addNodeView: () => view(access) });
  });
  return [
    ...plainNodes(),
    ...blocks,
    FieldKeys,
    CleanText,
    EmbedOnPaste,
    FindAndReplace.configure({ injectCSS: false }),
    Placeholder.configure({ placeholder: editorWords.placeholder }),
  ];
}

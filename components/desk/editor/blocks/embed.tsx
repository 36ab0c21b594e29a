import { z } from "zod";
import { embedOf } from "@/lib/body/embeds";
import { editorWords } from "@/lib/messages/desk/editor";
import { atomNode } from "./atom-node";
import { componentView, Field, Frame, type ViewProps } from "./component-view";
import { asking, type EditorBlock } from "./editor-block";

export const embed: EditorBlock = {
  node: atomNode("embed", { url: "", title: "", caption: null }),
  view: componentView(EmbedView),
  insertions: (ask) => [{ name: editorWords.embed, words: "embed video map youtube", insert: asking(ask, "embed") }],
};

const attributes = z.object({ url: z.string(), title: z.string(), caption: z.string().nullable() });

function EmbedView({ node, updateAttributes, deleteNode, editor, selected }: ViewProps) {
  const { url, title, caption } = attributes.parse(node.attrs);
  return (
    <Frame
      name={editorWords.embedFrom(embedOf(url).provider)}
      isSelected={selected}
      onRemove={editor.isEditable ? deleteNode : null}
    >
      <p className="truncate">{url}</p>
      <Field label={editorWords.title} value={title} onChange={(value) => updateAttributes({ title: value })} />
      <Field
        label={editorWords.caption}
        value={caption ?? ""}
        onChange={(value) => updateAttributes({ caption: value || null })}
      />
    </Frame>
  );
}

import { z } from "zod";
import { editorWords } from "@/lib/messages/desk/editor";
import { atomNode } from "./atom-node";
import { componentView, Field, Frame, type ViewProps } from "./component-view";
import { asking, type EditorBlock } from "./editor-block";

export const figure: EditorBlock = {
  node: atomNode("figure", { mediaId: "", caption: null, size: "column" }),
  view: componentView(FigureView),
  insertions: (ask) => [
    { name: editorWords.picture, words: "picture image figure photo", insert: asking(ask, "picture") },
  ],
};

const attributes = z.object({ mediaId: z.string(), caption: z.string().nullable(), size: z.enum(["column", "wide"]) });

function FigureView({ node, access, updateAttributes, deleteNode, editor, selected }: ViewProps) {
  const { mediaId, caption, size } = attributes.parse(node.attrs);
  const picture = access.pictureOf(mediaId);
  return (
    <Frame name={editorWords.picture} isSelected={selected} onRemove={editor.isEditable ? deleteNode : null}>
      {picture ? <img src={picture.src} alt={picture.alt} /> : <p>{editorWords.unknownPicture(mediaId)}</p>}
      {picture && !picture.alt && <p className="text-warning">{editorWords.noAltText}</p>}
      <Field
        label={editorWords.captionHere}
        value={caption ?? ""}
        placeholder={picture?.caption ?? ""}
        onChange={(value) => updateAttributes({ caption: value || null })}
      />
      <label className="flex items-center gap-2 py-1.5">
        <input
          type="checkbox"
          className="size-6"
          checked={size === "wide"}
          onChange={(event) => updateAttributes({ size: event.target.checked ? "wide" : "column" })}
        />
        {editorWords.wide}
      </label>
    </Frame>
  );
}

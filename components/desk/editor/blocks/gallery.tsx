import { z } from "zod";
import { editorWords } from "@/lib/messages/desk/editor";
import { atomNode } from "./atom-node";
import { componentView, Field, Frame, type ViewProps } from "./component-view";
import { asking, type EditorBlock } from "./editor-block";

export const gallery: EditorBlock = {
  node: atomNode("gallery", { items: [] }),
  view: componentView(GalleryView),
  insertions: (ask) => [{ name: editorWords.gallery, words: "gallery pictures", insert: asking(ask, "gallery") }],
};

const attributes = z.object({ items: z.array(z.object({ mediaId: z.string(), caption: z.string().nullable() })) });

function GalleryView({ node, access, updateAttributes, deleteNode, editor, selected }: ViewProps) {
  const { items } = attributes.parse(node.attrs);
  const put = (changed: typeof items) => (changed.length === 0 ? deleteNode() : updateAttributes({ items: changed }));
  return (
    <Frame name={editorWords.gallery} isSelected={selected} onRemove={editor.isEditable ? deleteNode : null}>
      <ol className="grid grid-cols-2 gap-3">
        {items.map(({ mediaId, caption }, index) => {
          const picture = access.pictureOf(mediaId);
          const others = items.filter((_, each) => each !== index);
          return (
            <li key={mediaId}>
              {picture ? <img src={picture.src} alt={picture.alt} /> : <p>{editorWords.unknownPicture(mediaId)}</p>}
              <Field
                label={editorWords.captionOf(index + 1)}
                value={caption ?? ""}
                placeholder={picture?.caption ?? ""}
                onChange={(value) =>
                  put(items.map((item, each) => (each === index ? { ...item, caption: value || null } : item)))
                }
              />
              <button type="button" className="button" onClick={() => put(others)}>
                {editorWords.removePicture(index + 1)}
              </button>
            </li>
          );
        })}
      </ol>
    </Frame>
  );
}

import { z } from "zod";
import { editorWords } from "@/lib/messages/desk/editor";
import { atomNode } from "./atom-node";
import { componentView, Frame, type ViewProps } from "./component-view";
import { asking, type EditorBlock } from "./editor-block";

export const alsoRead: EditorBlock = {
  node: atomNode("alsoRead", { articleId: "" }),
  view: componentView(AlsoReadView),
  insertions: (ask) => [{ name: editorWords.alsoRead, words: "also read story card", insert: asking(ask, "alsoRead") }],
};

const attributes = z.object({ articleId: z.string() });

function AlsoReadView({ node, access, deleteNode, editor, selected }: ViewProps) {
  const { articleId } = attributes.parse(node.attrs);
  const article = access.articleOf(articleId);
  return (
    <Frame name={editorWords.alsoRead} isSelected={selected} onRemove={editor.isEditable ? deleteNode : null}>
      {article ? (
        <p>
          <strong>{article.headline}</strong> <span className="text-ink-faint">{article.section}</span>
        </p>
      ) : (
        <p className="text-warning">{editorWords.alsoReadHidden}</p>
      )}
    </Frame>
  );
}

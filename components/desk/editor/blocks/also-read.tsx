import { z } from "zod";
import { atomNode } from "./atom-node";
import { componentView, Frame, type ViewProps } from "./component-view";
import { asking, type EditorBlock } from "./editor-block";

export const alsoRead: EditorBlock = {
  node: atomNode("alsoRead", { articleId: "" }),
  view: componentView(AlsoReadView),
  insertions: (ask) => [{ name: "Also read", words: "also read story card", insert: asking(ask, "alsoRead") }],
};

const attributes = z.object({ articleId: z.string() });

function AlsoReadView({ node, access, deleteNode, editor, selected }: ViewProps) {
  const { articleId } = attributes.parse(node.attrs);
  const article = access.articleOf(articleId);
  return (
    <Frame name="Also read" isSelected={selected} onRemove={editor.isEditable ? deleteNode : null}>
      {article ? (
        <p>
          <strong>{article.headline}</strong> <span className="text-ink-faint">{article.section}</span>
        </p>
      ) : (
        <p className="text-warning">This story is not in the paper: readers see nothing here.</p>
      )}
    </Frame>
  );
}

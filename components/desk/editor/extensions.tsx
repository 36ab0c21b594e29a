import { type Extensions, type Node, PasteRule } from "@tiptap/core";
import { FindAndReplace } from "@tiptap/extension-find-and-replace";
import { Placeholder } from "@tiptap/extensions";
import { type NodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import type { ComponentType } from "react";
import { embedOf } from "@/lib/body/embeds";
import { isSecureAddress } from "@/lib/web-address";
import type { DeskAccess } from "./access";
import { AlsoReadView, EmbedView, FigureView, GalleryView } from "./block-views";
import { CleanText } from "./clean-text";
import { FieldKeys, fieldView } from "./field-view";
import { AlsoRead, CaptionedTable, Embed, FactBox, Figure, Gallery, PullQuote, plainNodes, Quote } from "./nodes";

const attributed = { attribute: "attribution", label: "Who said it" };

/** A bare address on a line of its own, pasted: `https://…` and nothing else. */
const bareAddress = /^https:\/\/[^\s]+$/g;

/** Everything the editor is made of; the views ask the desk by `access`. */
export function editorExtensions(access: DeskAccess): Extensions {
  const viewed = (node: Node, View: ComponentType<NodeViewProps & { access: DeskAccess }>) =>
    node.extend({
      addNodeView: () => ReactNodeViewRenderer((props: NodeViewProps) => <View {...props} access={access} />),
    });
  return [
    ...plainNodes(),
    Quote.extend({
      addNodeView: () => fieldView({ ...attributed, tag: "blockquote", contentTag: "div" }),
    }),
    PullQuote.extend({ addNodeView: () => fieldView({ ...attributed, tag: "aside", contentTag: "p" }) }),
    FactBox.extend({
      addNodeView: () =>
        fieldView({ attribute: "title", label: "Title of the box", tag: "section", contentTag: "div", isAbove: true }),
    }),
    CaptionedTable.extend({
      addNodeView: () => fieldView({ attribute: "caption", label: "Caption", tag: "figure", contentTag: "tbody" }),
    }),
    FieldKeys,
    CleanText,
    viewed(Figure, FigureView),
    viewed(Gallery, GalleryView),
    viewed(
      Embed.extend({
        addPasteRules() {
          return [
            new PasteRule({
              find: bareAddress,
              handler: ({ match: [url], range, state, chain }) => {
                if (!isSecureAddress(url)) return;
                const { provider, frame } = embedOf(url);
                const isAlone = state.doc.resolve(range.from).parent.textContent === url;
                if (frame === null || !isAlone) return; // it stays a link
                const embed = { type: this.name, attrs: { url, title: provider } };
                chain()
                  .deleteRange(range)
                  .insertContentAt(range.from, [embed, { type: "paragraph" }]);
              },
            }),
          ];
        },
      }),
      EmbedView,
    ),
    viewed(AlsoRead, AlsoReadView),
    FindAndReplace.configure({ injectCSS: false }),
    Placeholder.configure({ placeholder: "Write, or type / for a block" }),
  ];
}

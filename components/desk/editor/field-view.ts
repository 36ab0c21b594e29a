import { Extension, type NodeViewRenderer } from "@tiptap/core";
import { cleanLine } from "@/lib/safe-text";

type FieldView = {
  attribute: string;
  label: string;
  tag: string; // of the block
  contentTag: string; // of the part that holds its text
  isAbove?: boolean; // the field stands before the text
};

/** Tab leads from a block's text to its own field; the browser would go to the first field of the article. */
export const FieldKeys = Extension.create({
  name: "fieldKeys",
  priority: 50, // after lists and tables, which have a Tab of their own
  addKeyboardShortcuts: () => ({
    Tab: ({ editor: { state, view } }) => {
      const { $from } = state.selection;
      const block = $from.depth > 0 ? view.nodeDOM($from.before(1)) : null;
      const field = block instanceof HTMLElement ? block.querySelector<HTMLElement>(":scope > .block-field") : null;
      field?.focus();
      return field !== null;
    },
  }),
});

/** Draws a block with one field of its own beside its text: who said it, a title, a caption. */
export function fieldView({ attribute, label, tag, contentTag, isAbove = false }: FieldView): NodeViewRenderer {
  return ({ node, getPos, editor }) => {
    const dom = document.createElement(tag);
    dom.dataset["block"] = node.type.name;
    const contentDOM = document.createElement(contentTag);
    const frame = contentTag === "tbody" ? document.createElement("table") : contentDOM;
    if (frame !== contentDOM) frame.append(contentDOM);
    const field = document.createElement("input");
    field.className = "block-field";
    field.placeholder = label;
    field.setAttribute("aria-label", label);
    field.contentEditable = "false";
    dom.append(...(isAbove ? [field, frame] : [frame, field]));

    let current = node;
    const show = () => {
      field.value = String(current.attrs[attribute] ?? "");
      field.readOnly = !editor.isEditable;
    };
    show();
    field.addEventListener("input", () => {
      const position = getPos();
      if (position === undefined) return;
      const text = cleanLine(field.value);
      if (text !== field.value) field.value = text;
      const value = text === "" && node.type.spec.attrs?.[attribute]?.default === null ? null : text;
      editor.view.dispatch(
        editor.state.tr.setNodeMarkup(position, undefined, { ...current.attrs, [attribute]: value }),
      );
    });
    return {
      dom,
      contentDOM,
      update: (updated) => {
        if (updated.type !== current.type) return false;
        current = updated;
        if (document.activeElement !== field) show();
        return true;
      },
      stopEvent: ({ target }) => target === field,
      ignoreMutation: (mutation) => mutation.target === field || mutation.type === "attributes",
    };
  };
}

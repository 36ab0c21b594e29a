import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";
import { keyOf } from "@/lib/body/align";
import { cleanInline } from "@/lib/body/clean-inline";
import { isStorableMark } from "@/lib/body/inline";
import { flattened } from "@/lib/body/nesting";
import { attributesOf } from "@/lib/body/schema";

/**
 * Keeps the text as the server stores it: what can't be stored is mended as it is typed, pasted or
 * set by a script, so that the editor never shows what a save would change.
 */
export const CleanText = Extension.create({
  name: "cleanText",
  addProseMirrorPlugins: () => {
    const clean = cleaner();
    return [
      new Plugin({
        appendTransaction: (transactions, _, state) =>
          transactions.some(({ docChanged }) => docChanged) ? clean(state.tr) : null,
      }),
    ];
  },
});

/**
 * Makes what cleans a document: the transaction with the changes it needs, null where it needs none.
 * A block that it has seen is not read again.
 */
export function cleaner(): (tr: Transaction) => Transaction | null {
  const seen = new WeakSet<Node>();
  return (tr) => {
    tr.doc.forEach((block, offset) => {
      if (seen.has(block)) return;
      seen.add(block);
      if (flatten(tr, block, offset)) return; // the transaction's own document is cleaned next
      cleanNode(tr, block, offset);
      block.descendants((node, position) => cleanNode(tr, node, offset + 1 + position));
    });
    return tr.docChanged ? tr : null;
  };
}

/** Takes lists that nest too deep apart, as a save does: a paste or a drag may have put one into another. */
function flatten(tr: Transaction, block: Node, position: number): boolean {
  const written: unknown = block.toJSON();
  const flat = flattened(written);
  if (flat === written) return false;
  const place = tr.mapping.map(position);
  tr.replaceWith(place, place + block.nodeSize, block.type.schema.nodeFromJSON(flat));
  return true;
}

/** Cleans a node that stood at `position` before the transaction. */
function cleanNode(tr: Transaction, node: Node, position: number): void {
  if (node.text !== undefined) {
    const kept = node.mark(node.marks.filter((mark) => isStorableMark(mark.toJSON())));
    const cleaned = cleanInline([kept.toJSON()]).map((each) => node.type.schema.nodeFromJSON(each));
    if (cleaned.length === 1 && cleaned[0]?.eq(node)) return;
    tr.replaceWith(tr.mapping.map(position), tr.mapping.map(position + node.nodeSize, -1), cleaned);
    return;
  }
  const stored = attributesOf[node.type.name]?.safeParse(node.attrs);
  if (!stored?.success) return;
  for (const [name, value] of Object.entries(node.attrs)) {
    // What the body has no place for ("a." as the sign of a list) readers would not see either.
    const wanted = name in stored.data ? stored.data[name] : node.type.spec.attrs?.[name]?.default;
    if (keyOf(wanted) !== keyOf(value)) tr.setNodeAttribute(tr.mapping.map(position), name, wanted);
  }
}

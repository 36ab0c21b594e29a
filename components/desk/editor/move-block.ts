import type { Command } from "@tiptap/core";

/** Moves the blocks that the selection touches past the block before or after them. */
export const moveBlock =
  (where: "up" | "down"): Command =>
  ({ tr, dispatch }) => {
    const { $from, $to } = tr.selection;
    const first = $from.index(0);
    const last = Math.max(first, $to.indexAfter(0) - 1);
    const passed = tr.doc.maybeChild(where === "up" ? first - 1 : last + 1);
    if (!passed) return false;
    if (!dispatch) return true;
    // It is the passed block that moves, so that the selection stays as it is.
    const start = $from.posAtIndex(first, 0);
    const end = $to.posAtIndex(last + 1, 0);
    if (where === "up") tr.insert(end, passed).delete(start - passed.nodeSize, start);
    else tr.delete(end, end + passed.nodeSize).insert(start, passed);
    tr.scrollIntoView();
    return true;
  };

import type { Editor } from "@tiptap/core";
import { align } from "@/lib/body/align";
import type { BodyDocument } from "@/lib/body/schema";

/**
 * Puts another body into the editor, touching only the blocks that differ: the cursor, the
 * selection and the undo of the others stay. The last blocks go first, so that places hold.
 */
export function replaceBody(editor: Editor, now: BodyDocument, wanted: BodyDocument): void {
  const { schema, doc, tr } = editor.state;
  if (now.content.length !== doc.childCount) {
    // Something in the editor is more than one block of the body (words saved out of a broken one).
    tr.replaceWith(0, doc.content.size, nodesOf(wanted));
  } else {
    const starts: number[] = [];
    doc.forEach((_, offset) => {
      starts.push(offset);
    });
    const startOf = (index: number): number => starts[index] ?? doc.content.size;
    let place = 0; // in the editor's blocks: where what is added stands
    const edits: { from: number; to: number; block?: number }[] = [];
    for (const step of align(now.content, wanted.content)) {
      if (step.kind === "added") {
        edits.push({ from: startOf(place), to: startOf(place), block: step.after });
        continue;
      }
      place = step.before + 1;
      if (step.kind === "same") continue;
      const span = { from: startOf(step.before), to: startOf(step.before + 1) };
      edits.push(step.kind === "changed" ? { ...span, block: step.after } : span);
    }
    for (const { from, to, block } of edits.reverse()) {
      const added = block === undefined ? undefined : wanted.content[block];
      if (added) tr.replaceWith(from, to, schema.nodeFromJSON(added));
      else tr.delete(from, to);
    }
  }
  editor.view.dispatch(tr.setMeta("addToHistory", false).setMeta("preventUpdate", true));

  function nodesOf({ content }: BodyDocument) {
    return content.map((block) => schema.nodeFromJSON(block));
  }
}

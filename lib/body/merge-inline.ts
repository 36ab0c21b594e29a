/** Two people's edits of one paragraph: merged word by word where they changed words apart. */

import { wordsOf } from "../text/segments";
import { keyOf } from "./align";
import { isRunningText, type RunningText } from "./blocks";
import { commonSequence } from "./common-sequence";
import type { Block, Inline, Mark } from "./schema";

/** Part of the words, from `start` up to `end`, that one side replaced. */
type Hunk = { start: number; end: number; by: Inline[]; key: string }; // equal keys are the same change

/** The block with both sides' edits, or null where they overlap, touch, or it isn't running text. */
export function mergeBlock(base: Block, mine: Block, theirs: Block, language: string): Block | null {
  if (!isRunningText(base) || !isRunningText(mine) || !isRunningText(theirs)) return null;
  const frame = withSameText(base, mine, theirs);
  const content = mergeInline(base.content, mine.content, theirs.content, language);
  return frame && content && { ...frame, content };
}

/** The side whose type and attributes stand; null where both changed them, and differently. */
function withSameText(base: RunningText, mine: RunningText, theirs: RunningText): RunningText | null {
  const [was, one, other] = [base, mine, theirs].map((block) => keyOf({ ...block, content: [] }));
  if (one === other || other === was) return mine;
  return one === was ? theirs : null;
}

function mergeInline(base: Inline[], mine: Inline[], theirs: Inline[], language: string): Inline[] | null {
  const words = tokensOf(base, language);
  const ours = hunksOf(words, tokensOf(mine, language));
  const [isOurs, made] = [new Set(ours), new Set(ours.map(({ key }) => key))];
  const others = hunksOf(words, tokensOf(theirs, language)).filter(({ key }) => !made.has(key));

  const merged: Inline[][] = [];
  let last: Hunk | null = null;
  for (const hunk of [...ours, ...others].sort((one, other) => one.start - other.start)) {
    // Of hunks in order, any two of different sides that touch have such two neighbours between them.
    if (last && isOurs.has(last) !== isOurs.has(hunk) && touch(last, hunk, words)) return null;
    merged.push(words.slice(last?.end ?? 0, hunk.start), hunk.by);
    last = hunk;
  }
  return joined([...merged.flat(), ...words.slice(last?.end ?? 0)]);
}

/** "three dead" made "four dead" and "three hurt" by two people is for an editor: only space between touches. */
function touch(first: Hunk, second: Hunk, words: Inline[]): boolean {
  if (second.start <= first.end) return true;
  return words.slice(first.end, second.start).every((word) => word.type === "text" && word.text.trim() === "");
}

function tokensOf(content: Inline[], language: string): Inline[] {
  return joined(content).flatMap((node) =>
    node.type === "text" ? wordsOf(node.text, language).map((word) => textNode(word, node.marks)) : [node],
  );
}

function hunksOf(base: Inline[], side: Inline[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [start, from] = [0, 0];
  const matches = commonSequence(base.map(keyOf), side.map(keyOf));
  for (const [end, to] of [...matches, [base.length, side.length] as const]) {
    if (end > start || to > from) {
      const by = side.slice(from, to);
      hunks.push({ start, end, by, key: `${start}-${end} ${keyOf(by)}` });
    }
    [start, from] = [end + 1, to + 1];
  }
  return hunks;
}

/** Neighbours with the same marks as one text, as the editor writes them. */
function joined(content: Inline[]): Inline[] {
  const nodes: Inline[] = [];
  for (const node of content) {
    const last = nodes.at(-1);
    if (last?.type === "text" && node.type === "text" && keyOf(last.marks ?? []) === keyOf(node.marks ?? [])) {
      nodes[nodes.length - 1] = textNode(last.text + node.text, last.marks);
    } else nodes.push(node);
  }
  return nodes;
}

const textNode = (text: string, marks: Mark[] | undefined): Inline =>
  marks && marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };

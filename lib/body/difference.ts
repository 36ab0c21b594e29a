/** What changed between two versions of an article, as an editor reads it. */
import { type ArticleContent, type ContentField, fieldsOf } from "../article-content";
import { wordsOf } from "../text/segments";
import { align } from "./align";
import { commonSequence } from "./common-sequence";
import { plainTextOf } from "./plain-text";
import type { Block } from "./schema";

/** A stretch of words; "same" and "removed" together are the text before, "same" and "added" the one after. */
export type WordChange = { kind: "same" | "added" | "removed"; text: string };

/** A field that changed, its values as plain text, a list's with `idSeparator` between. */
type FieldDifference = {
  field: Exclude<ContentField, "body">;
  before: string;
  after: string;
  words: WordChange[];
};

/** A block in its place. `words` is of the block's text, and empty where neither version has any. */
export type BlockDifference =
  | { kind: "same" | "added" | "removed"; block: Block }
  | { kind: "changed"; before: Block; after: Block; words: WordChange[] };

const idSeparator = ", ";

const textFields = fieldsOf("text");
const choiceFields = fieldsOf("choice");
const idFields = fieldsOf("ids");

export type ArticleDifference = { fields: FieldDifference[]; blocks: BlockDifference[] };

export const isSame = ({ fields, blocks }: ArticleDifference): boolean =>
  fields.length === 0 && blocks.every(({ kind }) => kind === "same");

/** What ids are called: of sections, authors, topics, pictures. */
export type Names = Readonly<Record<string, string>>;

/** The fields that differ, ids by their names, and every block of both bodies in reading order. */
export function differenceOf(before: ArticleContent, after: ArticleContent, names: Names = {}): ArticleDifference {
  const { language } = after;
  const nameOf = (id: string | null): string => (id === null ? "" : (names[id] ?? id));
  const fields = [
    ...textFields.map((field) =>
      fieldDifference(field, wordsOf(before[field] ?? "", language), wordsOf(after[field] ?? "", language)),
    ),
    ...choiceFields.map((field) => fieldDifference(field, [nameOf(before[field])], [nameOf(after[field])])),
    ...idFields.map((field) =>
      fieldDifference(field, listed(before[field].map(nameOf)), listed(after[field].map(nameOf))),
    ),
  ];
  return {
    fields: fields.filter((field) => field.before !== field.after),
    blocks: blocksOf(before.body.content, after.body.content, language),
  };
}

function fieldDifference(field: FieldDifference["field"], before: string[], after: string[]): FieldDifference {
  return { field, before: before.join(""), after: after.join(""), words: changesOf(before, after) };
}

const listed = (ids: string[]): string[] => ids.flatMap((id, at) => (at === 0 ? [id] : [idSeparator, id]));

function blocksOf(before: Block[], after: Block[], language: string): BlockDifference[] {
  const words = (block: Block) => wordsOf(plainTextOf({ type: "doc", content: [block] }), language);
  return align(before, after).flatMap((step): BlockDifference[] => {
    const [was] = "before" in step ? before.slice(step.before, step.before + 1) : [];
    const [is] = "after" in step ? after.slice(step.after, step.after + 1) : [];
    if (was && is && step.kind === "changed") {
      return [{ kind: "changed", before: was, after: is, words: changesOf(words(was), words(is)) }];
    }
    const block = is ?? was;
    return block && step.kind !== "changed" ? [{ kind: step.kind, block }] : [];
  });
}

/** The changes from one list of words to another, what was taken out before what was put in. */
function changesOf(before: string[], after: string[]): WordChange[] {
  const changes: WordChange[] = [];
  let [removed, added, from, to] = ["", "", 0, 0];
  const flush = () => {
    if (removed !== "") changes.push({ kind: "removed", text: removed });
    if (added !== "") changes.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const [start, end, same] of sameRuns(before, after)) {
    removed += before.slice(from, start).join("");
    added += after.slice(to, end).join("");
    const text = before.slice(start, start + same).join("");
    const isLast = start + same === before.length && end + same === after.length;
    // A space between two changed words is part of one change, or a rewritten line reads as confetti.
    if (text.trim() === "" && !isLast && removed + added !== "") {
      removed += text;
      added += text;
    } else {
      flush();
      if (text !== "") changes.push({ kind: "same", text });
    }
    [from, to] = [start + same, end + same];
  }
  flush();
  return changes;
}

/** Matches that follow one another as runs, `[in before, in after, length]`, and an empty one at the end. */
function sameRuns(before: string[], after: string[]): [number, number, number][] {
  const runs: [number, number, number][] = [];
  for (const [start, end] of commonSequence(before, after)) {
    const last = runs.at(-1);
    if (last && last[0] + last[2] === start && last[1] + last[2] === end) last[2]++;
    else runs.push([start, end, 1]);
  }
  return [...runs, [before.length, after.length, 0]];
}

/** Two people edited one article from the same version: one article again, and what an editor must decide. */
import { type ArticleContent, type ContentField, fieldsOf } from "../article-content";
import { align, keyOf } from "./align";
import { mergeBlock } from "./merge-inline";
import { mergeIds, mergeInsertions } from "./merge-list";
import type { Block } from "./schema";

/** A field that both sides changed, and differently. */
type FieldConflict<F extends ContentField = ContentField> = {
  [Name in F]: {
    kind: "field";
    field: Name;
    base: ArticleContent[Name];
    mine: ArticleContent[Name];
    theirs: ArticleContent[Name];
  };
}[F];

/** A block that both changed, and differently; an empty side removed it. */
type BlockConflict = {
  kind: "block";
  /** Where it stands in the merged body: my version or, where I removed it, theirs. */
  index: number;
  base: Block[];
  mine: Block[];
  theirs: Block[];
};

export type Conflict = FieldConflict | BlockConflict;
export type Choice = "mine" | "theirs" | "both";

const mostIds = 50; // as articleContent has it
const mostBlocks = 10_000; // as bodyDocument has it

const singleFields = fieldsOf("text", "choice");
const idFields = fieldsOf("ids");

/**
 * The three-way merge of two versions, `mine` and `theirs`, of `base`. Where both changed the
 * same thing differently, `merged` keeps mine and `conflicts` has it; nothing that either side
 * added is lost without one.
 */
export function mergeContent(
  base: ArticleContent,
  mine: ArticleContent,
  theirs: ArticleContent,
): { merged: ArticleContent; conflicts: Conflict[] } {
  const merged = { ...mine };
  const conflicts: Conflict[] = [];
  for (const field of singleFields) {
    const conflict = mergeField(merged, field, base, theirs);
    if (conflict) conflicts.push(conflict);
  }
  for (const field of idFields) {
    const united = mergeIds(base[field], mine[field], theirs[field]);
    const conflict = mergeField(merged, field, base, theirs);
    // Too many together for one article: an editor picks.
    if (conflict && united.length > mostIds) conflicts.push(conflict);
    else if (conflict) merged[field] = united;
  }
  const conflict = mergeField(merged, "body", base, theirs);
  if (conflict) {
    const body = mergeBlocks(base.body.content, mine.body.content, theirs.body.content, base.language);
    if (body.blocks.length > mostBlocks) conflicts.push(conflict);
    else {
      merged.body = { ...mine.body, content: body.blocks };
      conflicts.push(...body.conflicts);
    }
  }
  return { merged, conflicts };
}

/** Sets the field where one side alone changed it; answers the conflict, and keeps mine, where both did. */
function mergeField<F extends ContentField>(
  merged: ArticleContent,
  field: F,
  base: ArticleContent,
  theirs: ArticleContent,
): FieldConflict<F> | null {
  const mine = merged[field];
  const [was, one, other] = [keyOf(base[field]), keyOf(mine), keyOf(theirs[field])];
  if (one === other || other === was) return null;
  if (one !== was) return { kind: "field", field, base: base[field], mine, theirs: theirs[field] };
  merged[field] = theirs[field];
  return null;
}

function mergeBlocks(
  base: Block[],
  mine: Block[],
  theirs: Block[],
  language: string,
): { blocks: Block[]; conflicts: BlockConflict[] } {
  const [ours, others] = [changesOf(base, mine), changesOf(base, theirs)];
  const blocks: Block[] = [];
  const conflicts: BlockConflict[] = [];
  for (let at = 0; at <= base.length; at++) {
    blocks.push(...mergeInsertions(ours.added.get(at) ?? [], others.added.get(at) ?? [], keyOf));
    const was = base[at];
    if (!was) continue;
    const [one, other] = [ours.now[at] ?? null, others.now[at] ?? null];
    const settled = settle(was, one, other, language);
    if (settled === "conflict") {
      const list = (block: Block | null) => (block ? [block] : []);
      conflicts.push({ kind: "block", index: blocks.length, base: [was], mine: list(one), theirs: list(other) });
      blocks.push(...list(one ?? other)); // an edit is worth more than a removal
    } else if (settled) blocks.push(settled);
  }
  return { blocks, conflicts };
}

/** What became of a block: null where it is removed. */
function settle(was: Block, one: Block | null, other: Block | null, language: string): Block | null | "conflict" {
  const key = keyOf(was);
  const [ours, others] = [one && keyOf(one), other && keyOf(other)];
  if (ours === others || others === key) return one;
  if (ours === key) return other;
  return (one && other && mergeBlock(was, one, other, language)) ?? "conflict";
}

/** What one side did: what each block of base is now, and what it put in before which. */
function changesOf(base: Block[], side: Block[]): { now: (Block | null)[]; added: Map<number, Block[]> } {
  const now: (Block | null)[] = [];
  const added = new Map<number, Block[]>();
  for (const step of align(base, side)) {
    if (step.kind === "removed") now.push(null);
    else if (step.kind === "added") {
      const here = added.get(now.length) ?? [];
      here.push(...block(side, step.after));
      added.set(now.length, here);
    } else now.push(...block(side, step.after));
  }
  return { now, added };
}

const block = (blocks: Block[], at: number): Block[] => blocks.slice(at, at + 1);

/**
 * The article with a conflict decided. Conflicts may be decided in any order: a block that others
 * have moved since is looked for nearest to its place, and where it can't be found (edited
 * meanwhile) nothing is taken out. "both" of a field unites lists; one that holds a single value
 * keeps mine.
 */
export function resolve(merged: ArticleContent, conflict: Conflict, choice: Choice): ArticleContent {
  if (conflict.kind === "block") {
    return { ...merged, body: { ...merged.body, content: resolveBlock(merged.body.content, conflict, choice) } };
  }
  const resolved = { ...merged };
  if (choice === "both" && (conflict.field === "authorIds" || conflict.field === "topicIds")) {
    resolved[conflict.field] = [...new Set([...merged[conflict.field], ...conflict.theirs])];
  } else if (choice === "theirs") takeTheirs(resolved, conflict);
  return resolved; // mine is there already, with what was typed in it since
}

function takeTheirs<F extends ContentField>(content: ArticleContent, conflict: FieldConflict<F>): void {
  content[conflict.field] = conflict.theirs;
}

/** Settles the first conflict. Returns the content with the chosen words, and the conflicts that remain. */
export function settleFirst(
  content: ArticleContent,
  [settled, ...rest]: readonly Conflict[],
  choice: Choice,
): { content: ArticleContent; conflicts: readonly Conflict[] } {
  if (!settled) return { content, conflicts: rest };
  const resolved = resolve(content, settled, choice);
  const longer = resolved.body.content.length - content.body.content.length;
  const conflicts = rest.map((conflict) => {
    const isBelow = settled.kind === "block" && conflict.kind === "block" && conflict.index > settled.index;
    return isBelow ? { ...conflict, index: conflict.index + longer } : conflict;
  });
  return { content: resolved, conflicts };
}

/** Two lists of conflicts as one. Of a field that stands in both, the newer conflict has the words that now count as theirs. */
export function joinConflicts(newer: readonly Conflict[], older: readonly Conflict[]): Conflict[] {
  const fields = new Set(newer.map((conflict) => (conflict.kind === "field" ? conflict.field : null)));
  return [...newer, ...older.filter((conflict) => conflict.kind === "block" || !fields.has(conflict.field))];
}

function resolveBlock(blocks: Block[], conflict: BlockConflict, choice: Choice): Block[] {
  const held = conflict.mine.length > 0 ? conflict.mine : conflict.theirs;
  const wanted = choice === "both" ? [...conflict.mine, ...conflict.theirs] : conflict[choice];
  const keys = held.map(keyOf).join();
  const places = blocks
    .map((_, at) => at)
    .filter(
      (at) =>
        blocks
          .slice(at, at + held.length)
          .map(keyOf)
          .join() === keys,
    )
    .sort((one, other) => Math.abs(one - conflict.index) - Math.abs(other - conflict.index));
  const [place] = places;
  if (place !== undefined) return blocks.toSpliced(place, held.length, ...wanted);
  return choice === "mine" ? blocks : blocks.toSpliced(conflict.index, 0, ...conflict.theirs);
}

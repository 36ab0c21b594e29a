import fc from "fast-check";
import { expect, test } from "vitest";
import { articleContent } from "../article-content";
import { anyContent, article, editedTwice } from "../testing/contents";
import { type Conflict, mergeContent, resolve } from "./merge";
import { plainTextOf } from "./plain-text";
import type { Block } from "./schema";

const merge = (base: (string | Block)[], mine: (string | Block)[], theirs: (string | Block)[]) => {
  const { merged, conflicts } = mergeContent(article(base), article(mine), article(theirs));
  return { lines: plainTextOf(merged.body).split("\n"), merged, conflicts };
};
const onlyConflict = (conflicts: Conflict[]): Conflict => {
  const [conflict] = conflicts;
  if (!conflict || conflicts.length > 1) throw new Error(`${conflicts.length} conflicts`);
  return conflict;
};

test("where one side changed nothing, the other's version stands", () => {
  fc.assert(
    fc.property(anyContent, anyContent, (base, changed) => {
      expect(mergeContent(base, base, changed)).toEqual({ merged: changed, conflicts: [] });
      expect(mergeContent(base, changed, base)).toEqual({ merged: changed, conflicts: [] });
      expect(mergeContent(base, changed, changed)).toEqual({ merged: changed, conflicts: [] });
    }),
  );
});

test("no word that either side added is lost without a conflict", () => {
  fc.assert(
    fc.property(editedTwice, ({ base, mine, theirs }) => {
      const { merged, conflicts } = mergeContent(base, mine, theirs);
      const kept = JSON.stringify([merged, conflicts]);
      const added = JSON.stringify([mine.body, theirs.body]).match(/(?:mine|theirs)\d+/g) ?? [];
      for (const word of added) expect(kept).toContain(word);
    }),
    { numRuns: 1000 },
  );
});

test("what a merge and a decision give can always be saved", () => {
  fc.assert(
    fc.property(editedTwice, fc.constantFrom("mine", "theirs", "both"), ({ base, mine, theirs }, choice) => {
      const { merged, conflicts } = mergeContent(base, mine, theirs);
      expect(articleContent.safeParse(merged).error).toBeUndefined();
      const decided = conflicts.reduce((content, conflict) => resolve(content, conflict, choice), merged);
      expect(articleContent.safeParse(decided).error).toBeUndefined();
    }),
  );
});

test("whoever saves first, there are as many conflicts", () => {
  fc.assert(
    fc.property(editedTwice, ({ base, mine, theirs }) => {
      const here = mergeContent(base, mine, theirs).conflicts.length;
      expect(mergeContent(base, theirs, mine).conflicts.length).toBe(here);
    }),
    { numRuns: 500 },
  );
});

test("every conflict of blocks points at the version that stands", () => {
  fc.assert(
    fc.property(editedTwice, ({ base, mine, theirs }) => {
      const { merged, conflicts } = mergeContent(base, mine, theirs);
      for (const conflict of conflicts) {
        if (conflict.kind === "field") continue;
        const [held] = [...conflict.mine, ...conflict.theirs];
        expect(merged.body.content[conflict.index]).toEqual(held);
      }
    }),
  );
});

test("two people edit neighbouring paragraphs, and both edits stand", () => {
  const base = ["One.", "Two.", "The third was short.", "The fourth was long.", "Five."];
  const mine = base.with(2, "The third was very short.");
  const theirs = base.with(3, "The fourth ran long.");
  expect(merge(base, mine, theirs)).toMatchObject({
    lines: base.with(2, mine[2] ?? "").with(3, theirs[3] ?? ""),
    conflicts: [],
  });
});

test("two people edit one paragraph at different words, marks and all", () => {
  const linked: Block = {
    type: "paragraph",
    content: [
      { type: "text", text: "The crews of the " },
      { type: "text", text: "northern port", marks: [{ type: "bold" }] },
      { type: "text", text: " said on Friday that talks had failed." },
    ],
  };
  const { merged, conflicts } = merge(
    ["The crews of the northern port said on Friday that talks had failed."],
    [linked],
    ["The crews of the northern port said on Friday that talks had collapsed."],
  );
  expect(conflicts).toEqual([]);
  expect(merged.body.content[0]).toEqual({
    type: "paragraph",
    content: [
      ...("content" in linked ? linked.content.slice(0, 2) : []),
      { type: "text", text: " said on Friday that talks had collapsed." },
    ],
  });
});

test("two people change the same words, or words side by side: an editor decides", () => {
  const base = ["The storm left three dead in the valley."];
  for (const theirs of ["The storm left five dead in the valley.", "The storm left three hurt in the valley."]) {
    const { lines, merged, conflicts } = merge(base, ["The storm left four dead in the valley."], [theirs]);
    expect(lines).toEqual(["The storm left four dead in the valley."]);
    const conflict = onlyConflict(conflicts);
    expect(resolve(merged, conflict, "mine").body.content).toHaveLength(1);
    expect(plainTextOf(resolve(merged, conflict, "theirs").body)).toBe(theirs);
    expect(plainTextOf(resolve(merged, conflict, "both").body)).toBe(`${lines[0]}\n${theirs}`);
  }
});

test("words apart merge, words side by side and the same word don't, wherever they stand", () => {
  const words = "alpha beta gamma delta epsilon zeta eta theta iota kappa".split(" ");
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), (mine, theirs) => {
      const sides = [words.with(mine, "MINE"), words.with(theirs, "THEIRS")].map((each) => each.join(" "));
      const { lines, conflicts } = merge([words.join(" ")], sides.slice(0, 1), sides.slice(1));
      const apart = Math.abs(mine - theirs) > 1;
      expect(conflicts).toHaveLength(apart ? 0 : 1);
      if (apart) expect(lines).toEqual([words.with(mine, "MINE").with(theirs, "THEIRS").join(" ")]);
    }),
  );
});

test("paragraphs put in at one place are both kept, theirs after mine, the same one once", () => {
  expect(merge(["A.", "B."], ["A.", "Mine.", "B."], ["A.", "Theirs.", "B."]).lines).toEqual([
    "A.",
    "Mine.",
    "Theirs.",
    "B.",
  ]);
  expect(merge(["A.", "B."], ["A.", "New.", "B."], ["A.", "New.", "More.", "B."]).lines).toEqual([
    "A.",
    "New.",
    "More.",
    "B.",
  ]);
});

test("a paragraph that one removes goes, unless the other edited it", () => {
  expect(merge(["A.", "B.", "C."], ["A.", "C."], ["A.", "B.", "C.", "D."])).toMatchObject({
    lines: ["A.", "C.", "D."],
    conflicts: [],
  });
  const base = ["A.", "The talks ended.", "C."];
  for (const [mine, theirs] of [
    [
      ["A.", "C."],
      ["A.", "The talks ended early.", "C."],
    ],
    [
      ["A.", "The talks ended early.", "C."],
      ["A.", "C."],
    ],
  ] as const) {
    const { lines, merged, conflicts } = merge(base, [...mine], [...theirs]);
    expect(lines).toEqual(["A.", "The talks ended early.", "C."]);
    const removal = mine.length === 2 ? "mine" : "theirs";
    expect(plainTextOf(resolve(merged, onlyConflict(conflicts), removal).body)).toBe("A.\nC.");
  }
});

test("conflicts may be decided in any order", () => {
  const base = ["The first paragraph is here.", "The second paragraph is here.", "The third paragraph is here."];
  const side = (by: string) => base.map((text) => text.replace("here", by));
  const { merged, conflicts } = merge(base, side("mine"), side("theirs"));
  for (const order of [conflicts, conflicts.toReversed()]) {
    const both = order.reduce((content, conflict) => resolve(content, conflict, "both"), merged);
    expect(plainTextOf(both.body).match(/mine|theirs/g)).toEqual([
      "mine",
      "theirs",
      "mine",
      "theirs",
      "mine",
      "theirs",
    ]);
  }
});

test("fields merge one by one; only one that both changed is a conflict", () => {
  const base = article(["A."], { headline: "Old", kicker: null });
  const mine = { ...base, headline: "Mine", kicker: "Port" };
  const theirs = { ...base, headline: "Theirs", standfirst: "Stand" };
  const { merged, conflicts } = mergeContent(base, mine, theirs);
  expect(merged).toMatchObject({ headline: "Mine", kicker: "Port", standfirst: "Stand" });
  const conflict = onlyConflict(conflicts);
  expect(conflict).toEqual({ kind: "field", field: "headline", base: "Old", mine: "Mine", theirs: "Theirs" });
  expect(resolve(merged, conflict, "theirs").headline).toBe("Theirs");
});

test("authors and topics that both changed: additions of both in, removals of both out", () => {
  const ids = (authorIds: string[]) => article([], { authorIds });
  const { merged, conflicts } = mergeContent(ids(["a", "b", "c"]), ids(["b", "c", "x"]), ids(["y", "a", "b"]));
  expect(conflicts).toEqual([]);
  expect(merged.authorIds).toEqual(["b", "x", "y"]);
  const many = (from: string) => ids(Array.from({ length: 30 }, (_, at) => `${from}${at}`));
  expect(mergeContent(ids([]), many("m"), many("t")).conflicts).toHaveLength(1);
});

test("three thousand blocks, edited all over by both, merge without a conflict", () => {
  const line = (at: number) => `Paragraph ${at} of the long report says that item ${at} was seen by crew ${at % 7}.`;
  const base = Array.from({ length: 3000 }, (_, at) => line(at));
  const mine = base.map((text, at) => (at % 2 ? text.replace("was seen", "was not seen") : text));
  const theirs = base.map((text, at) => (at % 2 ? text : text.replace("long", "short")));
  const { lines, conflicts } = merge(base, mine, ["New.", ...theirs]);
  expect(conflicts).toHaveLength(0);
  expect(lines).toHaveLength(3001);
});

test("letters that one side typed decomposed and the server stored composed are no conflict", () => {
  const typed = article(["Cafe\u0301 by the quay."], { headline: "Cafe\u0301" });
  const mine = { ...typed, headline: "Cafe\u0301 opens" };
  const stored = { ...article(["Caf\u00e9 by the quay."], { headline: "Caf\u00e9" }), standfirst: "On Monday." };
  const { merged, conflicts } = mergeContent(typed, mine, stored);
  expect(conflicts).toEqual([]);
  expect(merged).toMatchObject({ headline: "Cafe\u0301 opens", standfirst: "On Monday." });
});

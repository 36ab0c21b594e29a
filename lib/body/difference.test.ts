import fc from "fast-check";
import { expect, test } from "vitest";
import { anyContent, article, editedTwice, paragraph } from "../testing/contents";
import { differenceOf, type WordChange } from "./difference";
import { plainTextOf } from "./plain-text";
import type { Block } from "./schema";

const joined = (words: WordChange[], without: WordChange["kind"]) =>
  words.flatMap((word) => (word.kind === without ? [] : [word.text])).join("");
const textOf = (block: Block) => plainTextOf({ type: "doc", content: [block] });

test("the words tell the text before and the text after, whole", () => {
  fc.assert(
    fc.property(editedTwice, anyContent, ({ base, mine }, other) => {
      for (const after of [mine, other]) {
        const { fields, blocks } = differenceOf(base, after);
        for (const field of fields) {
          expect(joined(field.words, "added")).toBe(field.before);
          expect(joined(field.words, "removed")).toBe(field.after);
        }
        for (const block of blocks) {
          if (block.kind !== "changed") continue;
          expect(joined(block.words, "added")).toBe(textOf(block.before));
          expect(joined(block.words, "removed")).toBe(textOf(block.after));
        }
      }
    }),
  );
});

test("the blocks tell the body before and the body after, whole", () => {
  fc.assert(
    fc.property(anyContent, anyContent, (before, after) => {
      const { blocks } = differenceOf(before, after);
      const side = (without: "added" | "removed", version: "before" | "after") =>
        blocks.flatMap((each) =>
          each.kind === "changed" ? [each[version]] : each.kind === without ? [] : [each.block],
        );
      expect(side("added", "before")).toEqual(before.body.content);
      expect(side("removed", "after")).toEqual(after.body.content);
    }),
  );
});

test("of two equal versions all is the same", () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const { fields, blocks } = differenceOf(content, structuredClone(content));
      expect(fields).toEqual([]);
      expect(blocks.every((block) => block.kind === "same")).toBe(true);
    }),
  );
});

test("an edited paragraph shows its words, a new one stands whole", () => {
  const before = article(["The talks ended on Friday.", "Nobody was hurt."]);
  const after = article(["The talks ended late on Monday.", "Crews return.", "Nobody was hurt."]);
  expect(differenceOf(before, after).blocks).toEqual([
    {
      kind: "changed",
      before: before.body.content[0],
      after: after.body.content[0],
      words: [
        { kind: "same", text: "The talks ended " },
        { kind: "added", text: "late " },
        { kind: "same", text: "on " },
        { kind: "removed", text: "Friday" },
        { kind: "added", text: "Monday" },
        { kind: "same", text: "." },
      ],
    },
    { kind: "added", block: paragraph("Crews return.") },
    { kind: "same", block: paragraph("Nobody was hurt.") },
  ]);
});

test("neighbouring words that changed are one change", () => {
  const { fields } = differenceOf(
    article([], { headline: "Red car stops" }),
    article([], { headline: "Blue van stops" }),
  );
  expect(fields).toEqual([
    {
      field: "headline",
      before: "Red car stops",
      after: "Blue van stops",
      words: [
        { kind: "removed", text: "Red car" },
        { kind: "added", text: "Blue van" },
        { kind: "same", text: " stops" },
      ],
    },
  ]);
});

test("ids go by their names and are whole words, and an emptied field has no text after", () => {
  const before = article([], { authorIds: ["a-1", "b-2"], standfirst: "Gone.", kind: "news" });
  const after = article([], { authorIds: ["a-1", "c-2"], kind: "picture_story" });
  const { fields } = differenceOf(before, after, { "b-2": "Bo Berg" });
  expect(fields.map(({ field, before, after }) => [field, before, after])).toEqual([
    ["standfirst", "Gone.", ""],
    ["kind", "news", "picture_story"],
    ["authorIds", "a-1, Bo Berg", "a-1, c-2"],
  ]);
  expect(fields[2]?.words).toEqual([
    { kind: "same", text: "a-1, " },
    { kind: "removed", text: "Bo Berg" },
    { kind: "added", text: "c-2" },
  ]);
});

test("words are those of the language", () => {
  const { fields } = differenceOf(
    article([], { language: "ja", headline: "今日は良い天気です" }),
    article([], { language: "ja", headline: "今日は悪い天気です" }),
  );
  expect(fields[0]?.words).toEqual([
    { kind: "same", text: "今日は" },
    { kind: "removed", text: "良い" },
    { kind: "added", text: "悪い" },
    { kind: "same", text: "天気です" },
  ]);
});

import { expect, test } from "vitest";
import { sentencesOf } from "./bulk-sentences";

const unpublished = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: String(at), headline: "", version: 1, isOnly: true }));
const changed = (count: number) => Array.from({ length: count }, (_, at) => String(at));

test("a change of published stories says that readers don't see it yet", () => {
  expect(sentencesOf({ done: "edit", changed: changed(49), unpublished: unpublished(49) })).toEqual([
    "49 published articles now have unpublished changes. Readers don’t see them until you publish.",
  ]);
  expect(sentencesOf({ done: "edit", changed: changed(3), unpublished: unpublished(1) })).toEqual([
    "1 published article now has unpublished changes. Readers don’t see them until you publish.",
    "2 unpublished articles changed.",
  ]);
});

test("every other verb says what readers see", () => {
  const says = (done: "trash" | "restore" | "publish", count: number) =>
    sentencesOf({ done, changed: changed(count), unpublished: [] }).join(" ");
  expect(says("trash", 2)).toBe("2 articles moved to the trash. No published article was affected.");
  expect(says("restore", 1)).toBe("1 article restored from the trash. Readers don’t see it until you publish.");
  expect(says("publish", 2)).toBe("The changes to 2 articles are live.");
  expect(says("trash", 0)).toBe("No articles were changed.");
});

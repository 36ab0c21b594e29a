import { expect, test } from "vitest";
import { sentencesOf } from "./bulk-sentences";

const unpublished = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: String(at), headline: "", version: 1, isOnly: true }));
const changed = (count: number) => Array.from({ length: count }, (_, at) => String(at));

test("a change of published stories says that readers don't see it yet", () => {
  expect(sentencesOf({ done: "edit", changed: changed(49), unpublished: unpublished(49) })).toEqual([
    "49 stories now have unpublished changes. Readers see no difference until you publish.",
  ]);
  expect(sentencesOf({ done: "edit", changed: changed(3), unpublished: unpublished(1) })).toEqual([
    "1 story now has unpublished changes. Readers see no difference until you publish.",
    "2 articles changed that readers don’t have.",
  ]);
});

test("every other verb says what readers see", () => {
  const says = (done: "trash" | "restore" | "publish", count: number) =>
    sentencesOf({ done, changed: changed(count), unpublished: [] }).join(" ");
  expect(says("trash", 2)).toBe("2 articles moved to the trash. Readers see no difference: they had none of them.");
  expect(says("restore", 1)).toBe("1 article restored from the trash. Readers don’t see it until published.");
  expect(says("publish", 2)).toBe("2 stories published: readers see the change on their next request.");
  expect(says("trash", 0)).toBe("Nothing was changed.");
});

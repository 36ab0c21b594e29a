import { expect, test } from "vitest";
import { diskFull, diskFullMessage, refused } from "@/lib/newsroom/outcome";
import { orFull } from "./lost-answer";

const unreached = refused("The desk can’t be reached.");

test("an action that failed on a full disk is refused with the sentence about it", () => {
  expect(orFull(unreached)(new Error(diskFullMessage))).toEqual(diskFull);
});

test.each([
  new Error("An unexpected response was received from the server."),
  new TypeError("Failed to fetch"),
  null,
])("an action that failed with %s did not reach the desk", (error) => {
  expect(orFull(unreached)(error)).toEqual(unreached);
});

import { expect, test } from "vitest";
import { sparingly } from "./log-sparingly";

test("of a thousand messages in a minute ten are written, and the next minute says how many were not", () => {
  let time = 0;
  const written: [string, number][] = [];
  const log = sparingly(
    (leftOut, message: string) => written.push([message, leftOut]),
    () => time,
  );
  for (let each = 0; each < 1000; each++) log(`Invalid origin ${each}`);
  expect(written).toHaveLength(10);
  expect(written.at(-1)).toEqual(["Invalid origin 9", 0]);
  time = 60_000;
  log("Invalid origin again");
  log("and again");
  expect(written.slice(10)).toEqual([
    ["Invalid origin again", 990],
    ["and again", 0],
  ]);
});

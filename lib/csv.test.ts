import { expect, test } from "vitest";
import { csvRecord } from "./csv";

test("a record quotes every value, so that commas, quotes and line breaks stay in it", () => {
  expect(csvRecord(["a", "b, c", 'say "hi"', "one\ntwo", ""])).toBe('"a","b, c","say ""hi""","one\ntwo",""\r\n');
});

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "  =1",
  "\uFEFF=1",
  "|cmd",
])("a spreadsheet shows %j as text and runs no formula", (value) => {
  expect(csvRecord([value])).toBe(`"'${value}"\r\n`);
});

import { describe, expect, test } from "vitest";
import { linesOf } from "../row";
import {
  joined,
  largestStatements,
  type Measured,
  type StatementCost,
  sizeHeader,
  sizeRow,
  sizesFrom,
  statementLines,
} from "./size-table";

const page: Measured = {
  what: "topic",
  unit: "ms",
  budget: { growth: 1.5 },
  readings: [
    { buffers: 200, value: 3 },
    { buffers: 260, value: 3.26 },
  ],
};

describe("a row of sizes", () => {
  test("shows buffers and time in each archive, and how much the buffers grow", () => {
    const { is, budget, isMet } = sizeRow(page);
    expect(is.split(/ {2,}/).map((cell) => cell.trim())).toEqual(["", "200", "3.0 ms", "260", "3.3 ms", "×1.30"]);
    expect([budget, isMet]).toEqual(["≤ ×1.5", true]);
  });

  test("misses its budget where the largest archive costs too much more than the smallest", () => {
    const readings = [
      { buffers: 200, value: 3 },
      { buffers: 301, value: 3 },
    ];
    expect(sizeRow({ ...page, readings }).isMet).toBe(false);
  });

  test("misses a budget of time where any archive takes longer", () => {
    const timed = (value: number): Measured => ({
      ...page,
      budget: { most: 100 },
      readings: [
        { buffers: null, value: 20 },
        { buffers: null, value },
      ],
    });
    expect(sizeRow(timed(100))).toMatchObject({ isMet: true, budget: "≤ 100 ms" });
    expect(sizeRow(timed(100.1)).isMet).toBe(false);
    expect(sizeRow(timed(5)).is).toMatch(/–$/);
  });

  test("stands in columns below the sizes", () => {
    const [header = "", row = ""] = linesOf([sizeRow(page)], sizeHeader([2000, 1_000_000]));
    expect(header.indexOf("1,000,000") + "1,000,000".length).toBe(row.indexOf("3.3 ms") + "3.3 ms".length);
    expect(header.indexOf("ratio") + "ratio".length).toBe(row.indexOf("×1.30") + "×1.30".length);
  });
});

test("what was measured in each archive is joined into one row for each piece of work", () => {
  const archive = (buffers: number): Measured[] => [{ ...page, readings: [{ buffers, value: 1 }] }];
  expect(
    joined([archive(1), archive(2), archive(3)]).map(({ readings }) => readings.map((each) => each.buffers)),
  ).toEqual([[1, 2, 3]]);
});

test("the largest statements are listed once for each name and plan, most buffers first", () => {
  const cost = (name: string, buffers: number, shape = "Seq Scan Article"): StatementCost => ({
    ...{ what: "topic", name, buffers, shape, rows: 12_345, milliseconds: 4 },
  });
  const costs = [cost("a", 5), cost("b", 2000), cost("a", 7), cost("a", 6, "Limit")];
  const largest = largestStatements(costs, 3);
  expect(largest.map(({ name, buffers }) => [name, buffers])).toEqual([
    ["b", 2000],
    ["a", 7],
    ["a", 6],
  ]);
  expect(statementLines(largest.slice(0, 1))).toEqual([
    "      2,000 buffers     12,345 rows       4.0 ms  b (topic)",
    "      Seq Scan Article",
  ]);
});

test("sizes are read from a list, the smallest first, and anything else is refused", () => {
  expect(sizesFrom("250000,2000,2000")).toEqual([2000, 250_000]);
  for (const text of ["", "many", "2000,", "499", "5000001", "2000.5"]) expect(sizesFrom(text)).toBeNull();
});

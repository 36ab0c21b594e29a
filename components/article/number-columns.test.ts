import { expect, test } from "vitest";
import type { BlockOf } from "@/lib/body/schema";
import { numberColumns } from "./number-columns";

type Row = BlockOf<"table">["content"][number];

const row = (...texts: string[]): Row => ({
  type: "tableRow",
  content: texts.map((text) => ({
    type: "tableCell",
    attrs: { colspan: 1, rowspan: 1 },
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  })),
});

test("a column of figures is told from a column of words", () => {
  const columns = numberColumns([
    row("Under 3,000", "0", "€410"),
    row("Over 20,000", "1,900", "4.5%"),
    row("All", "–", "−2"),
  ]);
  expect([...columns]).toEqual([1, 2]);
});

test("where cells span, no column is taken for figures", () => {
  const [cell] = row("1").content;
  if (cell === undefined) throw new Error("a row of one cell has a cell");
  const spanning: Row = { type: "tableRow", content: [{ ...cell, attrs: { colspan: 2, rowspan: 1 } }] };
  expect(numberColumns([spanning, row("1", "2")]).size).toBe(0);
});

/** A line of what `npm run bench` prints. */
export type Row = { what: string; is: string; budget: string; isMet: boolean };

/** The rows as lines of text in columns, below the header where there is one. */
export function linesOf(rows: Row[], header: { what: string; is: string } | null = null): string[] {
  const all = header ? [header, ...rows] : rows;
  const what = Math.max(...all.map((row) => row.what.length));
  const is = Math.max(...all.map((row) => row.is.length));
  const lines = rows.map(
    (row) => `  ${row.isMet ? "✓" : "✗"} ${row.what.padEnd(what)}  ${row.is.padStart(is)}  ${row.budget}`,
  );
  return header ? [`    ${header.what.padEnd(what)}  ${header.is.padStart(is)}`, ...lines] : lines;
}

/** The value that `share` of the values (0 to 1) do not exceed. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

/** What was timed, beside the most that it may take; a time that is missing is too long. */
export const timeRow = (what: string, milliseconds: number, limit: number): Row => ({
  what,
  is: `${milliseconds.toFixed(1)} ms`,
  budget: `≤ ${limit} ms`,
  isMet: milliseconds <= limit,
});

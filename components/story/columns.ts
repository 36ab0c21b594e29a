/** The columns of a row of `count` cards, so that no row has a hole: at most four on a wide screen. */
export function columnsFor(count: number): string {
  if (count <= 1) return "sm:grid-cols-1";
  if (count === 2) return "sm:grid-cols-2";
  if (count % 3 === 0) return "sm:grid-cols-3";
  return "sm:grid-cols-2 lg:grid-cols-4";
}

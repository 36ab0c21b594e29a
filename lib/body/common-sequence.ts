/**
 * The longest common subsequence of two lists, in linear space (Hirschberg), with equal head and
 * tail stripped first: what most edits leave of an article is a short middle.
 */

/** A pair of places that hold the same: `[index in one, index in other]`. */
export type Match = [number, number];

// A body has at most 10,000 blocks; only one paragraph of more words than that goes past this, and
// then all between its equal head and tail counts as rewritten.
const mostSteps = 100_000_000;

/** The places where two lists agree, ascending in both. */
export function commonSequence(one: readonly string[], other: readonly string[]): Match[] {
  const numbers = new Map<string, number>();
  const numbered = (list: readonly string[]) =>
    Int32Array.from(list, (key) => {
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    });
  const matches: Match[] = [];
  between(numbered(one), numbered(other), 0, 0, matches);
  return matches;
}

function between(a: Int32Array, b: Int32Array, fromA: number, fromB: number, matches: Match[]): void {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) {
    matches.push([fromA + head, fromB + head]);
    head++;
  }
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;

  middle(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail), fromA + head, fromB + head, matches);

  for (let left = tail; left > 0; left--) matches.push([fromA + a.length - left, fromB + b.length - left]);
}

function middle(a: Int32Array, b: Int32Array, fromA: number, fromB: number, matches: Match[]): void {
  const [only] = a;
  if (only === undefined || b.length === 0 || a.length * b.length > mostSteps) return;
  if (a.length === 1) {
    const place = b.indexOf(only);
    if (place !== -1) matches.push([fromA, fromB + place]);
    return;
  }
  const half = a.length >> 1;
  const forward = lengths(a.subarray(0, half), b);
  const backward = lengths(a.slice(half).reverse(), b.slice().reverse());
  let best = -1;
  let cut = 0;
  for (let at = 0; at <= b.length; at++) {
    const total = (forward[at] ?? 0) + (backward[b.length - at] ?? 0);
    if (total > best) [best, cut] = [total, at];
  }
  if (best === 0) return;
  between(a.subarray(0, half), b.subarray(0, cut), fromA, fromB, matches);
  between(a.subarray(half), b.subarray(cut), fromA + half, fromB + cut, matches);
}

/** For each head of `b`, how long the common subsequence with all of `a` is. */
function lengths(a: Int32Array, b: Int32Array): Int32Array {
  const row = new Int32Array(b.length + 1);
  for (const key of a) {
    let diagonal = 0;
    let left = 0;
    for (let at = 0; at < b.length; at++) {
      const above = row[at + 1] ?? 0;
      left = b[at] === key ? diagonal + 1 : above > left ? above : left;
      row[at + 1] = left;
      diagonal = above;
    }
  }
  return row;
}

/**
 * The longest common subsequence of two lists, in linear space (Hirschberg), with equal head and
 * tail stripped first: what most edits leave of an article is a short middle. Where the middle is
 * long, what is unique to it divides it (patience diff), so that time grows in a line with the lists.
 */

/** A pair of places that hold the same: `[index in one, index in other]`. */
export type Match = [number, number];

const mostDivisions = 4; // of a part of a part: a list turned round would else be divided once for each of its items
const mostStepsPerItem = 200; // reached by a middle of 400 words or blocks on both sides

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
  between(numbered(one), numbered(other), 0, 0, matches, mostDivisions);
  return matches;
}

type Side = Int32Array;

function between(a: Side, b: Side, fromA: number, fromB: number, matches: Match[], divisions: number): void {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) {
    matches.push([fromA + head, fromB + head]);
    head++;
  }
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;

  const [restA, restB] = [a.subarray(head, a.length - tail), b.subarray(head, b.length - tail)];
  middle(restA, restB, fromA + head, fromB + head, matches, divisions);

  for (let left = tail; left > 0; left--) matches.push([fromA + a.length - left, fromB + b.length - left]);
}

function middle(a: Side, b: Side, fromA: number, fromB: number, matches: Match[], divisions: number): void {
  const [only] = a;
  if (only === undefined || b.length === 0) return;
  if (a.length * b.length > mostStepsPerItem * (a.length + b.length)) {
    if (divisions > 0) divided(a, b, fromA, fromB, matches, divisions - 1);
    return;
  }
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
  between(a.subarray(0, half), b.subarray(0, cut), fromA, fromB, matches, divisions);
  between(a.subarray(half), b.subarray(cut), fromA + half, fromB + cut, matches, divisions);
}

/** The middle divided at what both sides hold once and in the same order; all of it counts as rewritten where nothing is so. */
function divided(a: Side, b: Side, fromA: number, fromB: number, matches: Match[], divisions: number): void {
  const placesInB = placesOfUnique(b);
  const shared = [...placesOfUnique(a)].flatMap(([key, inA]): Match[] => {
    const inB = placesInB.get(key);
    return inB === undefined ? [] : [[inA, inB]];
  });
  let [startA, startB] = [0, 0];
  const anchors = longestAscending(shared);
  for (const [inA, inB] of anchors.length > 0 ? [...anchors, [a.length, b.length] as const] : []) {
    between(a.subarray(startA, inA), b.subarray(startB, inB), fromA + startA, fromB + startB, matches, divisions);
    if (inA < a.length) matches.push([fromA + inA, fromB + inB]);
    [startA, startB] = [inA + 1, inB + 1];
  }
}

/** Where each key stands that the list holds once, in the order of the list. */
function placesOfUnique(list: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  const again = new Set<number>();
  for (const [place, key] of list.entries()) {
    if (places.has(key)) again.add(key);
    else places.set(key, place);
  }
  for (const key of again) places.delete(key);
  return places;
}

/** The most pairs that ascend on both sides, of pairs that ascend on the first (patience sorting). */
function longestAscending(pairs: readonly Match[]): Match[] {
  type Link = { pair: Match; before: Link | undefined };
  const ends: Link[] = []; // by length less one: the run of that length with the lowest end
  for (const pair of pairs) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const half = (low + high) >> 1;
      if ((ends[half]?.pair[1] ?? 0) < pair[1]) low = half + 1;
      else high = half;
    }
    ends[low] = { pair, before: ends[low - 1] };
  }
  const ascending: Match[] = [];
  for (let link = ends.at(-1); link; link = link.before) ascending.push(link.pair);
  return ascending.reverse();
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

import { type Part, tokensOf } from "./tokens";

/** What a fragment shows: true for a word that was looked for. A run of a script without spaces is asked as a whole. */
export type Wanted = { isWord: (form: string) => boolean; runs: readonly string[] };

type Place = Part & { isMatch: boolean; width: number }; // of a fragment's width

const widest = 24; // words; characters of a script without spaces count half
const leadIn = 6; // before the first match

/** Up to two pieces of a text around the words that are looked for, each as plain and matched text in turn. */
export function fragmentsOf(text: string, wanted: Wanted): string[][] {
  const places = placesOf(text, wanted);
  const first = best(places, new Set());
  if (first === null) return places.length === 0 ? [] : [marked(text, places.slice(0, endOf(places, 0)))];
  const shown = new Set(matchesIn(places, first));
  const rest = places.map((place, index) =>
    index >= first.from && index < first.to ? { ...place, isMatch: false } : place,
  );
  const second = best(rest, shown);
  const ranges = second === null ? [first] : [first, second].sort((a, b) => a.from - b.from);
  return joinTouching(ranges).map(({ from, to }) => marked(text, places.slice(from, to)));
}

function placesOf(text: string, { isWord, runs }: Wanted): Place[] {
  const places: Place[] = [];
  for (const { parts, joined, isUnspaced } of tokensOf(text)) {
    const isJoined = joined !== null && isWord(joined);
    const inRun = isUnspaced ? matchesOfRun(parts, runs) : null;
    parts.forEach((part, index) => {
      const isMatch = inRun ? inRun.has(index) : isJoined || isWord(part.form);
      places.push({ ...part, isMatch, width: isUnspaced ? 0.5 : 1 });
    });
  }
  return places;
}

/** The characters of a run that are part of one that is looked for. */
function matchesOfRun(parts: readonly Part[], runs: readonly string[]): Set<number> {
  const characters = parts.map(({ form }) => form);
  const found = new Set<number>();
  for (const wanted of runs.map((run) => Array.from(run))) {
    for (let at = 0; at + wanted.length <= characters.length; at++) {
      if (wanted.every((character, offset) => characters[at + offset] === character)) {
        wanted.forEach((_, offset) => {
          found.add(at + offset);
        });
      }
    }
  }
  return found;
}

type Range = { from: number; to: number };

const matchesIn = (places: readonly Place[], { from, to }: Range): string[] =>
  places.slice(from, to).flatMap(({ isMatch, form }) => (isMatch ? [form] : []));

/** The stretch with the most words that were not shown yet; null where there are none. */
function best(places: readonly Place[], shown: ReadonlySet<string>): Range | null {
  let found: { range: Range; count: number } | null = null;
  for (let index = 0; index < places.length; index++) {
    if (!places[index]?.isMatch) continue;
    const from = Math.max(0, index - leadIn);
    const range = { from, to: endOf(places, from) };
    const count = new Set(matchesIn(places, range).filter((form) => !shown.has(form))).size;
    if (count > (found?.count ?? 0)) found = { range, count };
  }
  return found?.range ?? null;
}

function endOf(places: readonly Place[], from: number): number {
  let width = 0;
  let to = from;
  while (to < places.length && width < widest) {
    width += places[to]?.width ?? 0;
    to++;
  }
  return to;
}

function joinTouching(ranges: readonly Range[]): Range[] {
  const [first, second] = ranges;
  if (!first || !second) return [...ranges];
  return second.from <= first.to ? [{ from: first.from, to: Math.max(first.to, second.to) }] : [first, second];
}

/** The stretch with the punctuation that ends it; what is between two matches of one run is part of neither. */
function marked(text: string, places: readonly Place[]): string[] {
  const start = places[0]?.start ?? 0;
  const last = places.at(-1)?.end ?? 0;
  const after = /^[\p{P}\p{S}]*/u.exec(text.slice(last, last + 20))?.[0] ?? "";
  const before = /[\p{Ps}\p{Pi}"'¿¡]*$/u.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? "";
  const pieces = [""];
  let at = start - before.length;
  for (const { start: from, end, isMatch } of places) {
    const isInMatch = pieces.length % 2 === 0;
    if (isMatch && !(isInMatch && from === at)) {
      if (isInMatch) pieces.push("");
      pieces[pieces.length - 1] += text.slice(at, from);
      pieces.push("");
    } else if (!isMatch && isInMatch) pieces.push("");
    pieces[pieces.length - 1] += text.slice(isMatch ? from : at, end);
    at = end;
  }
  if (pieces.length % 2 === 0) pieces.push("");
  pieces[pieces.length - 1] += text.slice(at, last + after.length);
  return pieces;
}

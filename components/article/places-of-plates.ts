import { picturesIn } from "@/lib/body/blocks";
import type { Block } from "@/lib/body/schema";
import type { Picture } from "@/lib/paper/shapes";

type Plate = { picture: Picture; caption: string | null };
/** The plates of a block, and which of the story's they are: the first is number `first` of `of`. */
export type PlaceOfPlates = { plates: Plate[]; first: number; of: number };

/** The pictures of a picture story by the place of their block, numbered through from `first`. What is gone is left out. */
export function placesOfPlates(
  blocks: readonly Block[],
  pictures: Readonly<Record<string, Picture>>,
  first: number,
): ReadonlyMap<number, PlaceOfPlates> {
  const found = blocks.map((block) => platesOf(block, pictures));
  const of = found.flat().length + first - 1;
  const places = new Map<number, PlaceOfPlates>();
  let next = first;
  for (const [place, plates] of found.entries()) {
    if (plates.length > 0) places.set(place, { plates, first: next, of });
    next += plates.length;
  }
  return places;
}

const platesOf = (block: Block, pictures: Readonly<Record<string, Picture>>): Plate[] =>
  picturesIn(block).flatMap(({ mediaId, caption }) => {
    const picture = pictures[mediaId];
    return picture ? [{ picture, caption }] : [];
  });

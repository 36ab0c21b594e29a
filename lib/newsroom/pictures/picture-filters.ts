/** What the picture library can be narrowed to, as its address says it. */
import { z } from "zod";
import { lookedFor } from "../../safe-text";
import { deskPicturesPath, type Path } from "../../urls";
import { type Address, isoDay } from "../list-filters";

export const pictureUses = ["all", "used", "unused", "expiring", "expired"] as const;

/** An address may say anything: what the library doesn't know is as if it weren't there. */
const pictureFilters = z.object({
  use: z.enum(pictureUses).catch("all"),
  q: lookedFor,
  credit: lookedFor,
  by: z.enum(["uploaded", "taken"]).catch("uploaded"), // which date the days and the order mean
  from: isoDay, // in the paper's zone; both days are included
  to: isoDay,
});

export type PictureFilters = z.infer<typeof pictureFilters>;

export const pictureFiltersFrom = (address: Address): PictureFilters => pictureFilters.parse(address);
export const noPictureFilters: PictureFilters = pictureFiltersFrom({});

/** The library with these filters; `page` is what stands in the address for another page than the first. */
export function picturesPath(filters: PictureFilters, page?: string | null): Path {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value && value !== Reflect.get(noPictureFilters, name)) query.set(name, value);
  }
  if (page) query.set("page", page);
  return query.size === 0 ? deskPicturesPath : `${deskPicturesPath}?${query}`;
}

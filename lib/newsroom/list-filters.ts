/** What the desk's list can be narrowed to, as its address says it. Used by its page, its form and its saved views. */
import { z } from "zod";
import { identifier, lookedFor } from "../safe-text";
import { deskArticlesPath, type Path } from "../urls";
import { isDay } from "../zoned-time";
import { slugIn } from "./shown-name";

export const listStatuses = [
  "all",
  "mine",
  "draft",
  "in_review",
  "scheduled",
  "published",
  "changed", // published, with changes that readers don't have yet
  "taken_down",
  "trash",
] as const;
export type ListStatus = (typeof listStatuses)[number];

const slug = z.string().trim().pipe(identifier).nullable().catch(null);
/** A slug, or a name as somebody typed it: see shown-name.ts. */
const named = z.string().max(400).transform(slugIn).pipe(identifier).nullable().catch(null);
/** A day as a date field sends it; null for anything else. */
export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((iso) => isDay(dayFrom(iso)))
  .nullable()
  .catch(null);

/** An address may say anything: what the list doesn't know is as if it weren't there. */
const listFilters = z.object({
  status: z.enum(listStatuses).catch("all"),
  section: slug,
  author: named,
  topic: named,
  from: isoDay, // of the last change, in the paper's zone; both days are included
  to: isoDay,
  q: lookedFor,
  sort: z.enum(["changed", "published"]).catch("changed"),
});

export type ListFilters = z.infer<typeof listFilters>;
export type Address = Record<string, string | string[] | undefined>;

export const filtersFrom = (address: Address): ListFilters => listFilters.parse(address);
export const noFilters: ListFilters = filtersFrom({});

/** The filters as the query of an address; what is as usual is left out. */
export function filtersQuery(filters: ListFilters): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value && value !== Reflect.get(noFilters, name)) query.set(name, value);
  }
  return query;
}

/** The list with these filters; `page` is what stands in the address for another page than the first. */
export function listPath(filters: ListFilters, page?: string | null): Path {
  const query = filtersQuery(filters);
  if (page) query.set("page", page);
  return query.size === 0 ? deskArticlesPath : `${deskArticlesPath}?${query}`;
}

/** A place between two rows of the list: where a page begins or ends. */
export type Cursor = { towards: "older" | "newer"; at: Date; id: string };

export const cursorText = ({ towards, at, id }: Cursor): string => `${towards}.${at.getTime()}.${id}`;

/** The place that the address names; null (the first page) where it names none, or none that the database could hold. */
export function cursorFrom(text: Address[string]): Cursor | null {
  const match = typeof text === "string" ? /^(older|newer)\.(\d{1,14})\.(.{1,100})$/.exec(text) : null;
  if (!match) return null;
  const [, towards, time, id = ""] = match;
  if (!identifier.safeParse(id).success) return null;
  return { towards: towards === "older" ? "older" : "newer", at: new Date(Number(time)), id };
}

export function dayFrom(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
}

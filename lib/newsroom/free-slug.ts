import { freeSlug, slugOf } from "../slugs";

/**
 * The slug that was asked for; where none was, one of the name that is free. Null where the name
 * has neither letter nor digit.
 */
export async function slugFor(
  { name, slug }: { name: string; slug: string },
  language: string,
  isTaken: (slugs: { startsWith: string }) => Promise<{ slug: string }[]>,
): Promise<string | null> {
  if (slug !== "") return slug;
  const wanted = slugOf(name, language);
  if (wanted === "") return null;
  const taken = new Set((await isTaken({ startsWith: wanted })).map((row) => row.slug));
  return freeSlug(wanted, (each) => taken.has(each));
}

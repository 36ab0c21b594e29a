import { spacedText } from "@/lib/body/inline-text";
import type { Block } from "@/lib/body/schema";
import { cleanSlug } from "@/lib/slugs";

/** Ids for the headings of a body, by the heading's place in it: words of the heading, never the same twice. */
export function headingIds(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const taken = new Map<string, number>();
  for (const [place, block] of blocks.entries()) {
    if (block.type !== "heading") continue;
    const slug = cleanSlug(spacedText(block.content))
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "");
    // a prefix keeps headings from taking the page's own ids ("top", "main")
    const id = `s-${slug === "" ? place : slug}`;
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    ids.set(place, times === 1 ? id : `${id}-${times}`);
  }
  return ids;
}

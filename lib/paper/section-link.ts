import { isSectionColour } from "../section-colours";
import { sectionPath } from "../urls";
import type { SectionLink } from "./shapes";

/** A section as a link to it, without what only the database needs; a colour that the palette no longer has becomes slate. */
export function sectionLink(section: { slug: string; name: string; colour: string }): SectionLink {
  return {
    slug: section.slug,
    name: section.name,
    path: sectionPath(section.slug),
    colour: isSectionColour(section.colour) ? section.colour : "slate",
  };
}

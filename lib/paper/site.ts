import { db } from "../db";
import { isSectionColour } from "../section-colours";
import { settingsTag } from "../tags";
import { sectionPath, standingPath } from "../urls";
import { cachedPaper, isBuilding } from "./cached";
import type { SectionLink, Site, TopSection } from "./shapes";

export type SectionRow = SectionLink & { id: string; description: string; parentId: string | null };

/** The site, and its sections by id for whoever reads rows that name them. */
export type Frame = { site: Site; sections: Record<string, SectionRow> };

const unnamed = {
  name: "Dateline",
  tagline: "",
  description: "",
  language: "en",
  timeZone: "UTC",
  email: null,
  publisher: null,
  address: null,
};

/** What is true of the whole paper; an empty paper where there are no settings yet. */
export const site = async (): Promise<Site> => (await frame()).site;

/** As `site`, with the sections by id. 3 queries. */
export async function frame(): Promise<Frame> {
  "use cache";
  cachedPaper(settingsTag);
  if (isBuilding()) return { site: { ...unnamed, sections: [], pages: [] }, sections: {} };
  const [settings, sectionRows, pages] = await Promise.all([
    db().settings.findFirst(),
    db().section.findMany({ orderBy: [{ order: "asc" }, { name: "asc" }] }),
    db().page.findMany({ orderBy: { slug: "asc" }, select: { slug: true, title: true } }),
  ]);
  const { id: _, updatedAt: __, ...named } = settings ?? { ...unnamed, id: 1, updatedAt: null };
  const sections = sectionRows.map((row) => ({
    ...linkOf(row),
    id: row.id,
    description: row.description,
    parentId: row.parentId,
  }));
  const tree: TopSection[] = sections
    .filter((section) => section.parentId === null)
    .map((top) => ({
      ...linkOf(top),
      subsections: sections.filter(({ parentId }) => parentId === top.id).map(linkOf),
    }));
  return {
    site: {
      ...named,
      sections: tree,
      pages: pages.map((page) => ({ title: page.title, path: standingPath(page.slug) })),
    },
    sections: Object.fromEntries(sections.map((section) => [section.id, section])),
  };
}

/** A section as a link to it; a colour that the palette no longer has becomes slate. */
function linkOf(section: { slug: string; name: string; colour: string }): SectionLink {
  return {
    slug: section.slug,
    name: section.name,
    path: sectionPath(section.slug),
    colour: isSectionColour(section.colour) ? section.colour : "slate",
  };
}

/** The section's own link, without what only the database needs. */
export const sectionLink = linkOf;

import { db } from "../db";
import { frame } from "../paper/site";

export type Choice = { id: string; slug: string; name: string };
export type ListChoices = { sections: Choice[]; authors: Choice[]; topics: Choice[] };

/** What the list's filters and bulk changes can name; a subsection says whose it is. At most 5 queries. */
export async function listChoices(): Promise<ListChoices> {
  const named = { select: { id: true, slug: true, name: true }, orderBy: { name: "asc" } } as const;
  const [paper, authors, topics] = await Promise.all([
    frame(),
    db().author.findMany(named),
    db().topic.findMany(named),
  ]);
  const rows = Object.values(paper.sections);
  const sections = rows
    .filter(({ parentId }) => parentId === null)
    .flatMap((top) => [
      top,
      ...rows
        .filter(({ parentId }) => parentId === top.id)
        .map((section) => ({ ...section, name: `${top.name}: ${section.name}` })),
    ])
    .map(({ id, slug, name }) => ({ id, slug, name }));
  return { sections, authors, topics };
}

import { frame } from "../paper/site";
import { type Named, namedBy } from "./find-names";
import type { ListFilters } from "./list-filters";

/** `author` and `topic` are those that the filters name; null where they name none that is here. */
export type ListChoices = { sections: Named[]; author: Named | null; topic: Named | null };

/** What the list's filters and bulk changes can name; a subsection says whose it is. At most 5 queries. */
export async function listChoices(filters: Pick<ListFilters, "author" | "topic">): Promise<ListChoices> {
  const [paper, author, topic] = await Promise.all([
    frame(),
    filters.author === null ? null : namedBy("author", filters.author),
    filters.topic === null ? null : namedBy("topic", filters.topic),
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
  return { sections, author, topic };
}

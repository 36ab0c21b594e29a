import { readerDb } from "../db";
import { words } from "../messages";
import { keptMenu, type Menu, type MenuTarget, topicIdsOf } from "../settings/menu";
import { named } from "../statements";
import { topicTag } from "../tags";
import { isPath, latestPath, topicPath } from "../urls";
import { cachedPaper } from "./cached";
import type { MenuItem, PageLink, SectionLink, TopSection } from "./shapes";

type Known = { sections: Record<string, SectionLink>; pages: PageLink[] };

/** The menus of the settings as readers are shown them: null where none is set. At most 1 query. */
export async function menusOf(
  kept: { navigation: unknown; footer: unknown },
  known: Known,
): Promise<{ navigation: MenuItem[] | null; footer: MenuItem[] | null }> {
  const [navigation, footer] = [keptMenu(kept.navigation), keptMenu(kept.footer)];
  const topics = await topicsOf([...(navigation ?? []), ...(footer ?? [])]);
  const linkOf = ({ label, target }: { label: string; target: MenuTarget }) => {
    const link = targetOf(target, known, topics);
    return link && { ...link, label: label || link.label, items: [] };
  };
  const shown = (items: Menu): MenuItem[] =>
    items.flatMap((item) => {
      const link = linkOf(item);
      const items = item.items.map(linkOf).filter((each) => each !== null);
      return link ? [{ ...link, items }] : items; // what is below one that is gone stays
    });
  return { navigation: navigation ? shown(navigation) : null, footer: footer ? shown(footer) : null };
}

/** The navigation of a paper that has set none: its sections in their order, and what is new. */
export function sectionMenu(sections: TopSection[], language: string): MenuItem[] {
  const itemOf = ({ name, path, slug, colour }: SectionLink) => ({
    label: name,
    path,
    section: slug,
    colour,
    items: [],
  });
  return [
    ...sections.map((section) => ({ ...itemOf(section), items: section.subsections.map(itemOf) })),
    { label: words(language).latest, path: latestPath, section: null, colour: null, items: [] },
  ];
}

async function topicsOf(menu: Menu): Promise<Map<string, { name: string; slug: string }>> {
  const ids = topicIdsOf(menu);
  if (ids.length === 0) return new Map();
  cachedPaper(...ids.map(topicTag));
  const topics = await named("topics of the menus", () =>
    readerDb().topic.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true, slug: true },
    }),
  );
  return new Map(topics.map(({ id, ...topic }) => [id, topic]));
}

/** Where an item leads, under its own name; null where that is not there any more. */
function targetOf(
  target: MenuTarget,
  { sections, pages }: Known,
  topics: Map<string, { name: string; slug: string }>,
): Omit<MenuItem, "items"> | null {
  const plain = { section: null, colour: null };
  switch (target.kind) {
    case "section": {
      const section = sections[target.id];
      return section
        ? { label: section.name, path: section.path, section: section.slug, colour: section.colour }
        : null;
    }
    case "topic": {
      const topic = topics.get(target.id);
      return topic ? { label: topic.name, path: topicPath(topic.slug), ...plain } : null;
    }
    case "page": {
      const page = pages.find(({ slug }) => slug === target.slug);
      return page ? { label: page.title, path: page.path, ...plain } : null;
    }
    case "address": {
      const { address } = target;
      return isPath(address) || address.startsWith("https://") ? { label: address, path: address, ...plain } : null;
    }
  }
}

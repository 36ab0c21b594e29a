import { db } from "../db";
import { type Menu, type MenuName, topicIdsOf } from "../settings/menu";
import { deskSettings, listSections } from "./settings-lists";

/** What items may lead to, and what it is called: by its kind and its id or slug ("topic:…"). */
export type MenuChoices = {
  sections: { id: string; name: string }[];
  pages: { slug: string; title: string }[];
  names: Record<string, string>;
};

export type DeskMenus = Record<MenuName, Menu | null> & {
  sectionMenu: Menu; // what a first menu begins with
  choices: MenuChoices;
};

/** The menus as their editor opens them. 4 queries. */
export async function deskMenus(): Promise<DeskMenus> {
  const [settings, rows, pages] = await Promise.all([
    deskSettings(),
    listSections(),
    db().page.findMany({ orderBy: { slug: "asc" }, select: { slug: true, title: true } }),
  ]);
  const [navigation, footer] = [settings?.navigation ?? null, settings?.footer ?? null];
  const topics = await db().topic.findMany({
    where: { id: { in: topicIdsOf([...(navigation ?? []), ...(footer ?? [])]) } },
    select: { id: true, name: true },
  });
  const itemOf = ({ id }: { id: string }) => ({ label: "", target: { kind: "section" as const, id } });
  const below = (parentId: string | null) => rows.filter((row) => row.parentId === parentId);
  return {
    navigation,
    footer,
    sectionMenu: below(null).map((top) => ({ ...itemOf(top), items: below(top.id).map(itemOf) })),
    choices: {
      sections: rows.map(({ id, name }) => ({ id, name })),
      pages,
      names: Object.fromEntries([
        ...rows.map(({ id, name }) => [`section:${id}`, name]),
        ...topics.map(({ id, name }) => [`topic:${id}`, name]),
        ...pages.map(({ slug, title }) => [`page:${slug}`, title]),
      ]),
    },
  };
}

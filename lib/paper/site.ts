import { config } from "../config";
import { readerDb } from "../db";
import { socialLinks } from "../settings/paper-form";
import { named } from "../statements";
import { settingsTag } from "../tags";
import { standingPath } from "../urls";
import { cachedPaper, isBuilding } from "./cached";
import { pictureOf, pictureSelect } from "./cards";
import { menusOf, sectionMenu } from "./menus";
import { sectionLink } from "./section-link";
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
  feedText: "full" as const,
};

/** What is true of the whole paper; an empty paper where there are no settings yet. */
export const site = async (): Promise<Site> => (await frame()).site;

/** As `site`, with the sections by id. At most 5 queries. */
export async function frame(): Promise<Frame> {
  "use cache";
  cachedPaper(settingsTag);
  const origin = config().siteUrl;
  if (isBuilding()) {
    const nothing = { sections: [], pages: [], logo: null, hub: null, social: [], navigation: [], footer: null };
    return { site: { origin, ...unnamed, ...nothing }, sections: {} };
  }
  const [settings, sectionRows, pageRows] = await Promise.all([
    named("settings of the paper", () =>
      readerDb().settings.findFirst({ include: { logo: { select: pictureSelect } } }),
    ),
    named("sections of the paper", () => readerDb().section.findMany({ orderBy: [{ order: "asc" }, { name: "asc" }] })),
    named("titles of pages", () =>
      readerDb().page.findMany({ orderBy: { slug: "asc" }, select: { slug: true, title: true } }),
    ),
  ]);
  const { name, tagline, description, language, timeZone, email, publisher, address, feedText } = settings ?? unnamed;
  const sections = sectionRows.map((row) => ({
    ...sectionLink(row),
    id: row.id,
    description: row.description,
    parentId: row.parentId,
  }));
  const tree: TopSection[] = sections
    .filter((section) => section.parentId === null)
    .map((top) => ({
      ...sectionLink(top),
      subsections: sections.filter(({ parentId }) => parentId === top.id).map(sectionLink),
    }));
  const byId = Object.fromEntries(sections.map((section) => [section.id, section]));
  const pages = pageRows.map(({ slug, title }) => ({ slug, title, path: standingPath(slug) }));
  const menus = await menusOf(settings ?? { navigation: null, footer: null }, { sections: byId, pages });
  return {
    site: {
      ...{ origin, name, tagline, description, language, timeZone, email, publisher, address, feedText, pages },
      hub: settings?.webSubHub ?? null,
      sections: tree,
      logo: settings?.logo ? pictureOf(settings.logo) : null,
      social: socialLinks.catch([]).parse(settings?.social),
      navigation: menus.navigation ?? sectionMenu(tree, language),
      footer: menus.footer,
    },
    sections: byId,
  };
}

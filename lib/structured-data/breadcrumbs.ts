import type { BreadcrumbList } from "schema-dts";
import { words } from "../messages";
import type { Site } from "../paper/shapes";
import { absoluteUrl, homePath, type Path } from "../urls";
import { idOf } from "./graph";

export type Crumb = { name: string; path: Path };

export const breadcrumbsId = (site: Site, page: Path): string => idOf(site, page, "breadcrumbs");

/** The way from the home page to a page, which is the last of the trail. */
export function breadcrumbs(trail: readonly [...Crumb[], Crumb], site: Site): BreadcrumbList {
  const page = trail[trail.length - 1] ?? trail[0];
  const home = { name: words(site.language).home, path: homePath };
  return {
    "@type": "BreadcrumbList",
    "@id": breadcrumbsId(site, page.path),
    itemListElement: [home, ...trail].map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteUrl(site.origin, path),
    })),
  };
}

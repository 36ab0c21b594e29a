import type { AboutPage, ContactPage, Graph, WebPage } from "schema-dts";
import { isoDateTime } from "../dates";
import type { Site, StandingPage } from "../paper/shapes";
import { absoluteUrl, standingPath } from "../urls";
import { breadcrumbs, breadcrumbsId } from "./breadcrumbs";
import { graphOf } from "./graph";
import { publisher, publisherId, webSiteInShort } from "./publisher";

const types = new Map<string, "AboutPage" | "ContactPage">([
  ["about", "AboutPage"],
  ["contact", "ContactPage"],
]);

/** About, contact or a policy: each tells who makes the paper. */
export function standingGraph({ slug, title, standfirst, updatedAt }: StandingPage, site: Site): Graph {
  const path = standingPath(slug);
  const url = absoluteUrl(site.origin, path);
  const page: WebPage | AboutPage | ContactPage = {
    "@type": types.get(slug) ?? "WebPage",
    "@id": url,
    url,
    name: title,
    ...(standfirst ? { description: standfirst } : {}),
    inLanguage: site.language,
    dateModified: isoDateTime(updatedAt),
    about: { "@id": publisherId(site) },
    breadcrumb: { "@id": breadcrumbsId(site, path) },
    isPartOf: webSiteInShort(site),
  };
  return graphOf(page, breadcrumbs([{ name: title, path }], site), publisher(site));
}

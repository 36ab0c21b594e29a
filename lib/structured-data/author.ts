import type { Graph, Person } from "schema-dts";
import type { AuthorPage, Site } from "../paper/shapes";
import { absoluteUrl, pagedPath } from "../urls";
import { breadcrumbs, breadcrumbsId } from "./breadcrumbs";
import { graphOf, idOf } from "./graph";
import { imageOf } from "./pictures";
import { publisherId, publisherInShort, webSiteInShort } from "./publisher";

export function authorGraph({ author, page }: AuthorPage, site: Site): Graph {
  const path = pagedPath(author.path, page);
  const url = absoluteUrl(site.origin, path);
  return graphOf(
    {
      "@type": "ProfilePage",
      "@id": url,
      url,
      name: author.name,
      inLanguage: site.language,
      mainEntity: personOf(author, site),
      breadcrumb: { "@id": breadcrumbsId(site, path) },
      isPartOf: webSiteInShort(site),
    },
    breadcrumbs([{ name: author.name, path }], site),
    publisherInShort(site),
  );
}

/** A byline’s person: the same on each page of their stories. */
const personOf = ({ name, path, role, bio, portrait, email }: AuthorPage["author"], site: Site): Person => ({
  "@type": "Person",
  "@id": idOf(site, path, "person"),
  name,
  url: absoluteUrl(site.origin, path),
  worksFor: { "@id": publisherId(site) },
  ...(role === "" ? {} : { jobTitle: role }),
  ...(bio === "" ? {} : { description: bio }),
  ...(portrait ? { image: imageOf(portrait, "1x1", site) } : {}),
  ...(email ? { email } : {}),
});

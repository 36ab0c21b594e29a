import type { CollectionPage, Graph } from "schema-dts";
import { words } from "../messages";
import type {
  ArchivePage,
  Card,
  CorrectionsPage,
  HomePage,
  LatestPage,
  SectionPage,
  Site,
  TopicPage,
} from "../paper/shapes";
import { absoluteUrl, correctionsPath, dayPath, homePath, latestPath, monthPath, pagedPath } from "../urls";
import { breadcrumbs, breadcrumbsId, type Crumb } from "./breadcrumbs";
import { graphOf, idOf } from "./graph";
import { publisher, publisherInShort, webSite, webSiteInShort } from "./publisher";

export function homeGraph(page: HomePage, site: Site): Graph {
  const { lead, secondary, strip, blocks, opinion, latest } = page;
  const top = lead ? [lead] : [];
  const cards = [...top, ...secondary, ...strip, ...blocks.flatMap((block) => block.cards), ...opinion, ...latest];
  const list = collection({ name: site.name, description: site.description, path: homePath, cards }, site);
  return graphOf(list, webSite(site), publisher(site));
}

export function sectionGraph(page: SectionPage, site: Site): Graph {
  const { section, parent, lead, secondary, subsectionBlocks, river } = page;
  const top = lead ? [lead] : [];
  const cards = [...top, ...secondary, ...subsectionBlocks.flatMap((block) => block.cards), ...river];
  return listGraph({ ...section, cards }, parent ? [parent] : [], site);
}

export const latestGraph = ({ page, cards }: LatestPage, site: Site): Graph =>
  listGraph({ name: words(site.language).latest, path: pagedPath(latestPath, page), cards }, [], site);

export const topicGraph = ({ topic, page, cards }: TopicPage, site: Site): Graph =>
  listGraph({ ...topic, path: pagedPath(topic.path, page), cards }, [], site);

export const correctionsGraph = ({ corrections, page }: CorrectionsPage, site: Site): Graph => {
  const name = words(site.language).correctionsMade;
  const cards = corrections.map(({ card }) => card);
  return listGraph({ name, path: pagedPath(correctionsPath, page), cards }, [], site);
};

/** A month of a section or a day of the paper; `name` is the period's. */
export function archiveGraph(list: ArchivePage, name: string, site: Site): Graph {
  const { section, year, month, day, page, cards } = list;
  const path = day === null ? monthPath(section?.slug ?? null, year, month) : dayPath(year, month, day);
  return listGraph({ name, path: pagedPath(path, page), cards }, section ? [section] : [], site);
}

type List = Crumb & { description?: string; cards: readonly Card[] };

const listGraph = (list: List, above: readonly Crumb[], site: Site): Graph =>
  graphOf(
    {
      ...collection(list, site),
      breadcrumb: { "@id": breadcrumbsId(site, list.path) },
      isPartOf: webSiteInShort(site),
    },
    breadcrumbs([...above, list], site),
    publisherInShort(site),
  );

/** A page that lists stories, each once, in the order of the page. */
function collection({ name, description = "", path, cards }: List, site: Site): CollectionPage {
  const url = absoluteUrl(site.origin, path);
  const paths = [...new Set(cards.map((card) => card.path))];
  return {
    "@type": "CollectionPage",
    "@id": url,
    url,
    name,
    ...(description === "" ? {} : { description }),
    inLanguage: site.language,
    mainEntity: {
      "@type": "ItemList",
      "@id": idOf(site, path, "stories"),
      itemListElement: paths.map((story, index) => ({
        "@type": "ListItem",
        position: index + 1,
        url: absoluteUrl(site.origin, story),
      })),
    },
  };
}

/** An article as Markdown: all that its page says of it, for whoever reads by machine. */
import type { PhrasingContent, RootContent } from "mdast";
import { joinTexts } from "../body/join-text";
import { markdownOf } from "../body/markdown";
import { formatDate } from "../dates";
import { words } from "../messages";
import { renditionPath } from "../pictures/renditions";
import { isolatedName } from "../text-direction";
import { absoluteUrl, isPath, type Path } from "../urls";
import { writeMarkdown } from "../write-markdown";
import type { Article, ArticlePage, Picture, Site } from "./shapes";

/** `origin` is the site's, as readers use it. */
export function articleMarkdown({ article, pictures, alsoRead }: ArticlePage, site: Site, origin: string): string {
  const whole = (path: Path): string => absoluteUrl(origin, path);
  const picture = (shown: Picture) => ({ ...shown, address: whole(jpegPath(shown)) });
  const lead = article.leadPicture && picture(article.leadPicture);
  return writeMarkdown([
    { type: "heading", depth: 1, children: [text(article.headline)] },
    ...lineOf(article.standfirst),
    ...bylineOf(article, site, whole),
    ...lineOf(timesOf(article, site)),
    ...(lead ? [paragraph([{ type: "image", url: lead.address, alt: lead.alt }])] : []),
    ...lineOf(lead && joinTexts([lead.caption, lead.credit])),
    ...markdownOf(
      article.body,
      {
        address: (href) => (isPath(href) ? whole(href) : href.startsWith("#") ? whole(article.path) + href : href),
        picture: (id) => (pictures[id] ? picture(pictures[id]) : null),
        alsoRead: (id) => {
          const card = alsoRead[id];
          return card
            ? { address: whole(card.path), label: words(site.language).alsoRead, headline: card.headline }
            : null;
        },
      },
      article.dateline,
    ),
    ...correctionsOf(article, site),
    { type: "thematicBreak" },
    paragraph([text(`${site.name}: `), link(whole(article.path), whole(article.path))]),
  ]);
}

const text = (value: string): PhrasingContent => ({ type: "text", value });
const link = (url: string, label: string): PhrasingContent => ({ type: "link", url, children: [text(label)] });
const paragraph = (children: PhrasingContent[]): RootContent => ({ type: "paragraph", children });
const lineOf = (value: string | null): RootContent[] => (value ? [paragraph([text(value)])] : []);

const jpegPath = ({ hash, renditions: { full } }: Picture): Path => renditionPath(hash, full.key, full.jpeg, "jpg");

function bylineOf({ authors, credit }: Article, site: Site, whole: (path: Path) => string): RootContent[] {
  const { by, listParts } = words(site.language);
  const inOrder = authors.values();
  const names = listParts(authors.map(({ name }) => name)).map((part) => {
    const author = part.isItem ? inOrder.next().value : undefined;
    return author ? link(whole(author.path), isolatedName(author.name, site.language)) : text(part.text);
  });
  return [...(names.length > 0 ? [paragraph([text(`${by} `), ...names])] : []), ...lineOf(credit)];
}

function timesOf({ publishedAt, revisedAt }: Article, site: Site): string {
  const { published, updated } = words(site.language);
  const first = `${published} ${formatDate(publishedAt, "dateTime", site)}`;
  return revisedAt ? `${first} · ${updated} ${formatDate(revisedAt, "dateTime", site)}` : first;
}

function correctionsOf({ corrections }: Article, site: Site): RootContent[] {
  if (corrections.length === 0) return [];
  return [
    { type: "heading", depth: 2, children: [text(words(site.language).corrections(corrections.length))] },
    ...corrections.map((each) => paragraph([text(`${formatDate(each.publishedAt, "dateTime", site)}: ${each.text}`)])),
  ];
}

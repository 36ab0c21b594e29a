/** What the paper is and where to read it, for language models: https://llmstxt.org */
import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { words } from "../messages";
import { latestTag, settingsTag } from "../tags";
import { absoluteUrl, feedPath, homePath, latestPath, markdownPath, type Path, sitemapPath } from "../urls";
import { writeMarkdown } from "../write-markdown";
import { cachedPaper } from "./cached";
import { newestCards } from "./cards";
import { frame } from "./site";

const storiesOfSection = 10;

/** The text of llms.txt; `origin` is the site's, as readers use it. A query a section of the top level. */
export async function llmsText(origin: string): Promise<string> {
  "use cache";
  cachedPaper(settingsTag, latestTag);
  const paper = await frame();
  const { name, tagline, description, language, pages } = paper.site;
  const top = Object.values(paper.sections).filter(({ parentId }) => parentId === null);
  const sections = await Promise.all(
    top.map(async (section) => ({
      name: section.name,
      stories: await newestCards({ topSectionId: section.id }, paper, storiesOfSection),
    })),
  );
  const { aboutThePaper, latest } = words(language);
  const item = (title: string, path: Path, note = "") => itemOf(title, absoluteUrl(origin, path), note);
  return writeMarkdown([
    { type: "heading", depth: 1, children: [text(name)] },
    ...(tagline || description ? [summaryOf([tagline, description])] : []),
    ...sections.flatMap(({ name, stories }) =>
      listOf(
        name,
        stories.map(({ headline, path, excerpt }) => item(headline, markdownPath(path), excerpt)),
      ),
    ),
    ...listOf(
      aboutThePaper,
      pages.map(({ title, path }) => item(title, path)),
    ),
    // The form's own word for what may be left out.
    ...listOf("Optional", [item(latest, latestPath), item("RSS", feedPath(homePath)), item("Sitemap", sitemapPath)]),
  ]);
}

const text = (value: string): PhrasingContent => ({ type: "text", value });

const summaryOf = (lines: string[]): RootContent => ({
  type: "blockquote",
  children: [{ type: "paragraph", children: [text(lines.filter((line) => line !== "").join(". "))] }],
});

function listOf(title: string, children: ListItem[]): RootContent[] {
  if (children.length === 0) return [];
  return [
    { type: "heading", depth: 2, children: [text(title)] },
    { type: "list", spread: false, children },
  ];
}

function itemOf(title: string, url: string, note: string): ListItem {
  const link: PhrasingContent = { type: "link", url, children: [text(title)] };
  const children = note === "" ? [link] : [link, text(`: ${note}`)];
  return { type: "listItem", spread: false, children: [{ type: "paragraph", children }] };
}

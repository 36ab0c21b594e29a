/** The words of the demo edition that each kind of page must show. */
import { plainTextOf } from "../../lib/body/plain-text";
import { ageOf, type EditionArticle, pageTypes, pathOf, recordsOf, sectionWithSubsections } from "../edition";

const articles = recordsOf("article");
const subsection = recordsOf("section").find(({ parent }) => parent !== null);
const sectionNames = recordsOf("section").filter(({ parent }) => parent === null);
const subsections = recordsOf("section").filter(({ parent }) => parent === sectionWithSubsections.slug);
const headlinesOf = (stories: EditionArticle[]) => stories.map((story) => story.cardHeadline ?? story.headline);

/** What the page of a kind shows in its main part, by its name in `pageTypes`. */
export function textsOf(name: string): string[] {
  const texts = textsByPage[name]?.() ?? [];
  if (texts.length === 0) throw new Error(`It is not said what the page "${name}" must show.`);
  return texts;
}

const textsByPage: Record<string, () => string[]> = {
  home: () => ["Latest", "Most read", "Don’t miss", ...sectionNames.map((section) => section.name)],
  section: () => [sectionWithSubsections.name, ...subsections.map((section) => section.name), "Archive"],
  subsection: () => [
    subsection?.name ?? "",
    ...headlinesOf(articles.filter(({ section }) => section === subsection?.slug)),
  ],
  article: () => storyAt("article"),
  "short article": () => storyAt("short article"),
  topic: () => {
    const [topic] = recordsOf("topic");
    return [topic?.name ?? "", ...headlinesOf(articles.filter(({ topics }) => topics.includes(topic?.slug ?? "")))];
  },
  author: () => {
    const [author] = recordsOf("author");
    const stories = articles.filter(({ authors }) => authors.includes(author?.slug ?? ""));
    return [author?.name ?? "", author?.bio ?? "", ...headlinesOf(stories)];
  },
  latest: () => ["Latest", ...headlinesOf(articles.filter((story) => ageOf(story) < 24 * 60 * 60 * 1000))],
  corrections: () => articles.flatMap(({ corrections }) => corrections.map(({ text }) => text)),
  "section month": () => [sectionWithSubsections.name, "Archive"],
  search: () => ["Stories about “the city”", "Search"],
  "search without words": () => ["Search"],
  "search without hits": () => ["No story mentions “zzyzzx”."],
  about: () => standing("about"),
  contact: () => standing("contact"),
  policy: () => standing((pageTypes["policy"] ?? "/").slice(1)),
  missing: () => ["There is no page here"],
  gone: () => ["This story has been taken down"],
};

function storyAt(name: string): string[] {
  const story = articles.find((article) => pathOf(article) === pageTypes[name]);
  return story ? [story.headline, story.standfirst ?? "", ...linesOf(story)] : [];
}

function standing(slug: string): string[] {
  const page = recordsOf("page").find((record) => record.slug === slug);
  return page ? [page.title, ...linesOf(page)] : [];
}

// A table's row is a line of cells, which the page has in elements of their own.
const linesOf = ({ body }: Pick<EditionArticle, "body">): string[] =>
  plainTextOf({ ...body, content: body.content.filter(({ type }) => type !== "table") }).split("\n");

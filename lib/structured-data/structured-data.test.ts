import type { Graph, Thing } from "schema-dts";
import { expect, test } from "vitest";
import type { ArticleKind, AuthorPage, HomePage, SectionPage } from "../paper/shapes";
import { articleShown, cardShown, pictureShown, sectionShown, siteShown } from "../testing/shown";
import { articleGraph } from "./article";
import { authorGraph } from "./author";
import { scriptOf } from "./graph";
import { archiveGraph, correctionsGraph, homeGraph, latestGraph, sectionGraph, topicGraph } from "./lists";
import { standingGraph } from "./standing";

const site = siteShown({
  email: "desk@paper.example",
  publisher: "Paper Ltd",
  address: "1 Quay",
  logo: pictureShown(),
  social: [{ name: "Mastodon", address: "https://social.example/@paper" }],
  pages: [
    { slug: "contact", title: "Contact", path: "/contact" },
    { slug: "policies/editorial-standards", title: "Standards", path: "/policies/editorial-standards" },
    { slug: "policies/corrections", title: "Corrections", path: "/policies/corrections" },
    { slug: "policies/ethics", title: "Ethics", path: "/policies/ethics" },
    { slug: "policies/masthead", title: "Who we are", path: "/policies/masthead" },
    { slug: "policies/ownership", title: "Ownership", path: "/policies/ownership" },
    { slug: "policies/privacy", title: "Privacy", path: "/policies/privacy" },
  ],
});

const author = { name: "Ada Ames", path: "/author/ada", role: "Reporter", portrait: pictureShown() } as const;
const correction = { text: "It was Tuesday.", publishedAt: new Date("2026-11-21T09:00:00Z") };

const whole = articleShown({
  kind: "analysis",
  authors: [author, { ...author, name: "Ben Brown", path: "/author/ben" }],
  topics: [{ name: "Harbours", path: "/topic/harbours" }],
  parentSection: { ...sectionShown, name: "News", slug: "news", path: "/news" },
  leadPicture: pictureShown(),
  dateline: "Varna",
  credit: "Agency",
  corrections: [correction],
  modifiedAt: new Date("2026-11-21T09:00:00Z"),
});

const place = { page: 1, newer: null, older: null };
const list = { ...place, cards: [cardShown(), cardShown({ id: "b", path: "/world/other" })] };

const home: HomePage = {
  ...{ madeAt: new Date(), lead: cardShown(), secondary: list.cards, strip: [], blocks: [], opinion: [] },
  ...{ latest: list.cards, mostRead: [], dontMiss: [] },
};
const section: SectionPage = {
  ...{ section: { ...sectionShown, description: "What goes on." }, parent: null, subsections: [], lead: null },
  ...{ secondary: [], river: list.cards, mostRead: [], subsectionBlocks: [], archive: [] },
};
const profile: AuthorPage = { ...list, author: { ...author, bio: "Ada writes.", email: "ada@paper.example" } };
const month = { ...list, section: sectionShown, year: 2026, month: 11, day: null, previous: null, next: null };
const standing = { title: "About us", standfirst: null, body: articleShown().body, updatedAt: new Date() };

type Node = Record<string, unknown>;

/** The graph as a program reads it. */
function nodesOf(graph: Graph): Node[] {
  const read: { "@graph": Node[] } = JSON.parse(scriptOf(graph));
  return read["@graph"];
}

function nodeOf(graph: Graph, type: string): Node {
  const found = nodesOf(graph).filter((node) => node["@type"] === type);
  expect(found, `one ${type}`).toHaveLength(1);
  return found[0] ?? {};
}

// Google's required and recommended properties: https://developers.google.com/search/docs/appearance/structured-data
const asked: { of: string; type: Exclude<Thing, string>["@type"]; graph: Graph; properties: string[] }[] = [
  {
    ...{ of: "an article", type: "AnalysisNewsArticle", graph: articleGraph(whole, site) },
    properties: [
      ...["headline", "image", "datePublished", "dateModified", "author", "publisher", "articleSection", "keywords"],
      ...["wordCount", "correction", "speakable", "isAccessibleForFree", "inLanguage", "mainEntityOfPage", "isPartOf"],
      ...["contentLocation", "description", "url", "sourceOrganization"],
    ],
  },
  {
    ...{ of: "an article", type: "BreadcrumbList", graph: articleGraph(whole, site) },
    properties: ["itemListElement"],
  },
  {
    ...{ of: "an article", type: "WebPage", graph: articleGraph(whole, site) },
    properties: ["url", "primaryImageOfPage", "breadcrumb"],
  },
  {
    ...{ of: "home", type: "NewsMediaOrganization", graph: homeGraph(home, site) },
    properties: [
      ...["name", "url", "logo", "sameAs", "contactPoint", "email", "address", "legalName", "description"],
      ...["publishingPrinciples", "correctionsPolicy", "ethicsPolicy", "masthead", "ownershipFundingInfo"],
    ],
  },
  { of: "home", type: "WebSite", graph: homeGraph(home, site), properties: ["name", "url", "potentialAction"] },
  { of: "home", type: "CollectionPage", graph: homeGraph(home, site), properties: ["url", "mainEntity"] },
  ...[
    { of: "a section", graph: sectionGraph(section, site) },
    { of: "the latest", graph: latestGraph(list, site) },
    {
      of: "a topic",
      graph: topicGraph({ ...list, topic: { name: "Harbours", path: "/topic/harbours", description: "" } }, site),
    },
    { of: "a month", graph: archiveGraph(month, "November 2026", site) },
    {
      of: "the corrections",
      graph: correctionsGraph({ ...place, corrections: [{ id: "c", card: cardShown(), correction }] }, site),
    },
  ].flatMap(({ of, graph }) => [
    { of, graph, type: "CollectionPage" as const, properties: ["url", "name", "mainEntity", "breadcrumb", "isPartOf"] },
    { of, graph, type: "BreadcrumbList" as const, properties: ["itemListElement"] },
  ]),
  { of: "an author", type: "ProfilePage", graph: authorGraph(profile, site), properties: ["mainEntity", "breadcrumb"] },
  ...(["AboutPage", "ContactPage", "WebPage"] as const).map((type, index) => ({
    ...{ of: "a standing page", type, properties: ["url", "name", "about", "breadcrumb", "dateModified"] },
    graph: standingGraph({ ...standing, slug: ["about", "contact", "policies/privacy"][index] ?? "" }, site),
  })),
];

test.each(asked)("$of has its $type with all that is asked of it", ({ type, graph, properties }) => {
  const node = nodeOf(graph, type);
  for (const property of properties) expect(node, property).toHaveProperty(property);
});

test("an article's pictures come in three shapes, with their sizes, credit and caption", () => {
  const { image } = nodeOf(articleGraph(whole, site), "AnalysisNewsArticle");
  expect(image).toMatchObject([
    { "@type": "ImageObject", width: "1200 px", height: "675 px", creditText: "Ada", caption: "The harbour at dawn." },
    { width: "1200 px", height: "900 px" },
    { width: "1067 px", height: "1067 px" },
  ]);
});

test("each author stands for themselves, with their address", () => {
  const { author: authors } = nodeOf(articleGraph(whole, site), "AnalysisNewsArticle");
  expect(authors).toEqual([
    { "@type": "Person", name: "Ada Ames", url: "https://paper.example/author/ada" },
    { "@type": "Person", name: "Ben Brown", url: "https://paper.example/author/ben" },
  ]);
});

test("a story without a byline is the agency's, or the paper's", () => {
  const authorOf = (credit: string | null) =>
    nodeOf(articleGraph(articleShown({ credit }), site), "NewsArticle")["author"];
  expect(authorOf("Agency")).toEqual([{ "@type": "Organization", name: "Agency" }]);
  expect(authorOf(null)).toMatchObject([{ "@type": "NewsMediaOrganization", name: "The Test" }]);
});

test.each<[ArticleKind, string | null, string]>([
  ["news", null, "NewsArticle"],
  ["news", "Varna", "ReportageNewsArticle"],
  ["opinion", "Varna", "OpinionNewsArticle"],
  ["analysis", null, "AnalysisNewsArticle"],
  ["explainer", null, "BackgroundNewsArticle"],
  ["picture_story", null, "NewsArticle"],
  ["live", null, "NewsArticle"],
])("%s from %s is a %s", (kind, dateline, type) => {
  nodeOf(articleGraph(articleShown({ kind, dateline }), site), type);
});

test("when it changed is when machines are told that it did", () => {
  const node = nodeOf(articleGraph(whole, site), "AnalysisNewsArticle");
  expect(node).toMatchObject({ dateModified: "2026-11-21T09:00:00.000Z", datePublished: "2026-11-20T08:00:00.000Z" });
  expect(node["correction"]).toEqual([
    { "@type": "CorrectionComment", text: "It was Tuesday.", datePublished: "2026-11-21T09:00:00.000Z" },
  ]);
});

test("the way to an article leads through its sections", () => {
  const { itemListElement } = nodeOf(articleGraph(whole, site), "BreadcrumbList");
  expect(itemListElement).toMatchObject([
    { position: 1, name: "Home", item: "https://paper.example/" },
    { position: 2, name: "News", item: "https://paper.example/news" },
    { position: 3, name: "World", item: "https://paper.example/world" },
    { position: 4, name: "It happened", item: "https://paper.example/world/story" },
  ]);
});

test("a story that stands twice on the home page is listed once", () => {
  const { mainEntity } = nodeOf(homeGraph(home, site), "CollectionPage");
  expect(mainEntity).toMatchObject({
    itemListElement: [{ url: "https://paper.example/world/story" }, { url: "https://paper.example/world/other" }],
  });
});

test("the site is searched where readers search it", () => {
  expect(nodeOf(homeGraph(home, site), "WebSite")["potentialAction"]).toMatchObject({
    target: { urlTemplate: "https://paper.example/search?q={search_term_string}" },
  });
});

test("pages of a list name themselves", () => {
  const url = "https://paper.example/latest?page=3";
  expect(nodeOf(latestGraph({ ...list, page: 3 }, site), "CollectionPage")).toMatchObject({ "@id": url, url });
});

test("no text closes the script", () => {
  const script = scriptOf(articleGraph(articleShown({ headline: "</script><script>alert(1)</script><!--" }), site));
  expect(script).not.toContain("<");
  expect(JSON.parse(script)["@graph"][0].headline).toBe("</script><script>alert(1)</script><!--");
});

test("a policy that schema.org has no word for is left out, and the list of corrections stands in for a page", () => {
  const bare = nodeOf(homeGraph(home, siteShown({ pages: [] })), "NewsMediaOrganization");
  expect(bare["correctionsPolicy"]).toBe("https://paper.example/corrections");
  const addresses = Object.values(nodeOf(homeGraph(home, site), "NewsMediaOrganization"));
  expect(addresses).not.toContain("https://paper.example/policies/privacy");
});

test("a paper without a logo of its own is known by its icon", () => {
  const publisher = homeGraph(home, { ...site, logo: null })["@graph"].find(
    (thing) => typeof thing === "object" && thing["@type"] === "NewsMediaOrganization",
  );
  expect(publisher).toMatchObject({ logo: { "@type": "ImageObject", url: `${site.origin}/icon-512.png` } });
});

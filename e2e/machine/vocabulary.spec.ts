/** What pages say of themselves to programs, against schema.org's vocabulary and what Google asks for. */
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import ts from "typescript";
import { pageTypes, pathOf, recordsOf } from "../edition";
import { graphOf, type Thing } from "./html";

const published = recordsOf("article").filter(({ status }) => status === "published");
const withoutGraph = new Set(["missing", "gone", "search", "search without words", "search without hits"]);
const paths = new Set([
  ...Object.entries(pageTypes).flatMap(([name, path]) => (withoutGraph.has(name) ? [] : [path])),
  ...published.map(pathOf),
  ...recordsOf("page").map(({ slug }) => `/${slug}`),
  "/latest?page=2",
]);

const graphs = new Map<string, Thing[]>(); // by page
test.beforeAll(async ({ request }) => {
  test.setTimeout(120_000);
  for (const path of paths) graphs.set(path, graphOf(await (await request.get(path)).text()));
});

/**
 * What is wrong with graphs by schema-dts, which is schema.org's vocabulary as types: each type's
 * own and inherited properties, and what each may be.
 */
function errorsIn(given: ReadonlyMap<string, unknown[]>): string[] {
  const file = join(import.meta.dirname, "graphs.ts"); // in memory alone
  const context = `"@context": "https://schema.org"`;
  const lines = [...given.values()].map(
    (graph, index) => `export const graph${index}: Graph = { ${context}, "@graph": ${JSON.stringify(graph)} };`,
  );
  const text = [`import type { Graph } from "schema-dts";`, ...lines].join("\n");
  const options: ts.CompilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, types: [] },
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.fileExists = (name) => name === file || fileExists(name);
  const pages = [...given.keys()];
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map(({ messageText, start = 0 }) => {
    const { line } = ts.getLineAndCharacterOfPosition(ts.createSourceFile(file, text, ts.ScriptTarget.Latest), start);
    return `${pages[line - 1]}: ${ts.flattenDiagnosticMessageText(messageText, "\n").slice(0, 1000)}`;
  });
}

const compileTime = 180_000; // ms: the vocabulary is long

test("every page speaks in schema.org's words", () => {
  test.setTimeout(compileTime);
  expect(graphs.size).toBeGreaterThan(40);
  expect(errorsIn(graphs)).toEqual([]);
});

test("a word that schema.org hasn't, one of another type and a value of the wrong kind are found", () => {
  test.setTimeout(compileTime);
  const wrong = new Map<string, unknown[]>([
    ["none", [{ "@type": "NewsArticle", headline: "Right", author: [{ "@type": "Person", name: "Right" }] }]],
    ["word", [{ "@type": "NewsArticle", heading: "Wrong" }]],
    ["type", [{ "@type": "NewsItem", headline: "Wrong" }]],
    ["other", [{ "@type": "NewsArticle", headline: "Right", author: [{ "@type": "Person", wordCount: 3 }] }]],
    ["kind", [{ "@type": "NewsArticle", publisher: { "@type": "BreadcrumbList" } }]],
  ]);
  const found = new Set(errorsIn(wrong).map((error) => error.slice(0, error.indexOf(":"))));
  expect(found).toEqual(new Set(["word", "type", "other", "kind"]));
});

type Asked = { required: string[]; recommended: string[]; source: string };
const guide = "https://developers.google.com/search/docs/appearance";
const article: Asked = {
  required: [],
  recommended: ["author", "dateModified", "datePublished", "headline", "image"],
  source: `${guide}/structured-data/article`,
};

/** What Google asks of each type; the demo edition has all of it. Its reports are all filed from somewhere. */
const google: Record<string, Asked> = {
  ReportageNewsArticle: article,
  AnalysisNewsArticle: article,
  OpinionNewsArticle: article,
  BackgroundNewsArticle: article,
  BreadcrumbList: {
    required: ["itemListElement"],
    recommended: [],
    source: `${guide}/structured-data/breadcrumb`,
  },
  ItemList: { required: ["itemListElement"], recommended: [], source: `${guide}/structured-data/carousel` },
  ListItem: { required: ["position"], recommended: [], source: `${guide}/structured-data/breadcrumb` },
  ProfilePage: {
    required: ["mainEntity"],
    recommended: [],
    source: `${guide}/structured-data/profile-page`,
  },
  Person: { required: ["name"], recommended: ["url"], source: `${guide}/structured-data/profile-page` },
  NewsMediaOrganization: {
    required: ["name"],
    recommended: ["url", "logo"],
    source: `${guide}/structured-data/organization`,
  },
  WebSite: { required: ["name", "url"], recommended: [], source: `${guide}/site-names` },
  ImageObject: {
    required: ["url"],
    recommended: ["width", "height"],
    source: `${guide}/structured-data/logo`,
  },
  SpeakableSpecification: {
    required: ["cssSelector"],
    recommended: [],
    source: `${guide}/structured-data/speakable`,
  },
};
/** What Google reads beside a type's own, of whoever makes the paper: on home. */
const ofPublisher = [
  "description",
  "legalName",
  "address",
  "email",
  "contactPoint",
  "ownershipFundingInfo",
  "correctionsPolicy",
];

/** Every thing in a value, however deep. */
function thingsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== "object" || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(thingsIn)];
}

for (const [type, { required, recommended, source }] of Object.entries(google)) {
  test(`every ${type} has what ${source} asks for`, () => {
    const things = [...graphs].flatMap(([path, graph]) => thingsIn(graph).map((thing) => ({ path, thing })));
    const ofType = things.filter(({ thing }) => thing["@type"] === type);
    expect(ofType.length).toBeGreaterThan(0);
    const without = ofType.flatMap(({ path, thing }) =>
      [...required, ...recommended].filter((name) => !(name in thing)).map((name) => `${path}: no ${name}`),
    );
    expect(without).toEqual([]);
  });
}

test("home says who makes the paper, by which rules, and how to reach them", () => {
  const publisher = graphs.get("/")?.find((thing) => thing["@type"] === "NewsMediaOrganization");
  expect(Object.keys(publisher ?? {})).toEqual(expect.arrayContaining(ofPublisher));
});

test("what a page points to by a name is on that page, and lists count from 1", () => {
  for (const [path, graph] of graphs) {
    const things = thingsIn(graph);
    const named = new Set(things.filter((thing) => Object.keys(thing).length > 1).map((thing) => thing["@id"]));
    for (const thing of things) {
      if (Object.keys(thing).join() === "@id") expect(named, path).toContain(thing["@id"]);
      const list = thing["itemListElement"];
      if (!Array.isArray(list)) continue;
      expect(list.map(({ position }) => position)).toEqual(list.map((_, index) => index + 1));
    }
  }
});

test("a story is dated with its zone, and was changed no sooner than it was published", () => {
  const stories = [...graphs.values()].flat().filter((thing) => thing["@type"].endsWith("NewsArticle"));
  expect(stories.length).toBe(published.length);
  for (const { datePublished, dateModified } of stories) {
    for (const date of [datePublished, dateModified]) {
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/);
    }
    expect(Date.parse(String(dateModified))).toBeGreaterThanOrEqual(Date.parse(String(datePublished)));
  }
});

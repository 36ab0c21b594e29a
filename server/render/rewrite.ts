/**
 * Makes the document that readers get of the page that Next renders: without the framework's
 * scripts, what they are preloaded by and the data that they would hydrate it with.
 */
import { Parser } from "htmlparser2";

/** The one script that readers' pages have of their own, at an address that names its content. */
export type Enhancement = { from: string; to: string };

/** Style sheets by their addresses, which stand in the page instead of being asked for. */
export type SmallStyles = ReadonlyMap<string, string>;

export type RewrittenPage = {
  html: string;
  inlineScripts: string[]; // whose hashes a content security policy names
  inlineStyles: string[]; // likewise
  storyId: string | null; // of an article's own page
  modifiedAt: Date | null; // of what it is about, where it says so
};

type Attributes = Record<string, string>;
type Range = { start: number; end: number }; // of the page as it was; `end` is behind its last character

// Data, which no browser runs.
const dataTypes = new Set(["application/ld+json"]);
// What browsers run or read of a script without an address.
const inlineTypes = new Set(["", "speculationrules"]);
const frameworkAttributes = new Set(["data-precedence", "data-dgst", "data-href"]);

/**
 * Which pages a browser may make ready before they are asked for: any of ours but what is the
 * desk's, a file or a search, and what says so. Text never changes, so that its hash can be named.
 */
const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: "/*" },
          { not: { href_matches: ["/admin", "/admin/*", "/api/*", "/media/*", "/search", "/search?*", "/*.*"] } },
        ],
      },
      eagerness: "moderate",
    },
  ],
});

/** Throws where the page is not whole: where it waits for a script to put parts of it in place. */
export function rewritePage(html: string, enhancement: Enhancement, styles: SmallStyles): RewrittenPage {
  if (/<!--\$[?!]-->|<template id="[BP]:/.test(html)) throw new Error("a page for readers is not whole without script");
  const page: RewrittenPage = { html: "", inlineScripts: [], inlineStyles: [], storyId: null, modifiedAt: null };
  const parts: string[] = [];
  let done = 0; // up to where the page stands in `parts`
  const replace = ({ start, end }: Range, by = ""): void => {
    parts.push(html.slice(done, start), by);
    done = end;
  };

  const attributes = new Map<string, Range>(); // of the tag that is read
  let dropping: { tag: string; start: number } | null = null; // the element whose end is waited for
  let inline: number | null = null; // where the text of the script begins that is read
  const here = (): Range => ({ start: parser.startIndex, end: parser.endIndex + 1 });

  const parser = new Parser({
    oncomment: () => {
      if (!dropping) replace(here());
    },
    onopentagname: () => attributes.clear(),
    onattribute: (name) => attributes.set(name, { start: parser.startIndex - 1, end: parser.endIndex }),
    onopentag: (tag, values) => {
      if (dropping) return;
      const { start, end } = here();
      const style = tag === "link" && values["rel"] === "stylesheet" ? styles.get(values["href"] ?? "") : undefined;
      if (style !== undefined) {
        page.inlineStyles.push(style);
        replace({ start, end }, `<style>${style}</style>`);
        return;
      }
      const fate = fateOf(tag, values, enhancement);
      if (fate === "drop") replace({ start, end });
      else if (fate === "drop whole") dropping = { tag, start };
      else if (fate === "inline") inline = end;
      else if (fate === "ours") replace(attributes.get("src") ?? { start, end }, ` src="${enhancement.to}"`);
      else {
        for (const [name, range] of attributes) if (frameworkAttributes.has(name)) replace(range);
        if (tag === "meta") readMeta(values, page);
      }
    },
    onclosetag: (tag) => {
      const { start, end } = here();
      if (dropping) {
        if (tag !== dropping.tag) return;
        replace({ start: dropping.start, end });
        dropping = null;
      } else if (tag === "script" && inline !== null) {
        page.inlineScripts.push(html.slice(inline, start));
        inline = null;
      } else if (tag === "head") {
        page.inlineScripts.push(speculationRules);
        replace({ start, end: start }, `<script type="speculationrules">${speculationRules}</script>`);
      }
    },
  });
  parser.end(html);
  page.html = parts.join("") + html.slice(done);
  return page;
}

/** What becomes of an element: "drop" leaves out a tag that has no end, "drop whole" all until the end. */
function fateOf(
  tag: string,
  values: Attributes,
  { from }: Enhancement,
): "keep" | "drop" | "drop whole" | "inline" | "ours" {
  if (tag === "link") return values["rel"] === "preload" && values["as"] === "script" ? "drop" : "keep";
  if (tag === "meta") return values["name"] === "next-size-adjust" ? "drop" : "keep";
  // The framework's place for late metadata; nothing is in it.
  if (tag === "div") return "hidden" in values && Object.keys(values).length === 1 ? "drop whole" : "keep";
  if (tag !== "script") return "keep";
  const { src, type = "" } = values;
  if (src !== undefined) return src === from ? "ours" : "drop whole";
  if (dataTypes.has(type)) return "keep";
  // The framework's own carry no mark; ours does.
  return "data-keep" in values && inlineTypes.has(type) ? "inline" : "drop whole";
}

function readMeta({ name, property, content }: Attributes, page: RewrittenPage): void {
  // A copy of its letters: a piece of the page, kept, would keep all of it in memory.
  if (name === "dateline:story" && content) page.storyId = Buffer.from(content).toString();
  const modified = property === "article:modified_time" ? new Date(content ?? "") : null;
  if (modified && !Number.isNaN(modified.getTime())) page.modifiedAt = modified;
}

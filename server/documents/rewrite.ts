/**
 * Makes the document that readers get of the page that Next renders: without the framework's
 * scripts, what they are preloaded by and the data that they would hydrate it with.
 */
import { RewritingStream } from "parse5-html-rewriting-stream";

/** The one script that readers' pages have of their own, at an address that names its content. */
export type Enhancement = { from: string; to: string };

export type RewrittenPage = {
  html: string;
  inlineScripts: string[]; // whose hashes a content security policy names
  storyId: string | null; // of an article's own page
  modifiedAt: Date | null; // of what it is about, where it says so
};

type Tag = { tagName: string; attrs: { name: string; value: string }[]; selfClosing?: boolean };

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
export async function rewritePage(html: string, enhancement: Enhancement): Promise<RewrittenPage> {
  if (/<!--\$[?!]-->|<template id="[BP]:/.test(html)) throw new Error("a page for readers is not whole without script");
  const page: RewrittenPage = { html: "", inlineScripts: [], storyId: null, modifiedAt: null };
  const rewriter = new RewritingStream();
  let dropping: string | null = null; // the element whose end is waited for
  let inline: string[] | null = null; // the text of the script that is read

  rewriter.on("comment", () => {});
  rewriter.on("startTag", (tag, raw) => {
    if (dropping) return;
    if (tag.tagName === "script") {
      const kept = scriptOf(tag, enhancement);
      if (kept === null) dropping = "script";
      else if (kept === "inline") inline = [];
      if (kept !== null) rewriter.emitStartTag(tag);
      return;
    }
    if (isFrameworks(tag)) {
      if (tag.tagName === "div") dropping = "div"; // its place for late metadata; nothing is in it
      return;
    }
    if (tag.tagName === "meta") readMeta(tag, page);
    const attrs = tag.attrs.filter(({ name }) => !frameworkAttributes.has(name));
    if (attrs.length === tag.attrs.length) rewriter.emitRaw(raw);
    else rewriter.emitStartTag({ ...tag, attrs });
  });
  rewriter.on("text", (_, raw) => {
    if (dropping) return;
    inline?.push(raw);
    rewriter.emitRaw(raw);
  });
  rewriter.on("endTag", ({ tagName }, raw) => {
    if (dropping) {
      if (tagName === dropping) dropping = null;
      return;
    }
    if (tagName === "script" && inline) {
      page.inlineScripts.push(inline.join(""));
      inline = null;
    }
    if (tagName === "head") {
      page.inlineScripts.push(speculationRules);
      rewriter.emitRaw(`<script type="speculationrules">${speculationRules}</script>`);
    }
    rewriter.emitRaw(raw);
  });

  const parts: string[] = [];
  rewriter.on("data", (part) => parts.push(String(part)));
  await new Promise<void>((resolve, reject) => {
    rewriter.once("end", resolve).once("error", reject);
    rewriter.end(html);
  });
  page.html = parts.join("");
  return page;
}

/** What becomes of a script: null where it goes. The address of our own is put right. */
function scriptOf(tag: Tag, { from, to }: Enhancement): "inline" | "ours" | "data" | null {
  const source = tag.attrs.find(({ name }) => name === "src");
  const type = tag.attrs.find(({ name }) => name === "type")?.value ?? "";
  if (source) {
    if (source.value !== from) return null;
    source.value = to;
    return "ours";
  }
  if (dataTypes.has(type)) return "data";
  // The framework's own carry no mark; ours does.
  const isOurs = tag.attrs.some(({ name }) => name === "data-keep");
  return isOurs && inlineTypes.has(type) ? "inline" : null;
}

function isFrameworks({ tagName, attrs }: Tag): boolean {
  const value = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
  if (tagName === "link") return value("rel") === "preload" && value("as") === "script";
  if (tagName === "meta") return value("name") === "next-size-adjust";
  return tagName === "div" && attrs.length === 1 && value("hidden") !== undefined;
}

function readMeta({ attrs }: Tag, page: RewrittenPage): void {
  const [name, content] = ["name", "content"].map((wanted) => attrs.find((each) => each.name === wanted)?.value);
  const property = attrs.find((each) => each.name === "property")?.value;
  if (name === "dateline:story" && content) page.storyId = content;
  const modified = property === "article:modified_time" ? new Date(content ?? "") : null;
  if (modified && !Number.isNaN(modified.getTime())) page.modifiedAt = modified;
}

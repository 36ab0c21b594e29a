/**
 * What comes from Word, Google Docs or a web page, made fit for our blocks: its words, emphasis,
 * links, lists, tables and films. What the schema doesn't know is dropped by the editor itself.
 */

import { safeHref } from "@/lib/body/inline";
import { mendAddresses, mendHref } from "@/lib/body/mend-href";
import { deepestList } from "@/lib/body/nesting";
import { type LeftOut, takeMedia } from "./pasted-media";
import { listWordItems } from "./word-lists";
import { dropComments, plainNotes } from "./word-notes";

// The end of a paragraph in Word on the web is a space of its own.
const dropped = "style, script, meta, link, title, xml, o\\:p, svg, button, input, .EOP";

export function cleanPastedHtml(html: string): { html: string; leftOut: LeftOut } {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll(dropped)) element.remove();
  dropComments(page);
  const leftOut = takeMedia(page);
  plainNotes(page);
  listWordItems(page);
  flattenLists(page);
  for (const element of [...page.body.querySelectorAll("*")]) {
    if (!element.isConnected) continue;
    if (element instanceof HTMLElement) emphasise(element);
    level(element, page);
    unlink(element);
  }
  mendTexts(page);
  flattenCells(page);
  for (const gap of page.querySelectorAll(":is(p, ul, ol, table, h2, h3, div, blockquote) + br")) {
    if (gap.previousSibling === gap.previousElementSibling) gap.remove(); // Google Docs sets blocks apart by them
  }
  for (const paragraph of page.querySelectorAll("p")) {
    if (paragraph.textContent?.trim() === "" && !paragraph.querySelector("br, [data-block]")) paragraph.remove();
  }
  return { html: page.body.innerHTML, leftOut };
}

/** Plain text with its addresses mended; one that is an address and nothing else stands alone. */
export const cleanPastedText = (text: string): string =>
  mendAddresses(/^\s*https?:\/\/\S+\s*$/i.test(text) ? text.trim() : text);

/** True where the HTML is a picture and nothing else: a browser lays it beside a picture that it copies. */
export function isOnlyPicture(html: string): boolean {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return body.textContent?.trim() === "" && body.querySelector("img") !== null;
}

/** Bold, italics and strokes that a style says become elements; Google Docs wraps all it copies in a bold that is none. */
function emphasise(element: HTMLElement): void {
  const { fontWeight, fontStyle, verticalAlign } = element.style;
  if (element.matches("b, strong") && ["normal", "400"].includes(fontWeight)) {
    element.replaceWith(...element.childNodes);
    return;
  }
  if (!element.matches("span, font")) return;
  const tags = [
    ...(fontWeight === "bold" || Number(fontWeight) >= 600 ? ["strong"] : []),
    ...(fontStyle === "italic" ? ["em"] : []),
    ...(strokeOf(element.style).includes("line-through") ? ["s"] : []),
    ...(verticalAlign === "super" ? ["sup"] : []),
    ...(verticalAlign === "sub" ? ["sub"] : []),
  ];
  let content: Node[] = [...element.childNodes];
  for (const tag of tags) {
    const wrapper = element.ownerDocument.createElement(tag);
    wrapper.append(...content);
    content = [wrapper];
  }
  element.replaceWith(...content);
}

const strokeOf = (style: CSSStyleDeclaration): string =>
  style.getPropertyValue("text-decoration-line") || style.getPropertyValue("text-decoration");

/** The page has one h1, and two levels below it. */
function level(element: Element, page: Document): void {
  const wanted = { H1: "h2", H4: "h3", H5: "h3", H6: "h3" }[element.tagName];
  if (!wanted) return;
  const heading = page.createElement(wanted);
  heading.append(...element.childNodes);
  element.replaceWith(heading);
}

const tooDeepList = Array(deepestList + 1)
  .fill(":is(ul, ol)")
  .join(" ");

/** Moves the items of a list that nests too deep behind the item that it was in, or into its place where it was in none. */
function flattenLists(page: Document): void {
  // The last one first: the items of each stand before those of the lists that follow it in the same item.
  for (const list of [...page.querySelectorAll(tooDeepList)].reverse()) {
    const item = list.parentElement?.closest("li, ul, ol");
    if (item?.matches("li")) {
      item.after(...list.children);
      list.remove();
    } else list.replaceWith(...list.children);
  }
}

/** Cells hold paragraphs: the lists and headings within them become those. */
function flattenCells(page: Document): void {
  for (const part of page.querySelectorAll(":is(td, th) :is(li, h2, h3)")) {
    const line = page.createElement("div");
    line.append(...part.childNodes);
    part.replaceWith(line);
  }
  for (const frame of page.querySelectorAll(":is(td, th) :is(ul, ol, blockquote)")) {
    frame.replaceWith(...frame.childNodes);
  }
}

/** An address is mended; one that may run script, or leads to a place on the page it comes from, loses its link. */
function unlink(element: Element): void {
  if (element.tagName !== "A") return;
  const href = mendHref(element.getAttribute("href") ?? "");
  if (safeHref.safeParse(href).success && !href.startsWith("#")) element.setAttribute("href", href);
  else element.replaceWith(...element.childNodes);
}

/** The editor makes links of the addresses in a paste, and shows them: they are mended as links are. */
function mendTexts(page: Document): void {
  const texts = page.createNodeIterator(page.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const mended = mendAddresses(text.nodeValue ?? "");
    if (mended !== text.nodeValue) text.nodeValue = mended;
  }
}

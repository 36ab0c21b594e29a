/**
 * What comes from Word, Google Docs or a web page, made fit for our blocks: its words, emphasis,
 * links, lists and tables. What the schema doesn't know is dropped by the editor itself.
 */
import { safeHref } from "@/lib/body/schema";
import { listWordItems } from "./word-lists";

const dropped = "style, script, meta, link, title, xml, o\\:p, img, picture, svg, video, iframe, object, button, input";

export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll(dropped)) element.remove();
  listWordItems(page);
  for (const element of [...page.body.querySelectorAll("*")]) {
    if (!element.isConnected) continue;
    if (element instanceof HTMLElement) emphasise(element);
    level(element, page);
    unlink(element);
  }
  flattenCells(page);
  for (const gap of page.querySelectorAll(":is(p, ul, ol, table, h2, h3, div, blockquote) + br")) {
    if (gap.previousSibling === gap.previousElementSibling) gap.remove(); // Google Docs sets blocks apart by them
  }
  for (const paragraph of page.querySelectorAll("p")) {
    if (paragraph.textContent?.trim() === "" && !paragraph.querySelector("br")) paragraph.remove();
  }
  return page.body.innerHTML;
}

/** Bold and italics that a style says become elements; Google Docs wraps all it copies in a bold that is none. */
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

/** The page has one h1, and two levels below it. */
function level(element: Element, page: Document): void {
  const wanted = { H1: "h2", H4: "h3", H5: "h3", H6: "h3" }[element.tagName];
  if (!wanted) return;
  const heading = page.createElement(wanted);
  heading.append(...element.childNodes);
  element.replaceWith(heading);
}

/** Cells hold paragraphs: the lists and headings within them become those. */
function flattenCells(page: Document): void {
  for (const part of page.querySelectorAll(":is(td, th) :is(li, h2, h3)")) {
    const line = page.createElement("div");
    line.append(...part.childNodes);
    part.replaceWith(line);
  }
  for (const frame of page.querySelectorAll(":is(td, th) :is(ul, ol, blockquote)"))
    frame.replaceWith(...frame.childNodes);
}

/** Google's detour is taken out of an address; one that may run script loses its link. */
function unlink(element: Element): void {
  if (element.tagName !== "A") return;
  const href = element.getAttribute("href") ?? "";
  const detour = /^https:\/\/www\.google\.com\/url\?(.*)$/.exec(href)?.[1];
  const address = detour ? (new URLSearchParams(detour).get("q") ?? href) : href;
  if (safeHref.safeParse(address).success) element.setAttribute("href", address);
  else element.replaceWith(...element.childNodes);
}

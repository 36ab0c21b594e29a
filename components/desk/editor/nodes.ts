/**
 * The body's blocks as Tiptap knows them: the very names and attributes of lib/body/schema.ts, so
 * that what the editor holds is what is stored.
 */
import { type Extensions, Mark, Node } from "@tiptap/core";
import { Subscript } from "@tiptap/extension-subscript";
import { Superscript } from "@tiptap/extension-superscript";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import type { ResolvedPos } from "@tiptap/pm/model";
import StarterKit from "@tiptap/starter-kit";
import { deepestList } from "@/lib/body/nesting";
import { attributesOf } from "@/lib/body/schema";
import { StoryLink } from "./story-link";

const nothing = { default: null };
const paragraphs = "paragraph+";
const paragraphsAndLists = "(paragraph | bulletList | orderedList)+";

export const Quote = Node.create({
  name: "blockquote",
  group: "block",
  content: paragraphs,
  defining: true,
  addAttributes: () => ({ attribution: nothing }),
  parseHTML: () => [{ tag: "blockquote" }],
  renderHTML: () => ["blockquote", 0],
});

export const PullQuote = Node.create({
  name: "pullQuote",
  group: "block",
  content: "inline*",
  addAttributes: () => ({ attribution: nothing }),
  parseHTML: () => [{ tag: "aside[data-block=pullQuote]" }],
  renderHTML: () => ["aside", { "data-block": "pullQuote" }, 0],
});

export const FactBox = Node.create({
  name: "factBox",
  group: "block",
  content: paragraphsAndLists,
  defining: true,
  addAttributes: () => ({ title: { default: "" } }),
  parseHTML: () => [{ tag: "section[data-block=factBox]" }],
  renderHTML: () => ["section", { "data-block": "factBox" }, 0],
});

export const CaptionedTable = Table.extend({ addAttributes: () => ({ caption: nothing }) });

/** A block without text of its own: what it is stands in its attributes, also through cut and paste. */
function atom(name: string, attributes: Record<string, unknown>): Node {
  const inHtml = (attribute: string) => `data-${attribute.toLowerCase()}`;
  const parse = (element: HTMLElement, attribute: string): unknown =>
    parsedJson(element.getAttribute(inHtml(attribute))) ?? attributes[attribute];
  const names = Object.keys(attributes);
  const entries = names.map((attribute) => [
    attribute,
    {
      default: attributes[attribute],
      parseHTML: (element: HTMLElement) => parse(element, attribute),
      renderHTML: (all: Record<string, unknown>) => ({ [inHtml(attribute)]: JSON.stringify(all[attribute]) }),
    },
  ]);
  // Any page may put such an element on the clipboard: one that could not be saved is no block.
  const isStorable = (element: HTMLElement) =>
    attributesOf[name]?.safeParse(Object.fromEntries(names.map((attribute) => [attribute, parse(element, attribute)])))
      .success ?? false;
  return Node.create({
    ...{ name, group: "block", atom: true, draggable: true },
    addAttributes: () => Object.fromEntries(entries),
    parseHTML: () => [{ tag: `div[data-block=${name}]`, getAttrs: (element) => (isStorable(element) ? null : false) }],
    renderHTML: ({ HTMLAttributes }) => ["div", { ...HTMLAttributes, "data-block": name }],
  });
}

function parsedJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

export const Figure = atom("figure", { mediaId: "", caption: null, size: "column" });
export const Gallery = atom("gallery", { items: [] });
export const Embed = atom("embed", { url: "", title: "", caption: null });
export const AlsoRead = atom("alsoRead", { articleId: "" });

const listsAround = (place: ResolvedPos): number =>
  Array.from({ length: place.depth }, (_, depth) => place.node(depth + 1)).filter(({ type }) => /List$/.test(type.name))
    .length;

const ListItem = Node.create({
  name: "listItem",
  content: paragraphsAndLists,
  defining: true,
  parseHTML: () => [{ tag: "li" }],
  renderHTML: () => ["li", 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () =>
        listsAround(this.editor.state.selection.$from) >= deepestList || this.editor.commands.sinkListItem(this.name),
      "Shift-Tab": () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** Unlike Tiptap's own it goes with other marks, as the schema lets it. */
const Code = Mark.create({
  name: "code",
  parseHTML: () => [{ tag: "code" }],
  renderHTML: () => ["code", 0],
});

/** What needs no view of its own in the editor. */
export const plainNodes = (): Extensions => [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    ...{ codeBlock: false, underline: false, link: false, blockquote: false, listItem: false, code: false },
  }),
  ListItem,
  Code,
  Subscript,
  Superscript,
  StoryLink,
  TableRow,
  TableCell.extend({ content: paragraphs }),
  TableHeader.extend({ content: paragraphs }),
];

/** All of the schema, without the views that the editor gives it. */
export const schemaNodes = (): Extensions => [
  ...plainNodes(),
  ...[Quote, PullQuote, FactBox, CaptionedTable, Figure, Gallery, Embed, AlsoRead],
];

import { Node } from "@tiptap/core";
import { attributesOf } from "@/lib/body/schema";

/** A block without text of its own: what it is stands in its attributes, also through cut and paste. */
export function atomNode(name: string, attributes: Record<string, unknown>): Node {
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

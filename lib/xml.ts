/** XML as it is written for machines. Text and attributes go in as they are and come out escaped. */

/** Markup, whole and well-formed. */
export type Element = { readonly xml: string };

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with text, or with other elements, in it. Attributes and elements that are null are left out. */
export function element(
  name: string,
  content: string | readonly (Element | null)[] = [],
  attributes: Attributes = {},
): Element {
  const inner =
    typeof content === "string" ? escaped(content) : content.map((child) => (child === null ? "" : child.xml)).join("");
  const start = startTag(name, attributes);
  return { xml: inner === "" ? `${start.slice(0, -1)}/>` : `${start}${inner}</${name}>` };
}

/** The begin of an element whose content is written piece by piece. */
export function startTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? "" : ` ${key}="${escaped(String(value))}"`,
  );
  return `<${name}${written.join("")}>`;
}

/** What an XML document begins with. */
export const xmlDeclaration = `<?xml version="1.0" encoding="UTF-8"?>\n`;

/** A whole document. */
export const xmlDocument = (root: Element): string => `${xmlDeclaration}${root.xml}\n`;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

// What XML 1.0 can't hold in any form: https://www.w3.org/TR/xml/#charsets
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text for an element or an attribute; what XML can't hold is dropped. */
export const escaped = (text: string): string =>
  text.replace(impossible, "").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

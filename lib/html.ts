/** HTML as it is written for machines that carry it on: feeds. */

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for an element or an attribute. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** An element around HTML; "" where there is nothing in it. */
export const htmlElement = (name: string, html: string): string => (html === "" ? "" : `<${name}>${html}</${name}>`);

/** A link around HTML. */
export const htmlLink = (href: string, html: string): string => `<a href="${escapedHtml(href)}">${html}</a>`;

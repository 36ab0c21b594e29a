import { isTracking } from "../tracking-parameters";

/** Services that lead to a page by way of themselves, and the parameter that has the page's address. */
const detours = [
  { service: /^https:\/\/www\.google\.[a-z.]+\/url\?/i, parameter: "q" },
  { service: /^https:\/\/[a-z0-9-]+\.safelinks\.protection\.outlook\.com\/[^?]*\?/i, parameter: "url" },
  { service: /^https:\/\/l\.(?:facebook|instagram)\.com\/[^?]*\?/i, parameter: "u" },
];

/**
 * The address of a pasted link as a browser would read it: spaces encoded, without the detour of
 * the service that it was copied from, and without parameters that only follow the reader.
 */
export function mendHref(href: string): string {
  const address = encoded(href);
  const detour = detours.find(({ service }) => service.test(address));
  const target = detour && new URL(address).searchParams.get(detour.parameter);
  return withoutTracking(target && /^https?:/i.test(target) ? encoded(target) : address);
}

/**
 * A web address with a query, in a text. What follows a tracking parameter is cut off with it, so that
 * an address counts only where it ends without doubt: before a space, a fragment, or a sign that is not ASCII.
 */
const withQuery =
  /https?:\/\/[^\s<>"?#]{1,2000}\?[\w\-.~%&=+:/?@$]*[\w\-~%&=+/$](?=[.,;:!?)\]}']*(?:[#<>"]|[^!-~]|$))/gi;

/** The text with each web address in it mended as the address of a link is. */
export const mendAddresses = (text: string): string => text.replace(withQuery, mendHref);

/** https://url.spec.whatwg.org/#concept-basic-url-parser: ends of lines and tabs go, spaces within are encoded. */
function encoded(href: string): string {
  const address = href.trim().replace(/[\t\r\n\v\f]+/g, "");
  return /^tel:/i.test(address) ? address : address.replace(/^(mailto:)\s+/i, "$1").replace(/\s/g, encodeURIComponent);
}

function withoutTracking(address: string): string {
  const [, page, query, fragment = ""] = /^(https?:[^?#]*)\?([^#]*)(#.*)?$/i.exec(address) ?? [];
  if (page === undefined || query === undefined) return address;
  const parameters = query.split("&");
  const kept = parameters.filter((parameter) => !isTracking(parameter.split("=", 1)[0] ?? ""));
  if (kept.length === parameters.length) return address;
  return page + (kept.length > 0 ? `?${kept.join("&")}` : "") + fragment;
}

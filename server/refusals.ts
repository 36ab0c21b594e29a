/** Requests that no page can answer, and how each is refused before anything looks at it. */
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { addressInUtf8, signInPath } from "../lib/urls";

const longestAddress = 8192; // bytes: what browsers and proxies agree on

export type Refusal = { status: number; message: string; headers?: Record<string, string> };

export const unreadable: Refusal = { status: 400, message: "This can’t be read. Reload the page and try again." };
export const tooMuch: Refusal = { status: 413, message: "This is over 1 MB, the most that can be sent at once." };
const malformed: Refusal = { status: 400, message: "This address is malformed." };
export const ambiguous: Refusal = { status: 400, message: "This request doesn’t name one host." };
const tooLong: Refusal = { status: 414, message: "This address is too long." };

/**
 * The path and query of what is asked for, the path in UTF-8: who takes us for a proxy names our host before them
 * (RFC 9112, 3.2.2), and links to a former system may be in its encoding.
 */
export function originForm(url: string): string {
  const rest = url.replace(/^https?:\/\/[^/?#]+/i, "");
  return addressInUtf8(rest === url || rest.startsWith("/") ? rest : `/${rest}`);
}

const hostField = /^(?:[\w.~!$&'()*+,;=%-]+|\[[\da-f:.]+\])?(?::\d*)?$/i; // RFC 3986, 3.2.2, without a user

/**
 * True if a request names two hosts, or a malformed one. A proxy before us may have looked at the other of two
 * (RFC 9112, 3.2). Asked before `originForm` has taken the host off the address.
 */
export function isAmbiguous({ url = "", rawHeaders }: Pick<IncomingMessage, "url" | "rawHeaders">): boolean {
  const hosts = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === "host");
  const [host = ""] = hosts;
  const named = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1];
  if (hosts.length > 1 || !hostField.test(host)) return true;
  return hosts.length === 1 && named !== undefined && named.toLowerCase() !== host.toLowerCase();
}

/** Why a request is refused; null where it is not. */
export function refusalOf({ url = "" }: Pick<IncomingMessage, "url">): Refusal | null {
  if (url.length > longestAddress) return tooLong;
  if (!url.startsWith("/")) return malformed;
  const mark = url.indexOf("?");
  const path = mark === -1 ? url : url.slice(0, mark);
  try {
    const decoded = decodeURIComponent(path);
    const climbs = /(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(decoded);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no address has any
    return climbs || /[\u0000-\u001f\u007f]/.test(decoded) ? malformed : null;
  } catch {
    return malformed; // percent signs that encode nothing
  }
}

const noAction: Refusal = { status: 405, message: "This address can only be read." };
const foreign: Refusal = { status: 403, message: "This can be sent from the desk’s own pages alone." };
const noForm: Refusal = { status: 415, message: "Send this as the desk’s own pages do." };
const unknownAction: Refusal = {
  status: 404,
  message: "The desk was updated meanwhile. Reload the page.",
  headers: { "x-nextjs-action-not-found": "1" }, // by which Next's router in the browser knows it
};

const deskPage = /^\/admin(?:[/?]|$)/;
const signInPage = new RegExp(`^${signInPath}(?:[/?]|$)`);

/** True for what is sent to a page of the desk, and so to one of its server actions. */
export const isSentToDesk = ({ url = "", method }: Pick<IncomingMessage, "url" | "method">): boolean =>
  deskPage.test(url) && method !== "GET" && method !== "HEAD";

/**
 * Why what is sent to a page of the desk is refused before its body is read; null where it is not. Next answers 500,
 * with a stack in the log, to what its pages can't have sent. `actions` are the ids of its server actions.
 */
export function refusalOfSent(request: IncomingMessage, actions: ReadonlySet<string>): Refusal | null {
  const { url = "", method, headers } = request;
  if (!isSentToDesk(request)) return null;
  if (method !== "POST" || signInPage.test(url)) return noAction;
  if (isForeign(headers)) return foreign;
  const action = headers["next-action"];
  if (action !== undefined) return typeof action === "string" && actions.has(action) ? null : unknownAction;
  return /^multipart\/form-data;\s*boundary=/i.test(headers["content-type"] ?? "") ? null : noForm;
}

/** True where another site's page sends it, by the rule of Next's server actions. */
function isForeign({ origin, host, "x-forwarded-host": forwarded }: IncomingMessage["headers"]): boolean {
  if (origin === undefined) return false;
  const own = typeof forwarded === "string" ? forwarded.split(",")[0]?.trim() : host;
  return !URL.canParse(origin) || new URL(origin).host !== own;
}

const answers: Record<string, string> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** What is no HTTP, has endless headers or comes too slowly is told so, and its connection closed. */
export function refuseBadRequests(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const status = answers[error.code ?? ""] ?? "400 Bad Request";
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
}

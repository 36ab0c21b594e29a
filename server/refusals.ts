/** Requests that no page can answer, and how each is refused before anything looks at it. */
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";

const longestAddress = 8192; // bytes: what browsers and proxies agree on

export type Refusal = { status: number; message: string };

const malformed: Refusal = { status: 400, message: "This address is malformed." };
export const ambiguous: Refusal = { status: 400, message: "This request doesn’t name one host." };
const tooLong: Refusal = { status: 414, message: "This address is too long." };

/** The path and query of what is asked for: who takes us for a proxy names our host before them (RFC 9112, 3.2.2). */
export function originForm(url: string): string {
  const rest = url.replace(/^https?:\/\/[^/?#]+/i, "");
  return rest === url || rest.startsWith("/") ? rest : `/${rest}`;
}

const hostField = /^(?:[\w.~!$&'()*+,;=%-]+|\[[\da-f:.]+\])?(?::\d*)?$/i; // RFC 3986, 3.2.2, without a user

/**
 * True unless a request names at most one host, in one way: of two, a proxy before us may have looked at the
 * other (RFC 9112, 3.2). Asked before `originForm` has taken the host off the address.
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
    return malformed; // not percent-encoded UTF-8
  }
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

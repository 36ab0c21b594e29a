import type { IncomingMessage, ServerResponse } from "node:http";
import { isArticlePath, isPath } from "../lib/urls";

/**
 * Tells caches that an article has two forms, chosen by Accept (see proxy.ts): said here, since
 * Next keeps a page without what the proxy says of it.
 */
export function varyByForm({ url = "/" }: IncomingMessage, response: ServerResponse): void {
  const path = url.split("?", 1)[0] ?? "";
  if (!isPath(path) || !isArticlePath(path)) return;
  const { writeHead } = response;
  response.writeHead = (...args: unknown[]) => {
    const said = [response.getHeader("vary") ?? []].flat().join(", ");
    if (!/\baccept\b(?!-)/i.test(said)) response.setHeader("vary", said === "" ? "Accept" : `${said}, Accept`);
    return Reflect.apply(writeHead, response, args);
  };
}

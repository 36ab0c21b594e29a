/**
 * The page for a fault of ours. Next answers one with an empty document that only a script fills;
 * readers get the paper's own page instead, asked for while all is well.
 */
import type { ServerResponse } from "node:http";
import { brokenPath } from "../lib/urls";

const plainPage = "<!doctype html><title>500</title><h1>500</h1>";

export class ErrorPage {
  private html = plainPage;
  constructor(private readonly origin: string) {}

  /** Fetches the page as it now is; keeps what it has where that fails. */
  async refresh(): Promise<void> {
    const response = await fetch(`${this.origin}${brokenPath}`).catch(() => null);
    const html = await response?.text().catch(() => "");
    if (html?.includes("<main")) this.html = html;
  }

  /** Has the response carry this page in place of whatever a status of 500 or more would bring. */
  guard(response: ServerResponse): void {
    const { writeHead, write, end } = response;
    let isReplaced = false;

    // Node sends no header without this call, its own implicit ones included.
    response.writeHead = (...args: unknown[]) => {
      const status = typeof args[0] === "number" ? args[0] : response.statusCode;
      if (status < 500) return Reflect.apply(writeHead, response, args);
      isReplaced = true;
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      Reflect.apply(writeHead, response, [status, this.headers()]);
      Reflect.apply(end, response, [this.html]);
      void this.refresh();
      return response;
    };
    response.write = (...args: unknown[]) => isReplaced || Reflect.apply(write, response, args);
    response.end = (...args: unknown[]) => {
      if (!response.headersSent && response.statusCode >= 500) response.writeHead(response.statusCode);
      return isReplaced ? response : Reflect.apply(end, response, args);
    };
  }

  private headers(): Record<string, string> {
    return {
      "content-type": "text/html; charset=utf-8",
      "content-length": String(Buffer.byteLength(this.html)),
      "cache-control": "no-store",
    };
  }
}

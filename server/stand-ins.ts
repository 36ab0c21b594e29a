/**
 * Pages that stand in for what Next answers with: for a missing address or a fault of ours it
 * sends an empty document that only a script fills. Readers get the paper's own page instead,
 * asked for while all is well.
 */
import type { ServerResponse } from "node:http";
import { bannerTag, settingsTag } from "../lib/tags";
import { brokenPath, missingPath } from "../lib/urls";
import { lastChange } from "./tag-clock.mjs";

const freshFor = 60_000; // ms: the page for a missing address lists the latest stories
const lookEvery = 500; // ms: a banner that is over goes from here as from every page

class StandIn {
  private html = "";
  private asked = 0;
  constructor(private readonly address: string) {}

  /** The page as last made; asked for again, for the next reader, once it is a minute old. */
  page(): string {
    if (Date.now() - this.asked > freshFor) void this.refresh();
    return this.html;
  }

  /** Asks for the page again where what stands on every page changed since. */
  async refreshIfOld(): Promise<void> {
    if (lastChange([bannerTag, settingsTag]) >= this.asked) await this.refresh();
  }

  /** Asks for the page; keeps what there is where that fails. */
  async refresh(): Promise<void> {
    this.asked = Date.now();
    const response = await fetch(this.address).catch(() => null);
    const html = (await response?.text().catch(() => "")) ?? "";
    if (html.includes("<main")) this.html = html;
  }
}

export class StandIns {
  private readonly missing: StandIn;
  private readonly broken: StandIn;

  constructor(origin: string) {
    this.missing = new StandIn(`${origin}${missingPath}`);
    this.broken = new StandIn(`${origin}${brokenPath}`);
  }

  /** Asks for the pages, and again when what stands on every page changes, until the answer is called. */
  async prepare(): Promise<() => void> {
    const pages = [this.missing, this.broken];
    await Promise.all(pages.map((page) => page.refresh()));
    const looking = setInterval(() => {
      for (const page of pages) void page.refreshIfOld();
    }, lookEvery).unref();
    return () => clearInterval(looking);
  }

  /** Has the response carry a page of ours where Next's would be empty. */
  guard(response: ServerResponse): void {
    const { writeHead, write, end } = response;
    let isReplaced = false;

    // Node sends no header without this call, its own implicit ones included.
    response.writeHead = (...args: unknown[]) => {
      const status = typeof args[0] === "number" ? args[0] : response.statusCode;
      // Next gives a page's redirect its location twice.
      const location = response.getHeader("location");
      if (Array.isArray(location) && location[0]) response.setHeader("location", location[0]);
      const page = this.pageFor(status, response);
      if (page === null) return Reflect.apply(writeHead, response, args);
      isReplaced = true;
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      Reflect.apply(writeHead, response, [status, headersOf(page)]);
      Reflect.apply(end, response, [page]);
      return response;
    };
    response.write = (...args: unknown[]) => isReplaced || Reflect.apply(write, response, args);
    response.end = (...args: unknown[]) => {
      const { headersSent, statusCode } = response;
      if (!headersSent && this.pageFor(statusCode, response) !== null) response.writeHead(statusCode);
      return isReplaced ? response : Reflect.apply(end, response, args);
    };
  }

  private pageFor(status: number, response: ServerResponse): string | null {
    if (status >= 500) return this.broken.page();
    const isDocument = String(response.getHeader("content-type")).startsWith("text/html");
    return status === 404 && isDocument ? this.missing.page() : null;
  }
}

const headersOf = (page: string): Record<string, string> => ({
  "content-type": "text/html; charset=utf-8",
  "content-length": String(Buffer.byteLength(page)),
  "cache-control": "no-store",
});

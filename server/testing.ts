/** For tests: renders as web asks them, with a handler of the test's own in Next's place. */
import type { Resolution } from "../lib/addresses/resolve-address";
import { lastChange, now } from "../lib/tag-clock.mjs";
import { isPath } from "../lib/urls";
import type { Made } from "./contract";
import { compress, etagOf } from "./documents/document";
import type { Make } from "./documents/documents";
import type { Handle } from "./render/ask-next";
import { serveRenders } from "./render/server";
import { Renders } from "./web/renders";

/** Positions by this process's clock, where a test has no database to tell them. */
export const clockChanges = {
  position: async () => `${Math.floor(now() * 1000)}:${Math.floor(now() * 1000)}:`,
  hasChangedSince: (position: string, tags: Iterable<string>) =>
    lastChange(tags) * 1000 >= Number(position.split(":")[0]),
  catchUp: async () => {},
};

/** Resolves each address to a page at this very address. */
export async function allLive(path: string, query: URLSearchParams): Promise<Resolution> {
  const address = query.size > 0 ? `${path}?${query}` : path;
  return isPath(address) ? { kind: "live", path: address } : { kind: "missing" };
}

/** Renders over HTTP with this handler; `close` ends them. */
export async function testRenders(handle: Handle, isSecure = false): Promise<Renders & { end: () => Promise<void> }> {
  const finishing = { isSecure, enhancement: { from: "/enhance.js", to: "/enhance.1.js" }, styles: new Map() };
  const secret = "known to both";
  const reach = async (position: string) => position;
  const rendering = await serveRenders({ handle, secret, host: "paper.example", finishing, reach });
  const renders = new Renders(secret);
  renders.use([rendering.port]);
  const end = async () => {
    renders.close();
    await rendering.close();
  };
  return Object.assign(renders, { end });
}

type Page = { html: string; tags?: string[]; storyId?: string | null; modifiedAt?: number | null; madeAt?: number };

/** A page as a render gives it. */
export async function madePage({ html, tags = [], storyId = null, modifiedAt = null, madeAt = Date.now() }: Page) {
  const content = Buffer.from(html);
  return {
    ...{
      kind: "page" as const,
      status: 200,
      headers: { "content-type": "text/html" },
      tags,
      storyId,
      modifiedAt,
      madeAt,
    },
    ...{ position: "", isKept: tags.length > 0, etag: etagOf(content), bytes: await compress(content) },
  } satisfies Made;
}

export const makes =
  (page: (address: string) => Page): Make =>
  async (address, position) => ({ ...(await madePage(page(address))), position });

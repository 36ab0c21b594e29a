import { z } from "zod";
import { type ArticleContent, articleContent } from "@/lib/article-content";
import { askDesk } from "../limited-fetch";
import type { DraftTransport, Reply } from "./sync-parts";

// A browser finishes 64 kB after the page is gone: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch
const mostKeptAlive = 60_000; // bytes of content: the rest is for what names the article and its version

/** True where a browser goes on sending the content after its page was closed. */
export const outlivesPage = (content: ArticleContent): boolean =>
  new TextEncoder().encode(JSON.stringify(content)).length < mostKeptAlive;

const version = z.object({ version: z.int(), content: articleContent });
const saved = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("saved"), version: z.int() }),
  version.extend({ kind: z.literal("behind") }),
]);
const kept = z.object({ revision: z.int() });
const refusal = z.object({
  ok: z.literal(false),
  reason: z.enum(["signed-out", "forbidden", "invalid", "full"]),
  message: z.string(),
  field: z.string().optional(),
});

/** The way of an article's drafts to the desk's server and back. */
export function draftTransport(articleId: string): DraftTransport {
  const address = `/api/desk/articles/${encodeURIComponent(articleId)}/draft`;
  const send = <T>(
    method: "PUT" | "POST",
    sent: { content: ArticleContent },
    isLeaving: boolean,
    shape: z.ZodType<T>,
  ) => {
    const keepalive = isLeaving && outlivesPage(sent.content);
    const headers = { "content-type": "application/json" };
    return ask(address, { method, headers, body: JSON.stringify(sent), keepalive }, shape);
  };
  return {
    save: (save, isLeaving) => send("PUT", save, isLeaving, saved),
    keepDisputed: (words, isLeaving) => send("POST", words, isLeaving, kept),
    read: () => ask(address, {}, version),
    outlivesPage,
  };
}

/** What the desk answered. A proxy's page, a starting server and half an answer are not the desk's: it is unreachable. */
async function ask<T>(address: string, request: RequestInit, shape: z.ZodType<T>): Promise<Reply<T>> {
  try {
    const response = await askDesk(address, request);
    const answer = z.union([z.object({ ok: z.literal(true), value: shape }), refusal]).safeParse(await response.json());
    if (!answer.success) return { ok: false, reason: "unreachable" };
    if (answer.data.ok) return answer.data;
    const { field, ...refused } = answer.data;
    return field === undefined ? refused : { ...refused, field };
  } catch {
    return { ok: false, reason: navigator.onLine ? "unreachable" : "offline" };
  }
}

/**
 * Tells a CDN which of its copies a change made old, by the tags that it was sent with them. What it is not
 * told, because this process ended or the CDN refused for long, is a minute old at most: see `s-maxage`.
 */
import { setTimeout } from "node:timers/promises";
import type { PurgeHook } from "../lib/config";
import { log } from "../lib/log";
import { onChange } from "../lib/tag-clock.mjs";

const gathering = 250; // ms: what one verb changes comes together, and the other instances hear of it meanwhile
const mostTags = 30; // in a request: Cloudflare's limit, https://developers.cloudflare.com/cache/how-to/purge-cache/
const patience = 10_000; // ms
const retryAfter = 5000; // ms

/** From now until the answer is called. */
export function purgeOnChange(hook: PurgeHook): () => void {
  const stop = new AbortController();
  const waiting = new Set<string>();
  let isRunning = false;

  const purgeAll = async (): Promise<void> => {
    await setTimeout(gathering);
    while (waiting.size > 0 && !stop.signal.aborted) {
      const tags = [...waiting].slice(0, mostTags);
      for (const tag of tags) waiting.delete(tag);
      try {
        await purge(hook, tags, stop.signal);
      } catch (error) {
        for (const tag of tags) waiting.add(tag);
        log.warn({ error, waiting: waiting.size }, "the CDN could not be told what is old");
        await setTimeout(retryAfter, undefined, { signal: stop.signal }).catch(() => {});
      }
    }
  };
  const stopHearing = onChange((tags) => {
    for (const tag of tags) waiting.add(tag);
    if (isRunning) return;
    isRunning = true;
    void purgeAll().finally(() => {
      isRunning = false;
    });
  });
  return () => {
    stopHearing();
    stop.abort();
  };
}

/** Says it in both ways that there are: as JSON (Cloudflare) and as a field (Fastly). Throws where it is not taken. */
async function purge({ url, header }: PurgeHook, tags: string[], signal: AbortSignal): Promise<void> {
  const headers = new Headers({ "content-type": "application/json", "surrogate-key": tags.join(" ") });
  if (header) headers.set(header.name, header.value);
  const within = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const body = JSON.stringify({ tags });
  const answer = await fetch(url, { method: "POST", headers, body, redirect: "error", signal: within });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`it answered ${answer.status}`);
}

import { resolveAddress } from "../addresses/resolve-address";
import { readerDb } from "../db";
import { named } from "../statements";
import { isArticlePath, isPath, type Path, slugFrom } from "../urls";
import { published } from "./cards";

const address = /^(?:https?:\/\/\S+|\/\S+|[^\s/]+\.[^\s/]+\/\S+)$/i;

/** The id of the story at the address that was typed, former ones and those of a former site included; null where there is none. */
export async function storyAtAddress(typed: string): Promise<string | null> {
  const url = address.test(typed) ? urlOf(typed) : null;
  if (url === null || !isPath(url.pathname)) return null;
  const path = await livePath(url.pathname, url.searchParams);
  const slug = path === null || !isArticlePath(path) ? null : slugFrom(path.split("/")[2] ?? "");
  if (slug === null) return null;
  const row = await named("story at an address", () =>
    readerDb().article.findFirst({ where: { slug, ...published }, select: { id: true } }),
  );
  return row?.id ?? null;
}

function urlOf(typed: string): URL | null {
  try {
    return new URL(/^https?:/i.test(typed) ? typed : `https://${typed.startsWith("/") ? "paper" : ""}${typed}`);
  } catch {
    return null;
  }
}

async function livePath(path: Path, query: URLSearchParams): Promise<Path | null> {
  const found = await resolveAddress(path, query);
  if (found.kind === "live") return found.path;
  return found.kind === "moved" ? found.to : null;
}

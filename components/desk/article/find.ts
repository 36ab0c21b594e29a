import type { DeskLink, DeskPicture } from "@/lib/newsroom/desk-article";
import type { Outcome } from "@/lib/newsroom/outcome";

/** Our own articles for a link or an 'also read'; an empty query suggests some, and says why. */
export const findArticles = (query: string, articleId: string): Promise<(DeskLink & { why: string | null })[]> =>
  found(`/api/desk/articles?${new URLSearchParams({ q: query, for: articleId })}`);

/** Pictures of the library; the newest where nothing is asked for. */
export const findPictures = (query: string): Promise<DeskPicture[]> =>
  found(`/api/desk/pictures?${new URLSearchParams({ q: query })}`);

async function found<T>(address: string): Promise<T[]> {
  const outcome: Outcome<T[]> = await (await fetch(address)).json();
  return outcome.ok ? outcome.value : [];
}

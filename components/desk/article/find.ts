import type { DeskAccess, FoundArticle } from "@/components/desk/editor/access";
import type { DeskArticle } from "@/lib/newsroom/desk-article";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import type { Outcome } from "@/lib/newsroom/outcome";
import { askDesk } from "../limited-fetch";

type Known = Pick<DeskArticle, "pictures" | "articles"> & { id?: string };

/** What the editor may ask of the desk, beginning with what the text points to already; with an article's id, suggestions for it. */
export function deskAccess({ id = "", pictures, articles }: Known): DeskAccess {
  const known = { pictures: { ...pictures }, articles: { ...articles } };
  return {
    meet(picture) {
      known.pictures[picture.id] = picture;
    },
    pictureOf: (wanted) => known.pictures[wanted],
    articleOf: (wanted) => known.articles[wanted],
    async findPictures(q) {
      const found = await answered<DeskPicture>(`/api/desk/pictures?${new URLSearchParams({ q })}`);
      for (const picture of found) known.pictures[picture.id] = picture;
      return found;
    },
    async findArticles(q) {
      const found = await answered<FoundArticle>(`/api/desk/articles?${new URLSearchParams({ q, for: id })}`);
      for (const article of found) known.articles[article.id] = article;
      return found;
    },
  };
}

/** Published articles that fit the words. */
export const findPublished = (q: string): Promise<FoundArticle[]> =>
  answered<FoundArticle>(`/api/desk/articles?${new URLSearchParams({ q })}`);

/** What was found; nothing where the desk is out of reach. */
async function answered<T>(address: string): Promise<T[]> {
  try {
    const outcome: Outcome<T[]> = await (await askDesk(address)).json();
    return outcome.ok ? outcome.value : [];
  } catch {
    return [];
  }
}

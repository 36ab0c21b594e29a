import type { DeskLink } from "@/lib/newsroom/desk-article";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";

export type FoundArticle = DeskLink & { why: string | null };

/** What the editor asks the desk for. */
export type DeskAccess = {
  findArticles: (query: string) => Promise<FoundArticle[]>; // "" suggests
  findPictures: (query: string) => Promise<DeskPicture[]>;
  meet: (picture: DeskPicture) => void; // one that came by another way than a search
  pictureOf: (id: string) => DeskPicture | undefined; // those seen so far
  articleOf: (id: string) => DeskLink | undefined;
};

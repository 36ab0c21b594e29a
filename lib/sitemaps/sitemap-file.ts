/** The files that the sitemap is split into; parts count from 1. */
import { mostInFile } from "./limits";

export type SitemapFile =
  | { kind: "articles" | "topics" | "authors"; part: number }
  | { kind: "news"; part: number } // where the news sitemap is too long for one file
  | { kind: "pages" };

/** The file's name below /sitemaps/: "articles-3.xml". */
export const nameOfFile = (file: SitemapFile): string =>
  file.kind === "pages" ? "pages.xml" : `${file.kind}-${file.part}.xml`;

const kinds = ["articles", "topics", "authors", "news"] as const;

/** The file of a name; null where no file has it. */
export function fileOfName(name: string): SitemapFile | null {
  if (name === "pages.xml") return { kind: "pages" };
  const [, word, part] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(name) ?? [];
  const kind = kinds.find((each) => each === word);
  return kind ? { kind, part: Number(part) } : null;
}

/** The parts that so many addresses take at `most` a file. */
export const partsOf = (addresses: number, most = mostInFile): number[] =>
  Array.from({ length: Math.ceil(addresses / most) }, (_, index) => index + 1);

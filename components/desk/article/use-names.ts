import { useCallback, useEffect, useState } from "react";
import type { ArticleContent } from "@/lib/article-content";
import type { Names } from "@/lib/body/difference";
import type { DeskArticle } from "@/lib/newsroom/desk-article";
import type { Named } from "@/lib/newsroom/find-names";
import { namesById } from "../find-names";

type Lists = Pick<ArticleContent, "authorIds" | "topicIds">;

/**
 * Names by id of what the article's fields hold, and what adds to them. It asks the desk for authors and topics that
 * somebody else added meanwhile.
 */
export function useNames(article: DeskArticle, lists: Lists): [Names, (named: Named[]) => void] {
  const [met, setMet] = useState<Names>(() => namesIn(article));
  const meet = useCallback(
    (named: { id: string; name: string }[]) =>
      setMet((known) => ({ ...known, ...Object.fromEntries(named.map(({ id, name }) => [id, name])) })),
    [],
  );
  const authors = unknownIn(lists.authorIds, met);
  const topics = unknownIn(lists.topicIds, met);
  useEffect(() => {
    if (authors !== "") void namesById("author", authors.split(" ")).then(meet);
  }, [authors, meet]);
  useEffect(() => {
    if (topics !== "") void namesById("topic", topics.split(" ")).then(meet);
  }, [topics, meet]);
  return [met, meet];
}

/** The ids that have no name yet, as one text: an effect compares it by value. */
const unknownIn = (ids: string[], names: Names): string => ids.filter((id) => !(id in names)).join(" ");

const namesIn = ({ sections, authors, topics, pictures }: DeskArticle): Names =>
  Object.fromEntries([
    ...[...sections, ...authors, ...topics].map(({ id, name }) => [id, name]),
    ...Object.values(pictures).map(({ id, caption, alt }) => [id, caption || alt]),
  ]);

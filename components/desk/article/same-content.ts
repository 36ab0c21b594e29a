/** Draft synchronisation tells contents apart by identity: the same words are to be the same object. */
import type { ArticleContent } from "@/lib/article-content";
import { keyOf } from "@/lib/body/align";

const isSame = (one: ArticleContent, other: ArticleContent): boolean => one === other || keyOf(one) === keyOf(other);

/** The known value where the content is the same, so that the same words are the same object. */
export const sameOr = (known: ArticleContent, content: ArticleContent): ArticleContent =>
  isSame(known, content) ? known : content;

/** Which of the contents sent the server has now. */
export const sentAs = (content: ArticleContent, sent: readonly ArticleContent[]): ArticleContent | undefined =>
  sent.find((each) => isSame(each, content));

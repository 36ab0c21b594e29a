import type { BulkReceipt } from "@/lib/newsroom/bulk";

const plurals = { article: "articles", story: "stories" };

/** "1 story", "2 stories". */
export const counted = (count: number, one: keyof typeof plurals): string =>
  count === 1 ? `1 ${one}` : `${count} ${plurals[one]}`;

/** What was done to the articles, and what readers see of it now. */
export function sentencesOf({ done, changed, unpublished }: Pick<BulkReceipt, "done" | "changed" | "unpublished">) {
  const isOne = changed.length === 1;
  if (changed.length === 0) return ["Nothing was changed."];
  const articles = counted(changed.length, "article");
  switch (done) {
    case "trash":
      return [`${articles} moved to the trash. Readers see no difference: they had none of them.`];
    case "restore":
      return [`${articles} restored from the trash. Readers don’t see ${isOne ? "it" : "them"} until published.`];
    case "publish":
      return [`${counted(changed.length, "story")} published: readers see the change on their next request.`];
    case "edit":
      return editSentences(changed.length - unpublished.length, unpublished.length);
  }
}

function editSentences(drafts: number, stories: number): string[] {
  const sentences: string[] = [];
  if (stories > 0) {
    const verb = stories === 1 ? "has" : "have";
    sentences.push(
      `${counted(stories, "story")} now ${verb} unpublished changes. Readers see no difference until you publish.`,
    );
  }
  if (drafts > 0) sentences.push(`${counted(drafts, "article")} changed that readers don’t have.`);
  return sentences;
}

import { listWords } from "@/lib/messages/desk/list";
import type { BulkReceipt } from "@/lib/newsroom/bulk";

/** What was done to the articles, and what readers see of it now. */
export function sentencesOf({ done, changed, unpublished }: Pick<BulkReceipt, "done" | "changed" | "unpublished">) {
  if (changed.length === 0) return [listWords.nothingWasChanged];
  switch (done) {
    case "trash":
      return [listWords.movedToTrash(changed.length)];
    case "restore":
      return [listWords.restoredFromTrash(changed.length)];
    case "publish":
      return [listWords.changesPublished(changed.length)];
    case "edit":
      return editSentences(changed.length - unpublished.length, unpublished.length);
  }
}

function editSentences(drafts: number, stories: number): string[] {
  const sentences: string[] = [];
  if (stories > 0) sentences.push(listWords.nowUnpublished(stories));
  if (drafts > 0) sentences.push(listWords.draftsChanged(drafts));
  return sentences;
}

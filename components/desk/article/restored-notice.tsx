import { useState } from "react";
import { DifferenceView } from "@/components/desk/difference-view";
import type { ArticleContent } from "@/lib/article-content";
import { differenceOf, type Names } from "@/lib/body/difference";
import { articleWords } from "@/lib/messages/desk/article";
import type { LocalDraft } from "./local-drafts";

type RestoredNoticeProps = { drafts: LocalDraft[]; server: ArticleContent; names: Names };

/** Says that words which had not reached the server are here again, and how they differ from its copy. */
export function RestoredNotice({ drafts, server, names }: RestoredNoticeProps) {
  const [isOpen, setOpen] = useState(false);
  const newest = drafts.at(-1);
  if (!newest) return null;
  return (
    <section role="status" className="rounded-md border border-rule bg-panel p-3">
      <p>
        {articleWords.restored(newest.savedAt.toLocaleString("en-GB"))}{" "}
        <button type="button" className="underline" onClick={() => setOpen(!isOpen)}>
          {isOpen ? articleWords.hideComparison : articleWords.compareWithServer}
        </button>
      </p>
      {isOpen && <DifferenceView difference={differenceOf(server, newest.content, names)} language={server.language} />}
    </section>
  );
}

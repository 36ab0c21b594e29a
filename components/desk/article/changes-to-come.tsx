import { useEffect, useState } from "react";
import { DifferenceView } from "@/components/desk/difference-view";
import { type ArticleDifference, isSame } from "@/lib/body/difference";
import { articleWords } from "@/lib/messages/desk/article";
import { readChanges } from "./article-actions";

type ChangesToComeProps = { articleId: string; language: string };

/** What readers get new when a story that they have already is published again. */
export function ChangesToCome({ articleId, language }: ChangesToComeProps) {
  const [difference, setDifference] = useState<ArticleDifference | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const changes = await readChanges(articleId);
      if (isWanted && changes.ok) setDifference(changes.value);
    };
    read().catch(() => {}); // the form does without: what it shows is for comfort
    return () => {
      isWanted = false;
    };
  }, [articleId]);
  if (!difference) return null;
  return (
    <section aria-label={articleWords.changesToPublish} className="max-h-60 overflow-y-auto rounded-sm bg-panel p-3">
      {isSame(difference) ? (
        <p className="text-ink-soft">{articleWords.noOtherChanges}</p>
      ) : (
        <>
          <p className="label">{articleWords.changesToPublish}</p>
          <DifferenceView difference={difference} language={language} />
        </>
      )}
    </section>
  );
}

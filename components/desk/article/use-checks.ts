import { type RefObject, useCallback, useState } from "react";
import { checkWorkingCopy, checkWorkingLinks } from "@/app/admin/(desk)/articles/[id]/actions";
import type { BodyHandle } from "@/components/desk/editor/body-editor";
import type { ArticleContent } from "@/lib/article-content";
import type { Finding } from "@/lib/copy-check/finding";
import type { DraftSync } from "./draft-sync";

type Wish = {
  articleId: string;
  sync: DraftSync;
  change: (part: Partial<ArticleContent>) => void;
  handle: RefObject<BodyHandle | null>;
};

/** The pre-publish check of what is saved, and the way from each finding to its mend. */
export function useChecks({ articleId, sync, change, handle }: Wish) {
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const check = useCallback(async () => {
    await sync.flush();
    const words = await checkWorkingCopy(articleId);
    if (!words.ok) return;
    setFindings(words.value);
    const links = await checkWorkingLinks(articleId);
    if (links.ok) setFindings([...words.value, ...links.value]);
  }, [articleId, sync]);

  const show = ({ place }: Finding) => {
    if (place.kind === "block") return handle.current?.focusBlock(place.index);
    const label = labels[place.field];
    if (label === undefined) return handle.current?.focus();
    const labelled = [...document.querySelectorAll("label")].find(({ textContent }) => textContent?.startsWith(label));
    const field = labelled?.control ?? labelled?.querySelector<HTMLElement>("input, select, textarea");
    field?.scrollIntoView({ block: "center" });
    field?.focus();
  };

  const mend = async ({ place, fix }: Finding) => {
    if (!fix) return;
    if (place.kind === "block") handle.current?.replaceText(place.index, fix.from, fix.to);
    else {
      const value = sync.content[place.field];
      if (typeof value === "string") change({ [place.field]: value.replace(fix.from, fix.to) });
    }
    await check();
  };
  return { findings, check, show, mend };
}

/** What the field of a finding is called on the page. */
const labels: Partial<Record<keyof ArticleContent, string>> = {
  headline: "Headline",
  cardHeadline: "Card headline",
  kicker: "Kicker",
  standfirst: "Standfirst",
  credit: "Credit",
  dateline: "Dateline",
  slug: "Slug",
  language: "Language",
  sectionId: "Section",
  authorIds: "Authors",
  topicIds: "Topics",
  searchTitle: "Title in search results",
  searchDescription: "Description in search results",
};

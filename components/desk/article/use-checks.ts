import { type RefObject, useCallback, useRef, useState } from "react";
import type { BodyHandle } from "@/components/desk/editor/body-editor";
import type { ArticleContent } from "@/lib/article-content";
import type { Finding } from "@/lib/copy-check/finding";
import { articleWords } from "@/lib/messages/desk/article";
import { fieldNames } from "@/lib/messages/desk/names";
import { refused } from "@/lib/newsroom/outcome";
import { orFull } from "../lost-answer";
import { checkWorkingCopy, checkWorkingLinks } from "./article-actions";
import type { DraftSync } from "./draft-sync";

type Wish = {
  articleId: string;
  sync: DraftSync;
  change: (part: Partial<ArticleContent>) => void;
  handle: RefObject<BodyHandle | null>;
};

export type Checking = {
  result: Finding[] | null; // of the last check; null before the first
  isAsking: boolean;
  message: string | null; // why it could not be made
  check: () => Promise<void>;
  show: (finding: Finding) => void;
  mend: (finding: Finding) => Promise<void>;
};

type State = Pick<Checking, "result" | "isAsking" | "message">;

const unreached = refused(articleWords.checkUnreachable);

/** The pre-publish check of what is saved, and the way from each finding to its mend. */
export function useChecks({ articleId, sync, change, handle }: Wish): Checking {
  const [state, setState] = useState<State>({ result: null, isAsking: false, message: null });
  const latest = useRef(0);
  const check = useCallback(async () => {
    const number = ++latest.current;
    // A check that was asked for later says more.
    const say = (said: Partial<State>) => number === latest.current && setState((state) => ({ ...state, ...said }));
    say({ isAsking: true, message: null });
    await sync.flush();
    const words = await checkWorkingCopy(articleId).catch(orFull(unreached));
    if (!words.ok) return void say({ isAsking: false, message: words.message });
    say({ result: words.value });
    const links = await checkWorkingLinks(articleId).catch(orFull(unreached));
    if (!links.ok) return void say({ isAsking: false, message: articleWords.linksNotChecked(links.message) });
    say({ result: [...words.value, ...links.value], isAsking: false });
  }, [articleId, sync]);

  const show = ({ place }: Finding) => {
    if (place.kind === "block") handle.current?.focusBlock(place.index);
    else if (place.field === "body") handle.current?.focus();
    else controlOf(place.field)?.focus();
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
  return { ...state, check, show, mend };
}

/** Where a field is changed on the page, scrolled into view. */
function controlOf(field: Exclude<keyof ArticleContent, "body">): HTMLElement | null {
  const label = fieldNames[field];
  const part = [...document.querySelectorAll("label, [data-label]")].find(({ textContent }) =>
    textContent?.startsWith(label),
  );
  const control =
    part instanceof HTMLLabelElement && part.control
      ? part.control
      : part?.querySelector<HTMLElement>("button, input, select, textarea");
  control?.scrollIntoView({ block: "center" });
  return control ?? null;
}

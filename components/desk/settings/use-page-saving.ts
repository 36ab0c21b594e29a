import { useRef, useState } from "react";
import { commonWords } from "@/lib/messages/desk/common";
import { refused } from "@/lib/newsroom/outcome";
import type { DeskPage } from "@/lib/newsroom/pages";
import type { PageContent } from "@/lib/settings/page-form";
import { orFull } from "../lost-answer";
import { useUnsaved } from "../unsaved";
import { savePageAction } from "./page-actions";

type SavingState =
  | { kind: "opened" | "changed" | "saving" | "saved" | "signed-out" }
  | { kind: "refused"; message: string; field?: string };

const unreached = refused(commonWords.unreachable);

/** What is typed of a page, and its way to the desk: nothing that is refused is lost. */
export function usePageSaving(page: DeskPage) {
  const [content, setContent] = useState<PageContent>(page.content);
  const [state, setState] = useState<SavingState>({ kind: "opened" });
  const [isTheirs, setTheirs] = useState(false);
  const base = useRef(page.base);
  const typed = useRef(page.content); // newer than what was drawn last

  const change = (part: Partial<PageContent>) => {
    typed.current = { ...typed.current, ...part };
    setContent(typed.current);
    setState({ kind: "changed" });
  };

  const save = async () => {
    const sent = typed.current;
    setState({ kind: "saving" });
    const outcome = await savePageAction({ slug: page.slug, base: base.current, content: sent }).catch(
      orFull(unreached),
    );
    if (!outcome.ok) {
      const { reason, message, field } = outcome;
      return setState(
        reason === "signed-out" ? { kind: reason } : { kind: "refused", message, ...(field && { field }) },
      );
    }
    base.current = outcome.value.base.toISOString();
    const isBehind = outcome.value.kind === "behind";
    setTheirs(isBehind);
    setState({ kind: isBehind || typed.current !== sent ? "changed" : "saved" });
  };

  useUnsaved(() => state.kind !== "opened" && state.kind !== "saved");
  return { content, state, change, save, isTheirs };
}

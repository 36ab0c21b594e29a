import { useCallback, useEffect, useState } from "react";
import {
  correctArticle,
  embargoArticle,
  publishArticle,
  readStanding,
  restoreArticle,
  scheduleArticle,
  sendBackArticle,
  submitArticle,
  takeArticleDown,
  unscheduleArticle,
} from "@/app/admin/(desk)/articles/[id]/actions";
import type { DeskArticle } from "@/lib/newsroom/desk-article";
import type { Outcome } from "@/lib/newsroom/outcome";
import type { Place } from "@/lib/newsroom/places";
import type { DraftSync, SyncState } from "./draft-sync";
import type { ReceiptOf } from "./receipt-panel";
import type { WorkflowStep } from "./workflow-form";

type Input = Record<string, string>;
type Changed = Outcome<{ places: Place[] }>;

/** The steps that readers see at once, with the pages that they concern. */
const publics: Partial<
  Record<WorkflowStep, { kind: "up" | "down"; go: (id: string, input: Input) => Promise<Changed> }>
> = {
  publish: { kind: "up", go: (id, { tellReaders }) => publishArticle(id, tellReaders === "on") },
  correct: { kind: "up", go: (id, { correction = "" }) => correctArticle(id, correction) },
  takeDown: { kind: "down", go: (id, { notice = "", to = "" }) => takeArticleDown(id, notice, to) },
  restore: { kind: "up", go: (id) => restoreArticle(id) },
};

/** Those that stay in the house. */
const inner: Partial<Record<WorkflowStep, (id: string, input: Input) => Promise<Outcome<unknown>>>> = {
  submit: (id, { note = "" }) => submitArticle(id, note),
  sendBack: (id, { note = "" }) => sendBackArticle(id, note),
  schedule: (id, { at = "" }) => scheduleArticle(id, at),
  unschedule: (id) => unscheduleArticle(id),
  embargo: (id, { until = "" }) => embargoArticle(id, until),
};

type Wish = { article: DeskArticle; sync: DraftSync; state: SyncState; onRefused: () => Promise<void> };

/** Takes an article through its steps: first everything typed is saved, then the step is done. */
export function useWorkflow({ article, sync, state, onRefused }: Wish) {
  const [standing, setStanding] = useState(article.standing);
  const [receipt, setReceipt] = useState<ReceiptOf | null>(null);

  // A save of a published story makes changes that wait to be published.
  const isFirstChange = state.kind === "saved" && state.at !== null && standing.path !== null && !standing.hasChanges;
  useEffect(() => {
    if (!isFirstChange) return;
    void readStanding(article.id).then((now) => now.ok && setStanding(now.value));
  }, [article.id, isFirstChange]);

  const take = useCallback(
    async (step: WorkflowStep, input: Input): Promise<string | null> => {
      if (!(await sync.flush())) return "Your last changes have not reached the server yet. Try again in a moment.";
      const { id } = article;
      const shown = publics[step];
      const outcome: Outcome<unknown> | Changed | undefined = await (shown
        ? shown.go(id, input)
        : inner[step]?.(id, input));
      if (outcome && !outcome.ok) {
        if (step === "publish" || step === "schedule") await onRefused();
        return outcome.message;
      }
      const now = await readStanding(id);
      if (now.ok) setStanding(now.value);
      if (shown && outcome) setReceipt({ articleId: id, kind: shown.kind, places: placesIn(outcome.value) });
      return null;
    },
    [article, sync, onRefused],
  );
  return { standing, receipt, take };
}

const placesIn = (value: unknown): Place[] =>
  typeof value === "object" && value !== null && "places" in value && Array.isArray(value.places) ? value.places : [];

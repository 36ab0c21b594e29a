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
import { type Outcome, refused } from "@/lib/newsroom/outcome";
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

type Wish = {
  article: DeskArticle;
  sync: DraftSync;
  state: SyncState;
  heard: string | null; // another value once the article stands otherwise, by whoever's doing
  onRefused: () => Promise<void>;
};

const unreached = refused("The desk did not answer. Look how the article stands before you try again.");

const unsettled = "Choose between the two versions of the text first.";
const unsent = "Your last changes have not reached the server yet. Try again in a moment.";

/** Takes an article through its steps: first everything typed is saved, then the step is done. */
export function useWorkflow({ article, sync, state, heard, onRefused }: Wish) {
  const [standing, setStanding] = useState(article.standing);
  const [receipt, setReceipt] = useState<ReceiptOf | null>(null);

  // A save of a published story makes changes that wait to be published.
  const isFirstChange = state.kind === "saved" && state.at !== null && standing.path !== null && !standing.hasChanges;
  const look = useCallback(async () => {
    const now = await readStanding(article.id).catch(() => unreached);
    if (now.ok) setStanding(now.value);
  }, [article.id]);
  useEffect(() => {
    if (isFirstChange || heard !== null) void look();
  }, [look, isFirstChange, heard]);

  const take = useCallback(
    async (step: WorkflowStep, input: Input): Promise<string | null> => {
      if (!(await sync.flush())) return sync.state.kind === "conflict" ? unsettled : unsent;
      const { id } = article;
      const shown = publics[step];
      const going: Promise<Outcome<unknown>> | undefined = shown ? shown.go(id, input) : inner[step]?.(id, input);
      const outcome = await going?.catch(() => unreached);
      if (outcome && !outcome.ok) {
        await look();
        if (step === "publish" || step === "schedule") await onRefused();
        return outcome.message;
      }
      await look();
      if (shown && outcome) setReceipt({ articleId: id, kind: shown.kind, places: placesIn(outcome.value) });
      return null;
    },
    [article, sync, look, onRefused],
  );
  return { standing, receipt, take };
}

const placesIn = (value: unknown): Place[] =>
  typeof value === "object" && value !== null && "places" in value && Array.isArray(value.places) ? value.places : [];

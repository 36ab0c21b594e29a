import { useCallback, useEffect, useRef, useState } from "react";
import { articleWords } from "@/lib/messages/desk/article";
import { commonWords } from "@/lib/messages/desk/common";
import type { DeskArticle } from "@/lib/newsroom/desk-article";
import { done, type Outcome, refused } from "@/lib/newsroom/outcome";
import type { Place } from "@/lib/newsroom/places";
import { orFull } from "../lost-answer";
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
} from "./article-actions";
import type { DraftSync } from "./draft-sync";
import { hasChanges } from "./has-changes";
import type { ReceiptOf } from "./receipt-panel";
import type { WorkflowStep } from "./workflow-form";

type Input = Record<string, string>;
/** What readers see otherwise by a step; null where it stays in the house. */
type Shown = Pick<ReceiptOf, "kind" | "places"> | null;

/** `seen`: the version that its person looked at. */
const steps: Record<WorkflowStep, (id: string, input: Input, seen: number) => Promise<Outcome<Shown>>> = {
  publish: (id, { tellReaders }, seen) => shown("up", publishArticle(id, seen, tellReaders === "on")),
  correct: (id, { correction = "" }, seen) => shown("up", correctArticle(id, seen, correction)),
  takeDown: (id, { notice = "", to = "" }) => shown("down", takeArticleDown(id, notice, to)),
  restore: (id) => shown("up", restoreArticle(id)),
  submit: (id, { note = "" }) => inside(submitArticle(id, note)),
  sendBack: (id, { note = "" }) => inside(sendBackArticle(id, note)),
  schedule: (id, { at = "" }, seen) => inside(scheduleArticle(id, seen, at)),
  unschedule: (id) => inside(unscheduleArticle(id)),
  embargo: (id, { until = "" }) => inside(embargoArticle(id, until)),
};

async function shown(kind: ReceiptOf["kind"], going: Promise<Outcome<{ places: Place[] }>>): Promise<Outcome<Shown>> {
  const outcome = await going;
  return outcome.ok ? done({ kind, places: outcome.value.places }) : outcome;
}

async function inside(going: Promise<Outcome<unknown>>): Promise<Outcome<Shown>> {
  const outcome = await going;
  return outcome.ok ? done(null) : outcome;
}

type Wish = {
  article: DeskArticle;
  sync: DraftSync;
  heard: string | null; // another value once the article stands otherwise, by whoever's doing
  onRefused: () => Promise<void>;
};

const unreached = refused(commonWords.noReply);

const unsettled = articleWords.chooseVersionFirst;
const unsent = articleWords.notSavedYet;

/** Takes an article through its steps: first everything typed is saved, then the step is done. */
export function useWorkflow({ article, sync, heard, onRefused }: Wish) {
  const [standing, setStanding] = useState(article.standing);
  const [receipt, setReceipt] = useState<ReceiptOf | null>(null);

  const reads = useRef(0);
  const readAgain = useCallback(async () => {
    const number = ++reads.current;
    const now = await readStanding(article.id).catch(orFull(unreached));
    // The answer to an earlier question may come later, and says less.
    if (now.ok && number === reads.current) setStanding(now.value);
  }, [article.id]);
  useEffect(() => {
    if (heard !== null) void readAgain();
  }, [readAgain, heard]);
  // A colleague edited and published between two questions: what the server said last is older than the words here.
  const newer = sync.base.version > standing.version && !sync.isDirty ? sync.base.version : null;
  useEffect(() => {
    if (newer !== null) void readAgain();
  }, [readAgain, newer]);

  const take = useCallback(
    async (step: WorkflowStep, input: Input): Promise<string | null> => {
      if (!(await sync.flush())) return sync.conflicts.length > 0 ? unsettled : unsent;
      const { id } = article;
      const outcome = await steps[step](id, input, sync.seen).catch(orFull(unreached));
      await Promise.all([readAgain(), sync.refresh()]);
      sync.look(); // the page shows the newer words, and the refusal says whose they are
      if (!outcome.ok) {
        if (step === "publish" || step === "schedule") await onRefused();
        return outcome.message;
      }
      if (outcome.value) setReceipt({ articleId: id, ...outcome.value });
      return null;
    },
    [article, sync, readAgain, onRefused],
  );
  return { standing: { ...standing, hasChanges: hasChanges(standing, sync) }, receipt, take };
}

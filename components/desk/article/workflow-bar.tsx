import { type ReactNode, useState } from "react";
import { Link } from "@/components/desk/link";
import { articleWords } from "@/lib/messages/desk/article";
import { statusNames } from "@/lib/messages/desk/names";
import type { Standing } from "@/lib/newsroom/desk-article";
import type { Action } from "@/lib/permissions";
import { deskRevisionsPath, deskScreensPath } from "@/lib/urls";
import { WorkflowForm, type WorkflowStep } from "./workflow-form";

type WorkflowBarProps = {
  articleId: string;
  standing: Standing;
  allowed: ReadonlySet<Action>;
  timeZone: string;
  /** Does the step once everything typed is saved; gives the message that stands in its way. */
  onStep: (step: WorkflowStep, input: Record<string, string>) => Promise<string | null>;
  onOpen: (step: WorkflowStep) => void;
  /** What to look at before a step is taken. */
  before: (step: WorkflowStep, close: () => void) => ReactNode;
  children: ReactNode; // where the words are
};

/** How the story stands, and the steps from here that its user may take: a bar that stays in view. */
export function WorkflowBar(props: WorkflowBarProps) {
  const { articleId, standing, allowed, timeZone, onStep, onOpen, before, children } = props;
  const [open, setOpen] = useState<WorkflowStep | null>(null);
  const steps = stepsOf(standing).filter(({ needs }) => allowed.has(needs));
  return (
    <section
      aria-label={articleWords.workflow}
      className="sticky top-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-paper px-4 py-2"
    >
      <p className="flex flex-wrap items-baseline gap-x-2">
        <strong className="text-note" data-status={standing.status}>
          {statusNames[standing.status]}
        </strong>
        {standing.hasChanges && <span className="text-warning">{articleWords.unpublishedChanges}</span>}
        {standing.path && (
          <a href={standing.path} target="_blank" rel="noreferrer" className="underline">
            {articleWords.view}
          </a>
        )}
        <Link href={deskScreensPath(articleId)} className="underline">
          {articleWords.preview}
        </Link>
        <Link href={deskRevisionsPath(articleId)} className="underline">
          {articleWords.revisions}
        </Link>
      </p>
      {children}
      <div className="ms-auto flex flex-wrap gap-2">
        {steps.map(({ step, name, isMain }) => (
          <button
            key={step}
            type="button"
            className={`button ${isMain ? "button-main" : ""} ${step === "takeDown" ? "button-danger" : ""}`}
            onClick={() => {
              setOpen(step);
              onOpen(step);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {open && (
        <WorkflowForm
          step={open}
          standing={standing}
          timeZone={timeZone}
          onClose={() => setOpen(null)}
          onSend={async (input) => {
            const refusal = await onStep(open, input);
            if (refusal === null) setOpen(null);
            return refusal;
          }}
        >
          {(close) => before(open, close)}
        </WorkflowForm>
      )}
    </section>
  );
}

/** When readers get the story, what kept it from them, and what was said with the last hand-over. */
export function StandingNotes({ standing, timeZone }: { standing: Standing; timeZone: string }) {
  const { scheduledAt, embargoedUntil, lastError, reviewNote } = standing;
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short", timeZone });
  return (
    <>
      {standing.status === "scheduled" && scheduledAt && (
        <p>{articleWords.scheduledFor(format.format(scheduledAt), timeZone)}</p>
      )}
      {embargoedUntil && embargoedUntil > new Date() && (
        <p className="text-warning">{articleWords.embargoedUntil(format.format(embargoedUntil))}</p>
      )}
      {lastError && (
        <p role="alert" className="text-bad">
          {articleWords.publishingFailed(lastError)}
        </p>
      )}
      {reviewNote && <p className="border-s-2 border-rule ps-2 italic">{reviewNote}</p>}
    </>
  );
}

type StepButton = { step: WorkflowStep; name: string; needs: Action; isMain?: boolean };

function stepsOf({ status, hasChanges }: Standing): StepButton[] {
  const publish: StepButton = { step: "publish", name: articleWords.publish, needs: "article.publish", isMain: true };
  const schedule: StepButton = { step: "schedule", name: articleWords.schedule, needs: "article.schedule" };
  const embargo: StepButton = { step: "embargo", name: articleWords.embargo, needs: "article.schedule" };
  switch (status) {
    case "draft":
      return [
        publish,
        { step: "submit", name: articleWords.sendForReview, needs: "article.submit" },
        schedule,
        embargo,
      ];
    case "in_review":
      return [publish, schedule, { step: "sendBack", name: articleWords.sendBack, needs: "article.publish" }, embargo];
    case "scheduled":
      return [
        { ...publish, name: articleWords.publishNow },
        { ...schedule, name: articleWords.changeTime },
        { step: "unschedule", name: articleWords.unschedule, needs: "article.schedule" },
      ];
    case "published":
      return [
        ...(hasChanges ? [{ ...publish, name: articleWords.publishChanges }] : []),
        { step: "correct", name: articleWords.correct, needs: "article.correct" },
        { step: "takeDown", name: articleWords.takeDown, needs: "article.takeDown" },
      ];
    case "taken_down":
      return [{ step: "restore", name: articleWords.restore, needs: "article.takeDown", isMain: true }];
  }
}

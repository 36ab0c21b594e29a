import { type FormEvent, type ReactNode, useState } from "react";
import { articleWords } from "@/lib/messages/desk/article";
import type { Standing } from "@/lib/newsroom/desk-article";
import { StoryField } from "../story-field";
import { useUnsavedForm } from "../unsaved";
import { Dialog } from "./dialog";
import { TimeField } from "./time-field";

export type WorkflowStep =
  | "publish"
  | "submit"
  | "sendBack"
  | "schedule"
  | "unschedule"
  | "embargo"
  | "correct"
  | "takeDown"
  | "restore";

type Asked = { title: string; text: string; go: string };

const asked: Record<WorkflowStep, Asked> = {
  publish: { title: articleWords.publish, text: articleWords.goesLive, go: articleWords.publish },
  submit: { title: articleWords.sendForReview, text: articleWords.sendForReviewText, go: articleWords.sendForReview },
  sendBack: { title: articleWords.sendBack, text: articleWords.sendBackText, go: articleWords.sendBack },
  schedule: { title: articleWords.schedule, text: articleWords.scheduleText, go: articleWords.schedule },
  unschedule: { title: articleWords.unschedule, text: articleWords.unscheduleText, go: articleWords.unschedule },
  embargo: { title: articleWords.embargo, text: articleWords.embargoText, go: articleWords.setEmbargo },
  correct: {
    title: articleWords.correct,
    text: articleWords.correctText,
    go: articleWords.publishCorrection,
  },
  takeDown: {
    title: articleWords.takeDown,
    text: articleWords.takeDownText,
    go: articleWords.takeDown,
  },
  restore: { title: articleWords.restore, text: articleWords.restoreText, go: articleWords.restore },
};

type WorkflowFormProps = {
  step: WorkflowStep;
  standing: Standing;
  timeZone: string;
  onSend: (input: Record<string, string>) => Promise<string | null>;
  onClose: () => void;
  /** What to look at before it is sent. */
  children: (close: () => void) => ReactNode;
};

/** What a step needs to know, and its button. */
export function WorkflowForm({ step, standing, timeZone, onSend, onClose, children }: WorkflowFormProps) {
  const [message, setMessage] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { form, watched, mayClose } = useUnsavedForm();
  const { title, text, go } = asked[step];
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input: Record<string, string> = {};
    for (const [name, value] of new FormData(event.currentTarget)) input[name] = String(value);
    setBusy(true);
    setMessage(await onSend(input));
    setBusy(false);
  };
  return (
    <Dialog {...{ title, onClose, mayClose }}>
      <form ref={form} {...watched} className="grid gap-3" onSubmit={send}>
        <p>{text}</p>
        <StepFields step={step} standing={standing} timeZone={timeZone} />
        {message && (
          <p role="alert" className="text-bad">
            {message}
          </p>
        )}
        <div>
          <button type="submit" className="button button-main" disabled={isBusy}>
            {go}
          </button>
        </div>
        {/* Below the button: what comes in late moves nothing that is about to be pressed. */}
        {children(() => mayClose() && onClose())}
      </form>
    </Dialog>
  );
}

function StepFields({ step, standing, timeZone }: Pick<WorkflowFormProps, "step" | "standing" | "timeZone">) {
  switch (step) {
    case "publish":
      return (
        standing.status === "published" && (
          <label className="flex items-center gap-2">
            <input type="checkbox" name="tellReaders" defaultChecked /> {articleWords.showUpdateTime}
          </label>
        )
      );
    case "submit":
    case "sendBack":
      return (
        <label className="label">
          {articleWords.note} <textarea className="field" name="note" rows={3} maxLength={2000} />
        </label>
      );
    case "correct":
      return (
        <label className="label">
          {articleWords.correctionLabel}
          <textarea className="field" name="correction" rows={4} maxLength={2000} required />
        </label>
      );
    case "schedule":
      return (
        <TimeField
          name="at"
          label={articleWords.dateAndTime}
          at={standing.scheduledAt}
          timeZone={timeZone}
          isRequired
        />
      );
    case "embargo":
      return (
        <TimeField name="until" label={articleWords.embargoLabel} at={standing.embargoedUntil} timeZone={timeZone} />
      );
    case "takeDown":
      return (
        <>
          <label className="label">
            {articleWords.notice}
            <textarea className="field" name="notice" rows={3} maxLength={2000} />
          </label>
          <StoryField
            name="to"
            chosenLabel={articleWords.redirectTo}
            label={articleWords.redirectSearch}
            sent={({ path }) => path}
          />
        </>
      );
    case "unschedule":
    case "restore":
      return null;
  }
}

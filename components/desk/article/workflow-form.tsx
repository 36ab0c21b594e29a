import { type FormEvent, type ReactNode, useState } from "react";
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
  publish: { title: "Publish", text: "Readers see it on their next request.", go: "Publish" },
  submit: { title: "Submit for review", text: "The editors take it from here.", go: "Submit" },
  sendBack: { title: "Send back", text: "It is the writer’s draft again.", go: "Send back" },
  schedule: { title: "Schedule", text: "It is published by itself at this time.", go: "Schedule" },
  unschedule: { title: "Unschedule", text: "It is a draft again.", go: "Unschedule" },
  embargo: { title: "Embargo", text: "Nobody can publish it before this time. Empty lifts it.", go: "Set the embargo" },
  correct: {
    title: "Correct",
    text: "Changes to the text, this correction and the time readers see are published together.",
    go: "Publish the correction",
  },
  takeDown: {
    title: "Take down",
    text: "It leaves every page, list and search at once. Its address says so, or leads to another story.",
    go: "Take it down",
  },
  restore: { title: "Put back", text: "It stands again where it was.", go: "Put it back" },
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
            <input type="checkbox" name="tellReaders" defaultChecked /> Show readers the time of this update
          </label>
        )
      );
    case "submit":
    case "sendBack":
      return (
        <label className="label">
          Note <textarea className="field" name="note" rows={3} maxLength={2000} />
        </label>
      );
    case "correct":
      return (
        <label className="label">
          Correction, as readers see it
          <textarea className="field" name="correction" rows={4} maxLength={2000} required />
        </label>
      );
    case "schedule":
      return <TimeField name="at" label="Date and time" at={standing.scheduledAt} timeZone={timeZone} isRequired />;
    case "embargo":
      return <TimeField name="until" label="Until" at={standing.embargoedUntil} timeZone={timeZone} />;
    case "takeDown":
      return (
        <>
          <label className="label">
            Notice at its address
            <textarea className="field" name="notice" rows={3} maxLength={2000} />
          </label>
          <StoryField
            name="to"
            chosenLabel="Readers are led to"
            label="Or lead readers to another story (search our articles)"
            sent={({ path }) => path}
          />
        </>
      );
    case "unschedule":
    case "restore":
      return null;
  }
}

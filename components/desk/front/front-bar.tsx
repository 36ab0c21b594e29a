import { type FormEvent, type ReactNode, useState } from "react";
import { Link } from "@/components/desk/link";
import { frontWords } from "@/lib/messages/desk/front";
import type { DeskFront } from "@/lib/newsroom/front/desk-front";
import type { Outcome, Refusal } from "@/lib/newsroom/outcome";
import { deskFrontHistoryPath, deskFrontScreensPath } from "@/lib/urls";
import { Dialog } from "../article/dialog";
import { useUnsavedForm } from "../unsaved";
import { ChangeList } from "./change-list";
import { discardFrontAction, publishFrontAction } from "./front-actions";
import { clockTime } from "./story-line";

type FrontBarProps = {
  front: DeskFront;
  isSaving: boolean;
  ask: (work: () => Promise<Outcome<DeskFront>>) => Promise<Refusal | null>;
  onDone: (said: string) => void;
  children: ReactNode; // what was just done
};

type Step = "publish" | "discard";

/** How the front stands beside what readers get, and the way there: a bar that stays in view. */
export function FrontBar({ front, isSaving, ask, onDone, children }: FrontBarProps) {
  const [open, setOpen] = useState<Step | null>(null);
  const { changes, changedBy, publishedBy, timeZone } = front;
  const count = changes.length;
  const who = (person: { name: string; at: string }) => (
    <>
      <bdi>{person.name}</bdi>, {clockTime(person.at, timeZone)}
    </>
  );
  return (
    <section
      aria-label={frontWords.frontActions}
      className="z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-paper px-4 py-2 md:sticky md:top-0"
    >
      <h1 className="text-note font-semibold">{front.name}</h1>
      {count > 0 ? (
        <p className="font-semibold text-blue">
          {frontWords.unpublishedChanges(count)}
          {changedBy && (
            <span className="font-normal text-ink-soft">
              {" "}
              ({frontWords.lastBy} {who(changedBy)})
            </span>
          )}
        </p>
      ) : (
        <p className="text-ink-soft">
          {publishedBy ? (
            <>
              {frontWords.publishedBy} {who(publishedBy)}
            </>
          ) : (
            frontWords.neverPublished
          )}
        </p>
      )}
      {children}
      <div className="ms-auto flex flex-wrap gap-2">
        <a href={front.path} target="_blank" rel="noreferrer" className="button">
          {frontWords.view}
        </a>
        <Link href={deskFrontScreensPath(front.address)} className="button">
          {frontWords.preview}
        </Link>
        <Link href={deskFrontHistoryPath(front.address)} className="button">
          {frontWords.history}
        </Link>
        {count > 0 && (
          <>
            <button
              type="button"
              className="button button-danger"
              disabled={isSaving}
              onClick={() => setOpen("discard")}
            >
              {frontWords.discard}
            </button>
            <button type="button" className="button button-main" disabled={isSaving} onClick={() => setOpen("publish")}>
              {frontWords.publish}
            </button>
          </>
        )}
      </div>
      {open && <StepDialog {...{ front, ask, onDone }} step={open} onClose={() => setOpen(null)} />}
    </section>
  );
}

type StepDialogProps = Omit<FrontBarProps, "children" | "isSaving"> & { step: Step; onClose: () => void };

const steps = {
  publish: { title: frontWords.publish, go: frontWords.publish, said: frontWords.published },
  discard: { title: frontWords.discard, go: frontWords.discard, said: frontWords.discarded },
};

/** What is about to be published or dropped, all of it, and the button that does. */
function StepDialog({ front, ask, onDone, step, onClose }: StepDialogProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { form, watched, mayClose } = useUnsavedForm();
  const { title, go, said } = steps[step];
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { address, draftVersion } = front;
    const note = String(new FormData(event.currentTarget).get("note") ?? "");
    setBusy(true);
    const refusal = await ask(() =>
      step === "publish" ? publishFrontAction(address, draftVersion, note) : discardFrontAction(address, draftVersion),
    );
    setBusy(false);
    setRefusal(refusal);
    if (refusal) return;
    onDone(said);
    onClose();
  };
  return (
    <Dialog {...{ title, onClose, mayClose }}>
      <form ref={form} {...watched} className="grid gap-4" onSubmit={send}>
        <ChangeList changes={front.changes} />
        {step === "publish" && (
          <label className="label">
            {frontWords.note}
            <input className="field" name="note" maxLength={300} />
          </label>
        )}
        {refusal && (
          <p role="alert" className="text-bad">
            {refusal.message}
          </p>
        )}
        <div>
          <button
            type="submit"
            className={`button ${step === "publish" ? "button-main" : "button-danger"}`}
            disabled={isBusy}
          >
            {go}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

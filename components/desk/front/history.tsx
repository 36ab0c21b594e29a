import { frontWords } from "@/lib/messages/desk/front";
import type { FrontHistory } from "@/lib/newsroom/front/front-history";
import { Moment } from "../moment";
import { OutcomeForm } from "../outcome-form";
import { ChangeList } from "./change-list";
import { revertFrontAction } from "./front-actions";

type VersionProps = {
  version: FrontHistory["versions"][number];
  isCurrent: boolean;
  address: string;
  timeZone: string;
};

/** What a version changed of the one before, and the way back to it. */
export function FrontVersionItem({ version, isCurrent, address, timeZone }: VersionProps) {
  const { number, by, at, note, changes } = version;
  return (
    <li className="grid gap-2 border-t border-rule py-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>
          <strong>{frontWords.version(number)}</strong> {frontWords.by} <bdi>{by}</bdi>,{" "}
          <Moment at={at} timeZone={timeZone} />
          {note && <span className="text-ink-soft">: {note}</span>}
        </p>
        {isCurrent ? (
          <span className="font-semibold text-good">{frontWords.live}</span>
        ) : (
          <OutcomeForm
            action={revertFrontAction}
            submit={frontWords.revertTo(number)}
            about={{ front: address, number: String(number) }}
          />
        )}
      </div>
      <ChangeList changes={changes} />
    </li>
  );
}

const said: Record<string, string> = {
  "front.change": frontWords.stepChanged,
  "front.publish": frontWords.stepPublished,
  "front.revert": frontWords.stepReverted,
  "front.discard": frontWords.stepDiscarded,
};

/** One thing that somebody did. */
export function FrontStep({ step, timeZone }: { step: FrontHistory["steps"][number]; timeZone: string }) {
  return (
    <li className="border-t border-rule py-2">
      <p>
        <bdi className="font-medium">{step.by}</bdi> {said[step.action]}, <Moment at={step.at} timeZone={timeZone} />
      </p>
      {step.action === "front.change" && (
        <ChangeList changes={step.changes.map(({ field, before, after }) => ({ about: field, before, after }))} />
      )}
    </li>
  );
}

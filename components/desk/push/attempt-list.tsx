"use client";
import { deliveryWords } from "@/lib/messages/desk/delivery";
import type { AttemptRow } from "@/lib/newsroom/push/list-attempts";
import { Moment } from "../moment";
import { OutcomeForm } from "../outcome-form";
import { serviceNames } from "./names";
import { sendAgainAction } from "./push-actions";

/** Requests to services, a row each: a list on a phone, columns on a desk. */
export function AttemptList({ rows, timeZone }: { rows: AttemptRow[]; timeZone: string }) {
  if (rows.length === 0) return <p className="text-ink-soft">{deliveryWords.noDeliveries}</p>;
  return (
    <ol className="border-t border-rule">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-4 gap-y-1 border-b border-rule py-2 md:grid-cols-[9.5rem_7rem_minmax(0,1fr)_9rem_7rem]"
        >
          <span className="text-ink-soft">
            <Moment at={row.at} timeZone={timeZone} />
          </span>
          <span className="font-medium">{serviceNames[row.target]}</span>
          <Addresses {...row} />
          <span className="tabular-nums">
            {row.status ?? deliveryWords.noResponse}, {row.milliseconds} ms
          </span>
          <OutcomeForm
            action={sendAgainAction}
            submit={deliveryWords.sendAgain}
            about={{ id: row.id }}
            said={deliveryWords.sendingAgain}
            keeps
            className="grid content-start justify-items-start gap-1"
          />
        </li>
      ))}
    </ol>
  );
}

function Addresses({ paths, count, error }: AttemptRow) {
  return (
    <div>
      <ul className="break-all">
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
      {count > paths.length && <p className="text-ink-faint">{deliveryWords.more(count - paths.length)}</p>}
      {error && <p className="text-bad">{error}</p>}
    </div>
  );
}

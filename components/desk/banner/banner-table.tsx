"use client";
import type { BannerRow } from "@/lib/newsroom/banner";
import { Moment } from "../moment";
import { OutcomeForm } from "../outcome-form";
import { endAction } from "./banner-actions";

const standings: Record<BannerRow["standing"], { name: string; tone: string }> = {
  now: { name: "Readers see it", tone: "font-semibold text-good" },
  "to come": { name: "To come", tone: "text-blue" },
  ended: { name: "Taken down", tone: "text-ink-faint" },
  expired: { name: "Ran out", tone: "text-ink-faint" },
};

/** Banners, a row each: what stands, what is to come and what stood. */
export function BannerTable({ rows, timeZone }: { rows: BannerRow[]; timeZone: string }) {
  if (rows.length === 0) return <p className="text-ink-soft">No banner has been put up yet.</p>;
  return (
    <ul aria-label="Banners" className="border-b border-rule">
      {rows.map(({ id, text, headline, startsAt, endsAt, standing, by }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-rule py-2">
          <div className="min-w-0 grow basis-80">
            <p className="font-semibold" dir="auto">
              {text}
            </p>
            {headline && <p className="text-meta text-ink-soft">Leads to “{headline}”</p>}
            <p className="text-meta text-ink-faint">
              <Moment at={startsAt} timeZone={timeZone} /> to <Moment at={endsAt} timeZone={timeZone} />
              {by && (
                <>
                  , by <bdi>{by}</bdi>
                </>
              )}
            </p>
          </div>
          <p className={standings[standing].tone}>{standings[standing].name}</p>
          {(standing === "now" || standing === "to come") && (
            <OutcomeForm
              action={endAction}
              submit={standing === "now" ? "End now" : "Take off the list"}
              about={{ id }}
              look="button button-danger"
            />
          )}
        </li>
      ))}
    </ul>
  );
}

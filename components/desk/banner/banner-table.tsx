"use client";
import { bannerWords } from "@/lib/messages/desk/banner";
import { commonWords } from "@/lib/messages/desk/common";
import type { BannerRow } from "@/lib/newsroom/banner";
import { Moment } from "../moment";
import { OutcomeForm } from "../outcome-form";
import { endAction } from "./banner-actions";

const standings: Record<BannerRow["standing"], { name: string; tone: string }> = {
  now: { name: bannerWords.live, tone: "font-semibold text-good" },
  "to come": { name: bannerWords.scheduled, tone: "text-blue" },
  ended: { name: bannerWords.ended, tone: "text-ink-faint" },
  expired: { name: bannerWords.expired, tone: "text-ink-faint" },
};

/** Banners, a row each: what stands, what is to come and what stood. */
export function BannerTable({ rows, timeZone }: { rows: BannerRow[]; timeZone: string }) {
  if (rows.length === 0) return <p className="text-ink-soft">{bannerWords.noBanners}</p>;
  return (
    <ul aria-label={bannerWords.banners} className="border-b border-rule">
      {rows.map(({ id, text, headline, startsAt, endsAt, standing, by }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-rule py-2">
          <div className="min-w-0 grow basis-80">
            <p className="font-semibold" dir="auto">
              {text}
            </p>
            {headline && <p className="text-meta text-ink-soft">{bannerWords.linksToArticle(headline)}</p>}
            <p className="text-meta text-ink-faint">
              <Moment at={startsAt} timeZone={timeZone} /> {bannerWords.to} <Moment at={endsAt} timeZone={timeZone} />
              {by && (
                <>
                  , {commonWords.by} <bdi>{by}</bdi>
                </>
              )}
            </p>
          </div>
          <p className={standings[standing].tone}>{standings[standing].name}</p>
          {(standing === "now" || standing === "to come") && (
            <OutcomeForm
              action={endAction}
              submit={standing === "now" ? bannerWords.endNow : bannerWords.cancel}
              about={{ id }}
              look="button button-danger"
            />
          )}
        </li>
      ))}
    </ul>
  );
}

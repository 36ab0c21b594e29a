import type { ReactNode } from "react";
import { sinceInWords } from "@/lib/dates";
import { frontWords } from "@/lib/messages/desk/front";
import { statusNames } from "@/lib/messages/desk/names";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import type { FrontStory } from "@/lib/newsroom/front/desk-front";

type StoryLineProps = {
  story: FrontStory;
  picture: DeskPicture | undefined;
  headline?: string | null; // instead of the story's own
  kicker?: string | null;
  at: string; // ISO 8601: what its age is told from
  timeZone: string;
  isSmall?: boolean;
  children?: ReactNode; // flags
};

/** A story in a line: its picture, its headline, and when it came out or will. */
export function StoryLine({
  story,
  picture,
  headline,
  kicker,
  at,
  timeZone,
  isSmall = false,
  children,
}: StoryLineProps) {
  return (
    <>
      {picture ? (
        <img
          src={picture.src}
          alt=""
          loading="lazy"
          draggable={false}
          className={`aspect-picture rounded-sm object-cover ${isSmall ? "w-10" : "w-18"}`}
        />
      ) : (
        <span className={`aspect-picture rounded-sm bg-well ${isSmall ? "w-10" : "w-18"}`} />
      )}
      <div className="min-w-0 grow">
        {kicker && <p className="text-meta font-semibold text-meridian">{kicker}</p>}
        <p dir="auto" className={isSmall ? "truncate" : "line-clamp-3 font-semibold"}>
          {headline ?? story.headline}
        </p>
        <p className="flex flex-wrap gap-x-2 text-meta text-ink-faint">
          <span>{[story.section, timeOf(story, at, timeZone)].filter(Boolean).join(" · ")}</span>
          {children}
        </p>
      </div>
    </>
  );
}

function timeOf({ status, at: moment }: FrontStory, now: string, timeZone: string): string {
  if (moment === null || status === "draft" || status === "in_review") return statusNames[status];
  if (status === "scheduled") return frontWords.scheduledFor(clockTime(moment, timeZone));
  if (status === "taken_down") return statusNames[status];
  return sinceInWords(new Date(moment), new Date(now), "en-GB");
}

/** A moment by the newsroom's clock, as short as it can be told. */
export const clockTime = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  }).format(new Date(instant));

"use client";
import { useId, useState } from "react";
import { frontWords } from "@/lib/messages/desk/front";
import { deskFrontPreviewPath } from "@/lib/urls";
import { wallClockOf } from "@/lib/zoned-time";
import { Screens } from "../preview/screens";
import { WhenHydrated } from "../when-hydrated";
import { clockTime } from "./story-line";

type FrontScreensProps = { address: string; turns: string[]; timeZone: string };

/** The front as it will stand at a time, on every screen; the times at which it turns are at hand. */
export function FrontScreens({ address, turns, timeZone }: FrontScreensProps) {
  const id = useId();
  const [at, setAt] = useState("");
  return (
    <WhenHydrated>
      <div className="flex flex-wrap items-end gap-3">
        <div>
          <label htmlFor={id} className="label">
            {frontWords.previewTime(timeZone)}
          </label>
          <input
            id={id}
            type="datetime-local"
            className="field"
            value={at}
            onChange={(event) => setAt(event.target.value)}
          />
        </div>
        <button type="button" className="button" aria-pressed={at === ""} onClick={() => setAt("")}>
          {frontWords.now}
        </button>
        {turns.slice(0, 6).map((turn) => {
          const clock = wallClockOf(new Date(turn), timeZone);
          return (
            <button
              key={turn}
              type="button"
              className="button"
              aria-pressed={at === clock}
              onClick={() => setAt(clock)}
            >
              {clockTime(turn, timeZone)}
            </button>
          );
        })}
      </div>
      <Screens path={deskFrontPreviewPath(address, at)} />
    </WhenHydrated>
  );
}

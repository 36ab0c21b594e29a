"use client";
import { useEffect, useState } from "react";
import { scheduleWords } from "@/lib/messages/desk/schedule";

/** How long until a time, or how late it is by now. */
export function DueNow({ at }: { at: string }) {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tell = () => setNow(Date.now());
    tell();
    const timer = setInterval(tell, 1000);
    return () => clearInterval(timer);
  }, []);
  if (now === null) return null;
  const seconds = Math.round((Date.parse(at) - now) / 1000);
  const text = durationOf(Math.abs(seconds));
  return (
    <span className={seconds < -5 ? "font-semibold text-bad" : "text-ink-faint"}>
      {seconds < 0 ? scheduleWords.late(text) : scheduleWords.dueIn(text)}
    </span>
  );
}

function durationOf(seconds: number): string {
  const [size, unit] =
    seconds < 120
      ? [1, "second"]
      : seconds < 7200
        ? [60, "minute"]
        : seconds < 172_800
          ? [3600, "hour"]
          : [86_400, "day"];
  const format = new Intl.NumberFormat("en", { style: "unit", unit: String(unit), unitDisplay: "long" });
  return format.format(Math.round(seconds / Number(size)));
}

import { useState } from "react";
import { articleWords } from "@/lib/messages/desk/article";
import { instantOf, wallClockOf } from "@/lib/zoned-time";

type TimeFieldProps = { name: string; label: string; at: Date | null; timeZone: string; isRequired?: boolean };

/** A time by the newsroom's clock, and what a change of the clocks does to it. */
export function TimeField({ name, label, at, timeZone, isRequired = false }: TimeFieldProps) {
  const [value, setValue] = useState(at ? wallClockOf(at, timeZone) : "");
  const clock = instantOf(value, timeZone);
  return (
    <div>
      <label className="label">
        {label} ({timeZone})
        <input
          className="field"
          type="datetime-local"
          name={name}
          value={value}
          required={isRequired}
          onChange={(event) => setValue(event.target.value)}
        />
      </label>
      {clock?.clocks === "skipped" && (
        <p className="text-warning">{articleWords.clocksForward(wallClockOf(clock.instant, timeZone).slice(11))}</p>
      )}
      {clock?.clocks === "repeated" && <p className="text-warning">{articleWords.clocksBack}</p>}
    </div>
  );
}

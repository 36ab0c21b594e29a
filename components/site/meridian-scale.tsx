import { hoursEast } from "@/lib/dates";
import type { Site } from "@/lib/paper/shapes";

const west = -12;
const east = 14; // Line Islands: the earliest clock on earth
const hours = Array.from({ length: east - west + 1 }, (_, index) => west + index);
const unit = 10;
const width = (hours.length - 1) * unit;
const inUnits = (hour: number): number => (hour - west) * unit;

/**
 * The rule under the home page's name: the world's clocks from UTC−12 to UTC+14, a tick each,
 * and the paper's own meridian in the accent colour. West is left in every script.
 */
export function MeridianScale({ site, now }: { site: Site; now: Date }) {
  const own = inUnits(hoursEast(now, site));
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} 12`}
      preserveAspectRatio="none"
      className="block h-3 w-full overflow-visible"
      fill="none"
    >
      <path d={`M0 0H${width}`} className="stroke-ink" strokeWidth="1" vectorEffect="non-scaling-stroke" />
      <path
        d={hours.map((hour) => `M${inUnits(hour)} 0v${hour % 6 === 0 ? 8 : 4}`).join("")}
        className="stroke-ink"
        strokeWidth="1"
        vectorEffect="non-scaling-stroke"
      />
      <path d={`M${own} -6V12`} className="stroke-meridian" strokeWidth="3" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

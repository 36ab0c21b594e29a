import { type DateStyle, formatDate, isoDateTime } from "@/lib/dates";
import type { Site } from "@/lib/paper/shapes";

type StoryDateProps = { site: Site; moment: Date; style?: DateStyle };

/** A moment in the paper's zone, for eyes and for machines. */
export function StoryDate({ site, moment, style = "date" }: StoryDateProps) {
  return (
    <time dateTime={isoDateTime(moment)} className="tabular whitespace-nowrap">
      {formatDate(moment, style, site)}
    </time>
  );
}

import { type DateSetting, formatDate, isoDateTime, sinceInWords } from "@/lib/dates";

const language = "en-GB"; // the desk's own

type DeskTimeProps = Pick<DateSetting, "timeZone"> & { moment: Date };

/** A moment as far from now as it is, and as the paper's clock has it. */
export function DeskTime({ moment, timeZone }: DeskTimeProps) {
  return (
    <time dateTime={isoDateTime(moment)} className="tabular-nums">
      {sinceInWords(moment, new Date(), language)}
      <span className="block text-meta text-ink-faint">
        {formatDate(moment, "date", { language, timeZone })}, {formatDate(moment, "time", { language, timeZone })}
      </span>
    </time>
  );
}

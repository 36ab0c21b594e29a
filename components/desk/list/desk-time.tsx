import { type DateSetting, formatDate, isoDateTime, sinceInWords } from "@/lib/dates";

const language = "en-GB"; // the desk's own

type DeskTimeProps = Pick<DateSetting, "timeZone"> & { moment: Date };

const day = 24 * 60 * 60 * 1000; // ms

/** A moment within a day of now as far from now as it is, any other by the paper's clock; both for whoever points at it. */
export function DeskTime({ moment, timeZone }: DeskTimeProps) {
  const now = new Date();
  const setting = { language, timeZone };
  const date = `${formatDate(moment, "date", setting)}, ${formatDate(moment, "time", setting)}`;
  const since = sinceInWords(moment, now, language);
  const isNear = Math.abs(moment.getTime() - now.getTime()) < day;
  return (
    <time dateTime={isoDateTime(moment)} className="tabular-nums" title={isNear ? date : since}>
      {isNear ? since : date}
    </time>
  );
}

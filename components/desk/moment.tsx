/** A moment by the paper's clock, to the minute. */
export function Moment({ at, timeZone }: { at: Date; timeZone: string }) {
  const shown = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone }).format(at);
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap">
      {shown}
    </time>
  );
}

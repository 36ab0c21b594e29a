import { formatDate } from "@/lib/dates";
import { articleWords } from "@/lib/messages/desk/article";
import type { ArticleViews } from "@/lib/newsroom/views";

const height = 48; // of the tallest bar, in the drawing's units
const step = 6; // from bar to bar
const language = "en-GB";

/** How often a story is read: in numbers, and as a bar for each of the last 48 hours. */
export function ViewsPanel({ views, timeZone }: { views: ArticleViews; timeZone: string }) {
  const { total, thisHour, hours } = views;
  const count = new Intl.NumberFormat(language);
  const most = Math.max(...hours.map((each) => each.views));
  const name = (hour: Date) =>
    `${formatDate(hour, "dayAndMonth", { language, timeZone })}, ${formatDate(hour, "time", { language, timeZone })}`;
  return (
    <section aria-labelledby="views" className="grid gap-2">
      <h2 id="views" className="text-label font-semibold">
        {articleWords.views}
      </h2>
      <dl className="flex gap-6">
        <Figure term={articleWords.totalViews} value={count.format(total)} />
        <Figure term={articleWords.thisHour} value={count.format(thisHour)} />
      </dl>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${hours.length * step} ${height + 1}`}
        className="w-full text-meridian"
        preserveAspectRatio="none"
      >
        {hours.map(({ hour, views }, index) => {
          const tall = most === 0 ? 0 : Math.max(views > 0 ? 1 : 0, (views / most) * height);
          return (
            <rect
              key={hour.getTime()}
              {...{ x: index * step, y: height - tall, width: step - 1, height: tall }}
              fill="currentColor"
            >
              <title>{`${name(hour)}: ${count.format(views)}`}</title>
            </rect>
          );
        })}
        <rect x={0} y={height} width={hours.length * step} height={1} className="fill-control" />
      </svg>
      <p className="flex justify-between text-meta text-ink-faint">
        <span>{articleWords.hoursAgo}</span>
        <span>{most > 0 && articleWords.peakHour(count.format(most))}</span>
        <span>{articleWords.now}</span>
      </p>
      <div className="sr-only">
        <table>
          <caption>{articleWords.viewsByHour(timeZone)}</caption>
          <thead>
            <tr>
              <th scope="col">{articleWords.hour}</th>
              <th scope="col">{articleWords.views}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map(({ hour, views }) => (
              <tr key={hour.getTime()}>
                <th scope="row">{name(hour)}</th>
                <td>{count.format(views)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Figure({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt className="text-meta text-ink-faint">{term}</dt>
      <dd className="text-headline-sm font-semibold tabular-nums">{value}</dd>
    </div>
  );
}

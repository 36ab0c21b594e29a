import type { BulkReceipt } from "@/lib/newsroom/bulk";
import type { Outcome } from "@/lib/newsroom/outcome";

const articles = (count: number): string => (count === 1 ? "1 article" : `${count} articles`);

/** What became of the ticked articles, and why some were left as they are. */
export function BulkAnswer({ outcome }: { outcome: Outcome<BulkReceipt> | null }) {
  return (
    <div role="status" className="empty:hidden">
      {outcome && !outcome.ok && <p className="text-bad">{outcome.message}</p>}
      {outcome?.ok && (
        <>
          <p>{articles(outcome.value.changed.length)} changed.</p>
          {outcome.value.left.length > 0 && (
            <>
              <p>{articles(outcome.value.left.length)} left as before:</p>
              <ul className="list-disc ps-5">
                {outcome.value.left.map(({ headline, why }) => (
                  <li key={`${headline} ${why}`}>
                    <strong>{headline || "Untitled"}</strong>: {why}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </div>
  );
}

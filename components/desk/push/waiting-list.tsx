import { deliveryWords } from "@/lib/messages/desk/delivery";
import type { Waiting } from "@/lib/newsroom/push/list-attempts";
import { Moment } from "../moment";
import { serviceNames } from "./names";

/** What each service is still to be told, and why it wasn't yet. */
export function WaitingList({ waiting, timeZone }: { waiting: Waiting[]; timeZone: string }) {
  if (waiting.length === 0) return null;
  return (
    <ul aria-label={deliveryWords.pending}>
      {waiting.map(({ target, count, nextAt, lastError }) => (
        <li key={target} className={lastError ? "text-bad" : "text-ink-soft"}>
          {serviceNames[target]}: {deliveryWords.pendingUrls(count)}
          {lastError && (
            <>
              . {lastError} {deliveryWords.nextAttempt} <Moment at={nextAt} timeZone={timeZone} />.
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

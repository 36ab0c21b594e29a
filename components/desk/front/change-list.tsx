import type { Change } from "@/lib/front/difference";
import { frontWords } from "@/lib/messages/desk/front";

/** What changed, a line each: what it is about, what stood before and what stands after. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <p className="text-ink-faint">{frontWords.noChanges}</p>;
  return (
    <dl className="grid gap-1 text-meta">
      {changes.map(({ about, before, after }) => (
        <div key={about} className="flex flex-wrap gap-x-2">
          <dt className="font-medium text-ink">{about}</dt>
          <dd className="text-ink-soft">
            {before && <del className="me-2 text-ink-faint">{before}</del>}
            {after || (before ? frontWords.takenOut : "")}
          </dd>
        </div>
      ))}
    </dl>
  );
}

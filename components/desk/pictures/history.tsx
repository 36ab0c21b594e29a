import { pictureWords } from "@/lib/messages/desk/picture";
import type { AuditRow } from "@/lib/newsroom/audit-trail";
import { Changes } from "../audit/audit-table";
import { Moment } from "../moment";

const done: Record<string, string> = {
  "picture.add": pictureWords.historyAdded,
  "picture.edit": pictureWords.historyEdited,
  "picture.crop": pictureWords.historyCropped,
  "picture.replace": pictureWords.historyReplaced,
};

type HistoryProps = { rows: Pick<AuditRow, "id" | "at" | "who" | "action" | "changes">[]; timeZone: string };

/** What was done to a picture, the newest first. */
export function History({ rows, timeZone }: HistoryProps) {
  if (rows.length === 0) return <p className="text-ink-soft">{pictureWords.noHistory}</p>;
  return (
    <ol className="border-t border-rule">
      {rows.map(({ id, at, who, action, changes }) => (
        <li key={id} className="grid gap-1 border-b border-rule py-2">
          <p>
            <strong className="font-medium">{who ?? pictureWords.automatic}</strong> {done[action] ?? action}{" "}
            <span className="text-meta text-ink-faint">
              <Moment at={at} timeZone={timeZone} />
            </span>
          </p>
          <Changes changes={changes} />
        </li>
      ))}
    </ol>
  );
}

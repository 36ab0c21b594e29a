import { auditWords } from "@/lib/messages/desk/audit";
import { auditSentence } from "@/lib/newsroom/audit-sentence";
import type { AuditRow } from "@/lib/newsroom/audit-trail";
import { deskArticlePath, deskPicturePath } from "@/lib/urls";
import { Moment } from "../moment";

/** What was done, a sentence an event: a list on a phone, columns on a desk. */
export function AuditTable({ rows, timeZone }: { rows: AuditRow[]; timeZone: string }) {
  if (rows.length === 0) return <p className="text-ink-soft">{auditWords.noEvents}</p>;
  return (
    <ol className="border-t border-rule">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-4 gap-y-1 border-b border-rule py-2 md:grid-cols-[9.5rem_minmax(0,1fr)_9rem]"
        >
          <span className="text-ink-soft">
            <Moment at={row.at} timeZone={timeZone} />
          </span>
          <div>
            <Sentence row={row} />
            <Details row={row} />
          </div>
          <span className="text-ink-faint">{row.address}</span>
        </li>
      ))}
    </ol>
  );
}

function Sentence({ row }: { row: AuditRow }) {
  const { who, before, subject, after } = auditSentence(row);
  return (
    <p className="wrap-anywhere">
      <bdi className="font-medium">{who}</bdi> {before}{" "}
      {subject !== null && <Subject subject={row.subject} name={subject} />} {after}
    </p>
  );
}

function Subject({ subject: { type, id }, name }: { subject: AuditRow["subject"]; name: string }) {
  if (id === null || (type !== "article" && type !== "picture")) return <bdi>{name}</bdi>;
  return (
    <a className="underline" href={type === "article" ? deskArticlePath(id) : deskPicturePath(id)} dir="auto">
      {name}
    </a>
  );
}

/** The stored values, folded. */
function Details({ row: { action, changes } }: { row: AuditRow }) {
  return (
    <details className="text-meta">
      <summary className="w-fit text-ink-faint">{auditWords.details}</summary>
      <p>
        <code className="font-mono">{action}</code>
      </p>
      <Changes changes={changes} />
    </details>
  );
}

export function Changes({ changes }: { changes: AuditRow["changes"] }) {
  if (changes.length === 0) return null;
  return (
    <dl className="text-meta">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="flex flex-wrap gap-x-2">
          <dt className="text-ink-faint">{field}</dt>
          <dd className="min-w-0 wrap-anywhere">
            {before && <del className="me-2 text-ink-soft">{before}</del>}
            {after}
          </dd>
        </div>
      ))}
    </dl>
  );
}

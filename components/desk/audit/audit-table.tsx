import type { AuditRow } from "@/lib/newsroom/audit-trail";
import { deskArticlePath, deskPicturePath } from "@/lib/urls";
import { Moment } from "../moment";

/** What was done, a row an event: a list on a phone, columns on a desk. */
export function AuditTable({ rows, timeZone }: { rows: AuditRow[]; timeZone: string }) {
  if (rows.length === 0) return <p className="text-ink-soft">Nothing was done of that kind.</p>;
  return (
    <ol className="border-t border-rule">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-4 gap-y-1 border-b border-rule py-2 md:grid-cols-[9.5rem_10rem_minmax(0,1fr)_9rem]"
        >
          <span className="text-ink-soft">
            <Moment at={row.at} timeZone={timeZone} />
          </span>
          <bdi className="font-medium">{row.who ?? "—"}</bdi>
          <div>
            <p>
              <code className="font-mono">{row.action}</code> <Subject subject={row.subject} />
            </p>
            <Changes changes={row.changes} />
          </div>
          <span className="text-ink-faint">{row.address}</span>
        </li>
      ))}
    </ol>
  );
}

function Subject({ subject: { type, id, name } }: { subject: AuditRow["subject"] }) {
  if (id === null || type === "session") return null;
  if (type !== "article" && type !== "picture") return <span>{name ?? id}</span>;
  return (
    <a className="underline" href={type === "article" ? deskArticlePath(id) : deskPicturePath(id)}>
      {name === "" ? "Untitled" : (name ?? id)}
    </a>
  );
}

const longest = 160; // characters of a value that are shown before it is folded

export function Changes({ changes }: { changes: AuditRow["changes"] }) {
  if (changes.length === 0) return null;
  const rows = changes.map(({ field, before, after }) => (
    <div key={field} className="flex flex-wrap gap-x-2">
      <dt className="text-ink-faint">{field}</dt>
      <dd className="min-w-0 wrap-anywhere">
        {before && <del className="me-2 text-ink-soft">{before}</del>}
        {after}
      </dd>
    </div>
  ));
  const isLong = changes.some(({ before, after }) => before.length + after.length > longest);
  if (!isLong) return <dl className="text-meta">{rows}</dl>;
  return (
    <details className="text-meta">
      <summary>What changed</summary>
      <dl>{rows}</dl>
    </details>
  );
}

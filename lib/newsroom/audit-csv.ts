import { csvRecord } from "../csv";
import { auditWords } from "../messages/desk/audit";
import type { AuditFilters } from "./audit-filters";
import { auditSentenceText } from "./audit-sentence";
import { type AuditRow, auditTrail } from "./audit-trail";
import { cursorFrom } from "./list-filters";

const byteOrderMark = "\uFEFF"; // Excel reads UTF-8 by it

/** Yields the log as CSV, newest first, page by page: one page at a time is in memory. */
export async function* auditCsv(filters: AuditFilters): AsyncGenerator<string> {
  yield byteOrderMark + csvRecord(auditWords.columns);
  let page: string | null = null;
  do {
    const { rows, next }: { rows: AuditRow[]; next: string | null } = await auditTrail(
      filters,
      cursorFrom(page ?? undefined),
    );
    if (rows.length > 0) yield rows.map((row) => csvRecord(valuesOf(row))).join("");
    page = next;
  } while (page);
}

function valuesOf(row: AuditRow): string[] {
  const { at, who, action, subject, changes, address } = row;
  const stored = (side: "before" | "after") =>
    changes.length === 0
      ? ""
      : JSON.stringify(Object.fromEntries(changes.map((change) => [change.field, change[side]])));
  return [
    at.toISOString(),
    who ?? "",
    auditSentenceText(row),
    action,
    subject.type,
    subject.id ?? "",
    stored("before"),
    stored("after"),
    address ?? "",
  ];
}

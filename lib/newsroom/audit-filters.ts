import { lookedFor } from "../safe-text";

export type AuditFilters = { person: string; action: string; article: string };

/** Reads what the log is narrowed to from a page's address; "" narrows nothing. */
export function auditFiltersFrom(asked: Readonly<Record<string, string | string[] | undefined>>): AuditFilters {
  const one = (name: string) => lookedFor.parse([asked[name]].flat()[0]);
  return { person: one("person"), action: one("action"), article: one("article") };
}

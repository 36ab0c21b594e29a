import type { AuditFilters } from "@/lib/newsroom/audit-filters";
import { deskAuditExportPath, deskAuditPath, type Path } from "@/lib/urls";

const queryOf = (values: Record<string, string>): string => {
  const set = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ""));
  return set.size === 0 ? "" : `?${set}`;
};

/** The log's page under these filters. */
export const auditPath = (filters: AuditFilters, page = ""): Path => `${deskAuditPath}${queryOf({ ...filters, page })}`;

/** Its export under the same filters. */
export const auditExportPath = (filters: AuditFilters): Path => `${deskAuditExportPath}${queryOf(filters)}`;

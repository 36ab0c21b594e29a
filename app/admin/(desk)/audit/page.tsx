import type { Metadata } from "next";
import { AuditFilter } from "@/components/desk/audit/audit-filter";
import { AuditTable } from "@/components/desk/audit/audit-table";
import { type AuditFilters, auditedPeople, auditTrail } from "@/lib/newsroom/audit-trail";
import { site } from "@/lib/paper/site";
import { lookedFor } from "@/lib/safe-text";
import { requireUserWho } from "@/lib/session";
import { deskAuditPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: "Audit" };

export default async function Audit({ searchParams }: PageProps<"/admin/audit">) {
  await requireUserWho("audit.read");
  const asked = await searchParams;
  const one = (name: string) => lookedFor.parse([asked[name]].flat()[0]);
  const filters: AuditFilters = { person: one("person"), action: one("action"), article: one("article") };
  const [trail, people, { timeZone }] = await Promise.all([
    auditTrail(filters, one("after") || null),
    auditedPeople(),
    site(),
  ]);
  return (
    <div className="mx-auto grid w-full max-w-page gap-4 p-4">
      <h1 className="text-headline-sm font-semibold">Audit</h1>
      <AuditFilter filters={filters} people={people} />
      <AuditTable rows={trail.rows} timeZone={timeZone} />
      {trail.older && (
        <a className="button justify-self-start" href={pathOf(filters, trail.older)}>
          Older
        </a>
      )}
    </div>
  );
}

function pathOf(filters: AuditFilters, after: string): string {
  const set = Object.entries({ ...filters, after }).filter(([, value]) => value !== "");
  return `${deskAuditPath}?${new URLSearchParams(set)}`;
}

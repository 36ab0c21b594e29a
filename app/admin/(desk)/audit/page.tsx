import type { Metadata } from "next";
import { AuditFilter } from "@/components/desk/audit/audit-filter";
import { AuditTable } from "@/components/desk/audit/audit-table";
import { Pager } from "@/components/desk/list/pager";
import { type AuditFilters, auditedPerson, auditTrail } from "@/lib/newsroom/audit-trail";
import { cursorFrom } from "@/lib/newsroom/list-filters";
import { site } from "@/lib/paper/site";
import { lookedFor } from "@/lib/safe-text";
import { requireUserWho } from "@/lib/session";
import { deskAuditPath, type Path } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: "Audit" };

export default async function Audit({ searchParams }: PageProps<"/admin/audit">) {
  await requireUserWho("audit.read");
  const asked = await searchParams;
  const one = (name: string) => lookedFor.parse([asked[name]].flat()[0]);
  const person = await auditedPerson(one("person"));
  const filters = { person: person?.id ?? one("person"), action: one("action"), article: one("article") };
  const [trail, { timeZone }] = await Promise.all([auditTrail(filters, cursorFrom(asked["page"])), site()]);
  return (
    <div className="mx-auto grid w-full max-w-page gap-4 p-4">
      <h1 className="text-headline-sm font-semibold">Audit</h1>
      <AuditFilter filters={filters} person={person} />
      <AuditTable rows={trail.rows} timeZone={timeZone} />
      <Pager list={trail} pathOf={(page) => pathOf(filters, page)} />
    </div>
  );
}

function pathOf(filters: AuditFilters, page: string): Path {
  const set = Object.entries({ ...filters, page }).filter(([, value]) => value !== "");
  return `${deskAuditPath}?${new URLSearchParams(set)}`;
}

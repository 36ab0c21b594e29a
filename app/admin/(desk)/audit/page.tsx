import type { Metadata } from "next";
import { ArticleChoice } from "@/components/desk/audit/article-choice";
import { AuditFilter } from "@/components/desk/audit/audit-filter";
import { auditExportPath, auditPath } from "@/components/desk/audit/audit-path";
import { AuditTable } from "@/components/desk/audit/audit-table";
import { Pager } from "@/components/desk/list/pager";
import { auditWords } from "@/lib/messages/desk/audit";
import { listArticles } from "@/lib/newsroom/articles-list";
import { auditFiltersFrom } from "@/lib/newsroom/audit-filters";
import { auditedPerson, auditTrail, headlineOf } from "@/lib/newsroom/audit-trail";
import { cursorFrom, noFilters } from "@/lib/newsroom/list-filters";
import { site } from "@/lib/paper/site";
import { lookedFor } from "@/lib/safe-text";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: auditWords.auditLog };

const mostFound = 8;

/** Who did what at the desk, newest first. */
export default async function Audit({ searchParams }: PageProps<"/admin/audit">) {
  const user = await requireUserWho("audit.read");
  const asked = await searchParams;
  const typed = auditFiltersFrom(asked);
  const person = await auditedPerson(typed.person);
  const filters = { ...typed, person: person?.id ?? typed.person };
  const words = lookedFor.parse([asked["story"]].flat()[0]);
  const [trail, found, chosen, { timeZone }] = await Promise.all([
    auditTrail(filters, cursorFrom(asked["page"])),
    words === "" ? null : listArticles(user, { ...noFilters, q: words }, null),
    headlineOf(filters.article),
    site(),
  ]);
  return (
    <div className="mx-auto grid w-full max-w-page gap-4 p-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-headline-sm font-semibold">{auditWords.auditLog}</h1>
        <a className="button" href={auditExportPath(filters)} download>
          {auditWords.exportCsv}
        </a>
      </div>
      <AuditFilter filters={filters} person={person} words={words} />
      <ArticleChoice filters={filters} found={found?.rows.slice(0, mostFound) ?? null} chosen={chosen} />
      <AuditTable rows={trail.rows} timeZone={timeZone} />
      <Pager list={trail} pathOf={(page) => auditPath(filters, page)} />
    </div>
  );
}

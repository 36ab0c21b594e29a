import { admit, answer } from "@/lib/desk-request";
import { auditCsv } from "@/lib/newsroom/audit-csv";
import { auditFiltersFrom } from "@/lib/newsroom/audit-filters";
import { streamOf } from "@/lib/stream-of";

/** Exports the audit log as CSV, narrowed as its page is, for whoever may read the page. */
export async function GET(request: Request): Promise<Response> {
  const by = await admit(request, "audit.read");
  if (!by.ok) return answer(by);
  const filters = auditFiltersFrom(Object.fromEntries(new URL(request.url).searchParams));
  return new Response(streamOf(auditCsv(filters)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="audit-log.csv"',
      "cache-control": "private, no-store",
    },
  });
}

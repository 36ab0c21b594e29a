import type { PrismaClient } from "../generated/prisma/client";
import { named } from "../statements";
import { lexemeOf } from "./fold";
import { type ParsedQuery, parseQuery } from "./parse-query";
import { formsOf, type Reading } from "./tsquery";

const mostLanguages = 16; // each reads all of a query
const asTyped: Reading = lexemeOf;

type Database = Pick<PrismaClient, "$queryRaw">;

/** What was typed, and how the languages read it that the paper has stories in. */
export type ReadQuery = { parsed: ParsedQuery; readings: Reading[] };

/** Reads what was typed, whatever it is; one query of the database that `open` gives, none where nothing was typed. */
export async function readQuery(open: () => Database, q: string): Promise<ReadQuery> {
  const parsed = parseQuery(q);
  const forms = formsOf(parsed);
  return { parsed, readings: forms.length === 0 ? [asTyped] : await readingsOf(open(), forms) };
}

async function readingsOf(db: Database, forms: string[]): Promise<Reading[]> {
  const rows = await named(
    "stems of a search",
    () => db.$queryRaw<{ language: string; form: string; stem: string | null }[]>`
    SELECT l."language", asked.form, search_stem(asked.form, search_dictionary(l."language")) AS stem
    FROM (SELECT "language" FROM "SearchLanguage" ORDER BY "language" LIMIT ${mostLanguages}) l
    CROSS JOIN unnest(${forms}::text[]) AS asked(form)`,
  );
  const stems = new Map<string, Map<string, string | null>>();
  for (const { language, form, stem } of rows) {
    const known = stems.get(language) ?? new Map<string, string | null>();
    stems.set(language, known.set(form, stem));
  }
  if (stems.size === 0) return [asTyped];
  return Array.from(
    stems.values(),
    (known): Reading =>
      (form) => {
        const stem = known.get(form);
        return stem === undefined ? asTyped(form) : stem;
      },
  );
}

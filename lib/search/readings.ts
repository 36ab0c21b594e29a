import type { PrismaClient } from "../generated/prisma/client";
import { named } from "../statements";
import { lexemeOf } from "./fold";
import type { Reading } from "./tsquery";

const mostLanguages = 16; // each reads all of a query
const asTyped: Reading = lexemeOf;

/** How the languages that the paper has stories in read these words; one statement. */
export async function readingsOf(db: Pick<PrismaClient, "$queryRaw">, forms: string[]): Promise<Reading[]> {
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

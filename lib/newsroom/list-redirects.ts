import { db } from "../db";
import { named } from "../statements";

export type RedirectRow = { from: string; to: string; below: boolean; createdAt: Date };
export type RedirectList = { rows: RedirectRow[]; next: string | null };

const pageLength = 100;

/** Redirects by the address they lead from: those that begin with `prefix`, after the address `after`. */
export async function listRedirects({ prefix, after }: { prefix: string; after: string }): Promise<RedirectList> {
  const literal = prefix.replace(/[\\%_]/g, "\\$&"); // Prisma's startsWith is a LIKE that escapes nothing
  const found = await named("page of redirects", () =>
    db().redirect.findMany({
      where: { from: { startsWith: literal, gt: after } },
      orderBy: { from: "asc" },
      take: pageLength + 1,
    }),
  );
  const rows = found.slice(0, pageLength);
  return { rows, next: found.length > pageLength ? (rows.at(-1)?.from ?? null) : null };
}

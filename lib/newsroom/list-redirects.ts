import { db } from "../db";
import { literally } from "../search/literally";
import { named } from "../statements";
import { forwardPage } from "./keyset";

export type RedirectRow = { from: string; to: string; below: boolean; createdAt: Date };
export type RedirectList = { rows: RedirectRow[]; next: string | null };

const pageLength = 100;

/** Redirects by the address they lead from: those that begin with `prefix`, after the address `after`. */
export async function listRedirects({ prefix, after }: { prefix: string; after: string }): Promise<RedirectList> {
  const found = await named("page of redirects", () =>
    db().redirect.findMany({
      where: { from: { startsWith: literally(prefix), gt: after } },
      orderBy: { from: "asc" },
      take: pageLength + 1,
    }),
  );
  return forwardPage(found, pageLength, ({ from }) => from);
}

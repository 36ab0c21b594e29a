import { Prisma } from "../generated/prisma/client";
import { type Path, sectionPath, storedPath } from "../urls";
import { lockAddresses } from "./lock-addresses";
import type { Outcome } from "./outcome";
import { addRedirect, freeAddress } from "./redirects";

/**
 * Leads a section's former address, and every address below it, to its new one by a single rule:
 * no row a story. What led or lay below the former address goes along, so that a story's own
 * redirects, and what was taken down, are found where the section is.
 */
export async function moveSectionAddress(
  tx: Prisma.TransactionClient,
  section: { id: string; from: string; to: string }, // slugs
): Promise<Outcome<void>> {
  const [from, to] = [storedPath(sectionPath(section.from)), storedPath(sectionPath(section.to))];
  await lockAddresses(tx, [from, to], [from, to]);
  await freeAddress(tx, to);
  await freeStories(tx, section.id, to);
  await moveBelow(tx, from, to);
  return addRedirect(tx, from, to, { below: true });
}

/** Clears the addresses that the section's stories now have: none has moved or gone. */
async function freeStories(tx: Prisma.TransactionClient, sectionId: string, path: Path): Promise<void> {
  const isStorys = (address: Prisma.Sql) => Prisma.sql`starts_with(${address}, ${`${path}/`}::text) AND EXISTS (
    SELECT FROM "Article" WHERE "slug" = substr(${address}, length(${path}::text) + 2)
      AND "sectionId" = ${sectionId} AND "status" = 'published')`;
  await tx.$executeRaw`DELETE FROM "Redirect" WHERE ${isStorys(Prisma.sql`"from"`)}`;
  await tx.$executeRaw`DELETE FROM "GoneAddress" WHERE ${isStorys(Prisma.sql`"path"`)}`;
}

async function moveBelow(tx: Prisma.TransactionClient, from: Path, to: Path): Promise<void> {
  const isBelow = (address: Prisma.Sql) => Prisma.sql`starts_with(${address}, ${`${from}/`}::text)`;
  const moved = (address: Prisma.Sql) => Prisma.sql`${to}::text || substr(${address}, length(${from}::text) + 1)`;
  const [start, end, path] = [Prisma.sql`"from"`, Prisma.sql`"to"`, Prisma.sql`"path"`];
  await tx.$executeRaw`UPDATE "Redirect" SET "to" = ${moved(end)} WHERE ${isBelow(end)} AND "from" <> ${moved(end)}`;
  // What is left would lead to itself, or stand where another stands already.
  await tx.$executeRaw`DELETE FROM "Redirect" r WHERE ${isBelow(end)} OR (${isBelow(start)} AND (
    "to" = ${moved(start)} OR EXISTS (SELECT FROM "Redirect" n WHERE n."from" = ${moved(Prisma.sql`r."from"`)})))`;
  await tx.$executeRaw`UPDATE "Redirect" SET "from" = ${moved(start)} WHERE ${isBelow(start)}`;
  await tx.$executeRaw`DELETE FROM "GoneAddress" g WHERE ${isBelow(path)}
    AND EXISTS (SELECT FROM "GoneAddress" n WHERE n."path" = ${moved(Prisma.sql`g."path"`)})`;
  await tx.$executeRaw`UPDATE "GoneAddress" SET "path" = ${moved(path)} WHERE ${isBelow(path)}`;
}

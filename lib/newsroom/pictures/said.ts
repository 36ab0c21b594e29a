import { Prisma } from "../../generated/prisma/client";
import { literally } from "../../search/literally";

// As the index has it: see the migration desk_lists.
const said = Prisma.sql`(m."fileName" || ' ' || m."alt" || ' ' || m."caption" || ' ' || m."credit")`;
const mostWords = 10;

/** Of pictures `m`: a condition for each word, which must stand in what is said of them. */
export function saidOf(q: string): Prisma.Sql[] {
  const words = q.split(/\s+/).filter((word) => word !== "");
  return words.slice(0, mostWords).map((word) => Prisma.sql`${said} ILIKE ${`%${literally(word)}%`}`);
}

/** Of pictures `m`: conditions that the credit holds these words, by the index of all that is said. */
export function creditedTo(credit: string): Prisma.Sql[] {
  if (credit === "") return [];
  const pattern = `%${literally(credit)}%`;
  return [Prisma.sql`${said} ILIKE ${pattern}`, Prisma.sql`m."credit" ILIKE ${pattern}`];
}

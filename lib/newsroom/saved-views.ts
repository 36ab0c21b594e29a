import { refusalWords } from "@/lib/messages/desk/refusal";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { needed } from "../settings/fields";
import type { Actor } from "./audit";
import { changing } from "./changing";
import { filtersFrom, filtersQuery } from "./list-filters";
import { done, type Outcome, refused } from "./outcome";

export type SavedView = { id: string; name: string; query: string };

const mostViews = 50; // of one user: more is no longer a list to choose from
const viewName = needed(60, "Enter a name for the view.");

/** The user's views by name. */
export const savedViews = (userId: string): Promise<SavedView[]> =>
  db().savedView.findMany({
    where: { userId },
    orderBy: { name: "asc" },
    select: { id: true, name: true, query: true },
  });

/** Keeps the filters of a list's address under a name; gives the view's id. */
export async function saveView(name: string, query: string, by: Actor): Promise<Outcome<string>> {
  const checked = viewName.safeParse(name);
  if (!checked.success) return refused(checked.error.issues[0]?.message ?? "", "name");
  return changing({ by, needs: "desk.enter" }, async (tx) => {
    await lockOwner(tx, by);
    const count = await tx.savedView.count({ where: { userId: by.id } });
    if (count >= mostViews) return refused(refusalWords.tooManyViews(mostViews), "name");
    if (await isTaken(tx, checked.data, by)) return takenName(checked.data);
    const filters = filtersFrom(Object.fromEntries(new URLSearchParams(query)));
    const data = { userId: by.id, name: checked.data, query: filtersQuery(filters).toString() };
    return done((await tx.savedView.create({ data })).id);
  });
}

export async function renameView(id: string, name: string, by: Actor): Promise<Outcome<null>> {
  const checked = viewName.safeParse(name);
  if (!checked.success) return refused(checked.error.issues[0]?.message ?? "", "name");
  return changing({ by, needs: "desk.enter" }, async (tx) => {
    await lockOwner(tx, by);
    if (await isTaken(tx, checked.data, by, id)) return takenName(checked.data);
    const { count } = await tx.savedView.updateMany({ where: { id, userId: by.id }, data: { name: checked.data } });
    return count === 0 ? refused(refusalWords.viewGone) : done(null);
  });
}

/** Also done where it was gone already. */
export const deleteView = (id: string, by: Actor): Promise<Outcome<null>> =>
  changing({ by, needs: "desk.enter" }, async (tx) => {
    await tx.savedView.deleteMany({ where: { id, userId: by.id } });
    return done(null);
  });

const takenName = (name: string) => refused(refusalWords.viewNameTaken(name), "name");

/** Two tabs of one user save one after the other: neither passes the limit or takes the other's name. */
const lockOwner = (tx: Prisma.TransactionClient, by: Actor) =>
  tx.$queryRaw`SELECT FROM "User" WHERE "id" = ${by.id} FOR UPDATE`;

const isTaken = async (tx: Prisma.TransactionClient, name: string, by: Actor, id = ""): Promise<boolean> =>
  (await tx.savedView.count({ where: { userId: by.id, name, id: { not: id } } })) > 0;

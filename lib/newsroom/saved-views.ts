import { z } from "zod";
import { db } from "../db";
import { filtersFrom, filtersQuery } from "./list-filters";
import { done, type Outcome, refused } from "./outcome";

export type SavedView = { id: string; name: string; query: string };

const mostViews = 50; // of one user: more is no longer a list to choose from
const viewName = z
  .string()
  .trim()
  .min(1, "Give the view a name.")
  .max(60, "Use at most 60 characters.")
  .regex(/^\P{Cc}*$/u, "Remove the control characters: they can’t be shown.");

/** The user's views by name. */
export const savedViews = (userId: string): Promise<SavedView[]> =>
  db().savedView.findMany({
    where: { userId },
    orderBy: { name: "asc" },
    select: { id: true, name: true, query: true },
  });

/** Keeps the filters of a list's address under a name; gives the view's id. */
export async function saveView(userId: string, name: string, query: string): Promise<Outcome<string>> {
  const checked = viewName.safeParse(name);
  if (!checked.success) return refused(checked.error.issues[0]?.message ?? "", "name");
  const views = await db().savedView.findMany({ where: { userId }, select: { name: true } });
  if (views.some((view) => view.name === checked.data)) return taken(checked.data);
  if (views.length >= mostViews) return refused(`You have ${mostViews} views: delete one that you don’t use.`, "name");
  const filters = filtersFrom(Object.fromEntries(new URLSearchParams(query)));
  const { id } = await db().savedView.create({
    data: { userId, name: checked.data, query: filtersQuery(filters).toString() },
  });
  return done(id);
}

export async function renameView(userId: string, id: string, name: string): Promise<Outcome<null>> {
  const checked = viewName.safeParse(name);
  if (!checked.success) return refused(checked.error.issues[0]?.message ?? "", "name");
  const other = await db().savedView.findFirst({ where: { userId, name: checked.data, id: { not: id } } });
  if (other) return taken(checked.data);
  const { count } = await db().savedView.updateMany({ where: { id, userId }, data: { name: checked.data } });
  return count === 0 ? refused("This view is not here any more.") : done(null);
}

/** Also done where it was gone already. */
export async function deleteView(userId: string, id: string): Promise<Outcome<null>> {
  await db().savedView.deleteMany({ where: { id, userId } });
  return done(null);
}

const taken = (name: string) => refused(`You have a view called “${name}”: choose another name.`, "name");

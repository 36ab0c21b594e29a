import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { needed } from "../settings/fields";
import { filtersFrom, filtersQuery } from "./list-filters";
import { done, type Outcome, refused } from "./outcome";

export type SavedView = { id: string; name: string; query: string };

const mostViews = 50; // of one user: more is no longer a list to choose from
const viewName = needed(60, "Give the view a name.");

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
  const count = await db().savedView.count({ where: { userId } });
  if (count >= mostViews) return refused(`You have ${mostViews} views: delete one that you don’t use.`, "name");
  const filters = filtersFrom(Object.fromEntries(new URLSearchParams(query)));
  const data = { userId, name: checked.data, query: filtersQuery(filters).toString() };
  return unlessTaken(checked.data, async () => done((await db().savedView.create({ data })).id));
}

export async function renameView(userId: string, id: string, name: string): Promise<Outcome<null>> {
  const checked = viewName.safeParse(name);
  if (!checked.success) return refused(checked.error.issues[0]?.message ?? "", "name");
  return unlessTaken(checked.data, async () => {
    const { count } = await db().savedView.updateMany({ where: { id, userId }, data: { name: checked.data } });
    return count === 0 ? refused("This view is not here any more.") : done(null);
  });
}

/** Also done where it was gone already. */
export async function deleteView(userId: string, id: string): Promise<Outcome<null>> {
  await db().savedView.deleteMany({ where: { id, userId } });
  return done(null);
}

/** The database says who was first, also where two come at once. */
async function unlessTaken<T>(name: string, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    // https://www.prisma.io/docs/orm/reference/error-reference#p2002
    if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")) throw error;
    return refused(`You have a view called “${name}”: choose another name.`, "name");
  }
}

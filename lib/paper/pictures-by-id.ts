import { readerDb } from "../db";
import { named } from "../statements";
import { pictureOf, pictureSelect } from "./cards";
import type { Picture } from "./shapes";

/** Pictures as pages show them, by id, in one query. */
export async function picturesById(ids: string[]): Promise<Record<string, Picture>> {
  if (ids.length === 0) return {};
  const rows = await named("pictures by id", () =>
    readerDb().media.findMany({ where: { id: { in: ids } }, select: { id: true, ...pictureSelect } }),
  );
  const pictures = rows.flatMap((row) => {
    const picture = pictureOf(row);
    return picture ? [[row.id, picture] as const] : [];
  });
  return Object.fromEntries(pictures);
}

import { Prisma, type PrismaClient } from "../generated/prisma/client";
import { render } from "../pictures/render";
import { renditions } from "../pictures/renditions";
import { cropOverrides } from "../pictures/shapes";
import { storage } from "../storage";
import { contentOf } from "../storage/store";
import { storeFiles } from "./pictures/store-files";
import { cutsOf, keepFor, originalKey } from "./store-picture";

/** How many pictures a version before this one rendered otherwise. */
export const countUnrendered = (db: PrismaClient): Promise<number> =>
  db.media.count({ where: { renditions: { equals: Prisma.DbNull } } });

/** Renders them from their originals; one whose original is lost stays as it is, and readers don't see it. */
export async function renderMissing(db: PrismaClient, onPicture: (done: number) => void): Promise<void> {
  const rows = await db.media.findMany({ where: { renditions: { equals: Prisma.DbNull } } });
  for (const [index, { id, hash, mimeType, focalX, focalY, crops, ...size }] of rows.entries()) {
    const file = await storage().get(originalKey(hash, mimeType));
    if (file) {
      const original = await contentOf(file);
      const cuts = cutsOf(
        { width: size.width, height: size.height },
        { x: focalX, y: focalY },
        cropOverrides.parse(crops),
      );
      await storeFiles(async (put) => {
        const { made } = await render(original, size, cuts, { keep: keepFor(hash, put), effort: "quick" });
        await db.media.update({ where: { id }, data: { renditions: renditions.parse(Object.fromEntries(made)) } });
      }, db);
    }
    onPicture(index + 1);
  }
}

import { db } from "../../db";
import { renditionPath, renditions } from "../../pictures/renditions";
import { type CropOverrides, cropOverrides, type FocalPoint } from "../../pictures/shapes";
import { identifier } from "../../safe-text";
import type { Path } from "../../urls";

/** A picture as its page at the desk shows it. */
export type LibraryPicture = {
  id: string;
  src: Path; // the whole picture, as wide as readers get it
  fileName: string;
  mimeType: string;
  bytes: number;
  width: number; // px, of the original
  height: number;
  frames: number;
  alt: string;
  decorative: boolean;
  caption: string;
  credit: string;
  focal: FocalPoint;
  crops: CropOverrides;
  takenAt: Date | null;
  rightsExpireAt: Date | null;
  createdAt: Date;
  createdBy: string | null; // a name
};

/** The picture; null where there is none, or nothing has been made of it yet. */
export async function libraryPicture(id: string): Promise<LibraryPicture | null> {
  if (!identifier.safeParse(id).success) return null;
  const row = await db().media.findUnique({
    relationLoadStrategy: "join",
    where: { id },
    omit: { createdById: true, dominantColour: true },
    include: { createdBy: { select: { name: true } } },
  });
  const made = renditions.safeParse(row?.renditions);
  if (!row || !made.success) return null;
  const { hash, focalX, focalY, crops, createdBy, renditions: _, ...picture } = row;
  const { key, widths } = made.data.full;
  return {
    ...picture,
    src: renditionPath(hash, key, Math.max(...widths), "webp"),
    focal: { x: focalX, y: focalY },
    crops: cropOverrides.parse(crops),
    createdBy: createdBy?.name ?? null,
  };
}

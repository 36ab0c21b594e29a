/** What forms send that were opened with the values that are stored now. */
import { db } from "../db";
import type { Edit } from "../merge-fields";
import type { PictureChange } from "../newsroom/pictures/change-picture";

/** All fields of `sent` changed, from what is stored. */
export const editOf = <F extends object>(sent: F, stored: object | null): Edit<F> => ({
  sent,
  base: { opened: JSON.parse(JSON.stringify(stored ?? {})), changed: Object.keys(sent) },
});

/** As `editOf`, of a picture that is in the library. */
export async function editOfPicture<F extends PictureChange>(id: string, sent: F): Promise<Edit<F>> {
  const { focalX: x, focalY: y, crops, ...stored } = await db().media.findUniqueOrThrow({ where: { id } });
  return editOf(sent, { ...stored, cut: { focal: { x, y }, crops } });
}

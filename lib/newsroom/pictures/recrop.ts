import { db } from "../../db";
import { render } from "../../pictures/render";
import { renditions } from "../../pictures/renditions";
import type { CropOverrides, FocalPoint } from "../../pictures/shapes";
import { storage } from "../../storage";
import { contentOf } from "../../storage/store";
import { type Actor, audit } from "../audit";
import { tagsOfPicture } from "../changed-tags";
import { changing } from "../changing";
import { done, type Outcome, refused } from "../outcome";
import { cutsOf, keepFor, originalKey } from "../store-picture";

const outrun = refused("Somebody has just replaced or deleted this picture. Load the page again.");

/** Cuts a picture anew, around another focal point or as an editor drew; readers' next request shows it. */
export async function recrop(
  id: string,
  { focal, crops }: { focal: FocalPoint; crops: CropOverrides },
  by: Actor,
): Promise<Outcome<null>> {
  const picture = await db().media.findUnique({ where: { id } });
  const file = picture && (await storage().get(originalKey(picture.hash, picture.mimeType)));
  if (!picture || !file) return refused("The file of this picture is gone. Upload the picture again.");
  const { hash, width, height } = picture;
  const cuts = cutsOf({ width, height }, focal, crops);
  const { made } = await render(await contentOf(file), { width, height }, cuts, {
    ...{ keep: keepFor(hash), effort: "quick" },
  });

  return changing(async (tx, changed) => {
    const { count } = await tx.media.updateMany({
      where: { id, hash },
      data: { focalX: focal.x, focalY: focal.y, crops, renditions: renditions.parse(Object.fromEntries(made)) },
    });
    if (count === 0) return outrun;
    await audit(
      {
        ...{ by, action: "picture.crop", subject: { type: "picture", id } },
        before: { focal: [picture.focalX, picture.focalY], crops: picture.crops ?? {} },
        after: { focal: [focal.x, focal.y], crops },
      },
      tx,
    );
    changed(...(await tagsOfPicture(tx, id)));
    return done(null);
  });
}

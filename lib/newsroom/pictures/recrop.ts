import { pictureWords } from "@/lib/messages/desk/picture";
import { db } from "../../db";
import { render } from "../../pictures/render";
import { type Renditions, renditions } from "../../pictures/renditions";
import { type CropOverrides, cropOverrides } from "../../pictures/shapes";
import { storage } from "../../storage";
import { contentOf } from "../../storage/store";
import { type Outcome, refused } from "../outcome";
import { type Cut, cutsOf, keepFor, originalKey } from "../store-picture";
import { storeFiles } from "./store-files";

/** What a picture's row and its audit hold of crops that were cut anew. */
export type Recrop = {
  hash: string; // of the file that was cut
  row: { focalX: number; focalY: number; crops: CropOverrides; renditions: Renditions };
  before: { focal: [number, number]; crops: CropOverrides };
  after: { focal: [number, number]; crops: CropOverrides };
};

export const outrun = refused(pictureWords.replacedOrDeleted);

/** Cuts a picture anew, around another focal point or as an editor drew, and has `enter` write its row. */
export async function recut<T>(
  id: string,
  { focal, crops }: Cut,
  enter: (recrop: Recrop) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const picture = await db().media.findUnique({ where: { id } });
  const file = picture && (await storage().get(originalKey(picture.hash, picture.mimeType)));
  if (!picture || !file) return refused(pictureWords.fileMissing);
  const { hash, width, height } = picture;
  const original = await contentOf(file);
  return storeFiles(async (put) => {
    const { made } = await render(original, { width, height }, cutsOf({ width, height }, focal, crops), {
      ...{ keep: keepFor(hash, put), effort: "quick" },
    });
    return enter({
      hash,
      row: { focalX: focal.x, focalY: focal.y, crops, renditions: renditions.parse(Object.fromEntries(made)) },
      before: { focal: [picture.focalX, picture.focalY], crops: cropOverrides.parse(picture.crops) },
      after: { focal: [focal.x, focal.y], crops },
    });
  });
}

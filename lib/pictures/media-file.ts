import { storage } from "../storage";
import { type StoredFile, typeOf } from "../storage/store";
import { isRenditionFile } from "./renditions";
import { shareFile } from "./share-picture";

/** Of what lies under an address that names its content (RFC 8246). */
export const keptForGood = "public, max-age=31536000, immutable";

/** A rendition of a picture, or a story’s share picture, with its media type; null where there is none. */
export async function mediaFile(hash: string, name: string): Promise<{ file: StoredFile; type: string } | null> {
  const isKnown = /^[0-9a-f]{32}$/.test(hash) && (isRenditionFile(name) || name === shareFile);
  const file = isKnown ? await storage().get(`${hash}/${name}`) : null;
  return file && { file, type: typeOf(name) };
}

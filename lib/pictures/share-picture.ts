/** The picture that stands for a story where it is shared: see lib/newsroom/share-pictures.ts. */
import { mediaPath, type Path } from "../urls";

// What link previews show whole: https://developers.facebook.com/docs/sharing/webmasters/images
export const shareSize = { width: 1200, height: 630 }; // px

export const shareFile = "share-1200.png";

/** Where it lies in the storage; `hash` is of its content. */
export const shareKey = (hash: string): string => `${hash}/${shareFile}`;

export const sharePath = (hash: string): Path => mediaPath(hash, shareFile);

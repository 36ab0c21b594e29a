import { isRenditionFile } from "@/lib/pictures/renditions";
import { shareFile } from "@/lib/pictures/share-picture";
import { storage } from "@/lib/storage";
import { typeOf } from "@/lib/storage/store";

/** A rendition of a picture, or a story’s share picture. Its address names its content, so it is kept for good (RFC 8246). */
export async function GET(_request: Request, { params }: RouteContext<"/media/[hash]/[rendition]">): Promise<Response> {
  const { hash, rendition } = await params;
  const isKnown = /^[0-9a-f]{32}$/.test(hash) && (isRenditionFile(rendition) || rendition === shareFile);
  const file = isKnown ? await storage().get(`${hash}/${rendition}`) : null;
  if (!file) return missing();
  return new Response(file.stream(), {
    headers: {
      "content-type": typeOf(rendition),
      "content-length": String(file.bytes),
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    },
  });
}

const missing = (): Response =>
  new Response("There is no picture at this address.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });

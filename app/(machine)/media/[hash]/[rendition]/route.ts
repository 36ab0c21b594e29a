import { keptForGood, mediaFile } from "@/lib/pictures/media-file";

/** A picture's file, where no server stands around Next: see server/media.ts. */
export async function GET(_request: Request, { params }: RouteContext<"/media/[hash]/[rendition]">): Promise<Response> {
  const { hash, rendition } = await params;
  const found = await mediaFile(hash, rendition);
  if (!found) return missing();
  return new Response(found.file.stream(), {
    headers: {
      "content-type": found.type,
      "content-length": String(found.file.bytes),
      "cache-control": keptForGood,
      "x-content-type-options": "nosniff",
    },
  });
}

const missing = (): Response =>
  new Response("There is no picture at this address.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });

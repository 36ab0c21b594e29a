import { getFile } from "@/lib/storage";

const contentTypes: Record<string, string> = { webp: "image/webp", jpg: "image/jpeg", avif: "image/avif" };

/** A rendition of a picture. Its address names its content, so it is kept for good (RFC 8246). */
export async function GET(_request: Request, { params }: RouteContext<"/media/[hash]/[rendition]">): Promise<Response> {
  const { hash, rendition } = await params;
  const contentType = contentTypes[/^\d{1,5}\.(webp|jpg|avif)$/.exec(rendition)?.[1] ?? ""];
  const file = /^[0-9a-f]{32}$/.test(hash) && contentType ? await getFile(`${hash}/${rendition}`) : null;
  if (!file || !contentType) return new Response(null, { status: 404 });
  return new Response(file.stream(), {
    headers: {
      "content-type": contentType,
      "content-length": String(file.bytes),
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    },
  });
}

import { indexNowKey } from "@/lib/paper/index-now-key";

/** The file that shows IndexNow whose the key is: asked for as "/{key}.txt" (see next.config.ts). */
export async function GET(_request: Request, { params }: RouteContext<"/api/index-now/[key]">): Promise<Response> {
  const { key } = await params;
  const isOurs = key === (await indexNowKey());
  return new Response(isOurs ? key : "There is no such file.\n", {
    status: isOurs ? 200 : 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}

import { admit, answer } from "@/lib/desk-request";
import { frontWords } from "@/lib/messages/desk/front";
import { deskFront, frontState } from "@/lib/newsroom/front/desk-front";
import { done, refused } from "@/lib/newsroom/outcome";
import { slugFrom } from "@/lib/urls";

/** How a front stands; nothing where it stands as whoever asks knows it (`known`: see `frontState`). */
export async function GET(request: Request, { params }: RouteContext<"/api/desk/fronts/[front]">): Promise<Response> {
  const by = await admit(request, "front.edit");
  if (!by.ok) return answer(by);
  const address = slugFrom((await params).front);
  const state = address === null ? null : await frontState(address);
  if (address === null || state === null) return answer(refused(frontWords.frontGone));
  if (new URL(request.url).searchParams.get("known") === state) return answer(done(null));
  return answer(done(await deskFront(address)));
}

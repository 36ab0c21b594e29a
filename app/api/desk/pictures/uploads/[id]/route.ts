import { admit, answer } from "@/lib/desk-request";
import { answerTaken } from "@/lib/desk-upload";
import { done } from "@/lib/newsroom/outcome";
import { cancelUpload, uploadState } from "@/lib/newsroom/pictures/upload-state";
import { identifier } from "@/lib/safe-text";

type Context = RouteContext<"/api/desk/pictures/uploads/[id]">;

const idOf = async ({ params }: Context): Promise<string> => identifier.catch("").parse((await params).id);

/** What became of an upload: 202 while the worker has it. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const by = await admit(request, "desk.enter");
  if (!by.ok) return answer(by);
  return answerTaken(await uploadState(await idOf(context), by.value));
}

/** Cancels an upload that is not a picture yet. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  const by = await admit(request, "desk.enter");
  if (!by.ok) return answer(by);
  await cancelUpload(await idOf(context), by.value);
  return answer(done(null));
}

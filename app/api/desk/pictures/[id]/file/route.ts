import { admit, answer } from "@/lib/desk-request";
import { answerUpload } from "@/lib/desk-upload";
import { acceptReplacement } from "@/lib/newsroom/pictures/accept-upload";
import { identifier } from "@/lib/safe-text";

/** Receives a file that takes a picture's place; the worker makes it: see `answerUpload`. */
export async function PUT(
  request: Request,
  { params }: RouteContext<"/api/desk/pictures/[id]/file">,
): Promise<Response> {
  const by = await admit(request, "picture.manage");
  if (!by.ok) return answer(by);
  const id = identifier.catch("").parse((await params).id);
  return answerUpload(request, (upload) => acceptReplacement(upload, id, by.value, request.signal));
}

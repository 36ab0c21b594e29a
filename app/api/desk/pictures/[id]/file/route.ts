import { admit, answer } from "@/lib/desk-request";
import { answerUpload } from "@/lib/desk-upload";
import { replacePicture } from "@/lib/newsroom/pictures/replace-picture";
import { identifier } from "@/lib/safe-text";

/** Puts another file in a picture's place: see `answerUpload`. */
export async function PUT(
  request: Request,
  { params }: RouteContext<"/api/desk/pictures/[id]/file">,
): Promise<Response> {
  const by = await admit(request, "picture.manage");
  if (!by.ok) return answer(by);
  const id = identifier.catch("").parse((await params).id);
  return answerUpload(request, (upload) => replacePicture(id, upload, by.value, request.signal));
}

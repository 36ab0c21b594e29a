import { admit, answer } from "@/lib/desk-request";
import { answerUpload } from "@/lib/desk-upload";
import { findPictures } from "@/lib/newsroom/find-pictures";
import { done } from "@/lib/newsroom/outcome";
import { addPicture } from "@/lib/newsroom/pictures/add-picture";
import { lookedFor } from "@/lib/safe-text";

/** Pictures by the words said of them (`q`), or the newest. */
export async function GET(request: Request): Promise<Response> {
  const by = await admit(request, "desk.enter");
  if (!by.ok) return answer(by);
  const q = lookedFor.parse(new URL(request.url).searchParams.get("q"));
  return answer(done(await findPictures(q)));
}

/** Takes a picture into the library: see `answerUpload`. */
export async function POST(request: Request): Promise<Response> {
  const by = await admit(request, "picture.add");
  if (!by.ok) return answer(by);
  return answerUpload(request, (upload) => addPicture(upload, by.value, request.signal));
}

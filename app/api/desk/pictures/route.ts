import { admit, answer } from "@/lib/desk-request";
import { answerUpload } from "@/lib/desk-upload";
import { findPictures } from "@/lib/newsroom/find-pictures";
import { done } from "@/lib/newsroom/outcome";
import { acceptPicture } from "@/lib/newsroom/pictures/accept-upload";
import { lookedFor } from "@/lib/safe-text";

/** Pictures by the words said of them (`q`), or the newest. */
export async function GET(request: Request): Promise<Response> {
  const by = await admit(request, "desk.enter");
  if (!by.ok) return answer(by);
  const q = lookedFor.parse(new URL(request.url).searchParams.get("q"));
  return answer(done(await findPictures(q)));
}

/** Receives a file for the library; the worker makes the picture: see `answerUpload`. */
export async function POST(request: Request): Promise<Response> {
  const by = await admit(request, "picture.add");
  if (!by.ok) return answer(by);
  return answerUpload(request, (upload) => acceptPicture(upload, by.value, request.signal));
}

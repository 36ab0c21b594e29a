import { admit, answer } from "@/lib/desk-request";
import { findPictures } from "@/lib/newsroom/find-pictures";
import { refused } from "@/lib/newsroom/outcome";
import { addPicture, uploadLimits } from "@/lib/newsroom/pictures/add-picture";
import { fileNameFrom, tooLarge } from "@/lib/pictures/inspect";
import { receive } from "@/lib/pictures/receive";
import { lookedFor } from "@/lib/safe-text";

/** Pictures by the words said of them (`q`), or the newest. */
export async function GET(request: Request): Promise<Response> {
  const by = await admit(request, "desk.enter");
  if (!by.ok) return answer(by);
  const q = lookedFor.parse(new URL(request.url).searchParams.get("q"));
  return answer({ ok: true, value: await findPictures(q) });
}

/** Takes a picture: the body is the file, `x-file-name` its name, percent-encoded. Answers once it is ready. */
export async function POST(request: Request): Promise<Response> {
  const by = await admit(request, "picture.add");
  if (!by.ok) return answer(by);
  const fileName = fileNameFrom(request.headers.get("x-file-name"));
  if (fileName === null || !request.body) return answer(refused("Choose a file: none was sent."));
  const limits = await uploadLimits();
  const announced = tooLarge(Number(request.headers.get("content-length") ?? 0), limits);
  if (announced !== null) return answer(refused(announced), 413);

  try {
    const received = await receive(request.body, limits);
    if ("why" in received) return answer(refused(received.why), 413);
    const added = await addPicture({ ...received, fileName }, by.value, request.signal);
    if (!added.ok) return answer(refused(added.why), added.status);
    return answer({ ok: true, value: { picture: added.picture, isNew: added.isNew } });
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: 499 }); // nobody waits for it
    throw error;
  }
}

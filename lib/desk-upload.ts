import { pictureWords } from "@/lib/messages/desk/picture";
import { answer } from "./desk-request";
import { isDiskFull } from "./host/disk-full";
import { log } from "./log";
import { diskFull, done, type Refusal, refused } from "./newsroom/outcome";
import { type Upload, uploadLimits } from "./newsroom/pictures/make-picture";
import { fileNameFrom, type Refused, tooLarge } from "./pictures/inspect";
import { receive } from "./pictures/receive";

const reasons: Partial<Record<Refused["status"], Refusal["reason"]>> = { 401: "signed-out", 507: "full" };

/**
 * Receives the file that is a request's body, as a stream, and hands it to `take`: `x-file-name` is
 * its name, percent-encoded. Answers 202 where the worker has to make the picture first.
 */
export async function answerUpload<T extends { ok: true }>(
  request: Request,
  take: (upload: Upload) => Promise<T | Refused>,
): Promise<Response> {
  const fileName = fileNameFrom(request.headers.get("x-file-name"));
  if (fileName === null || !request.body) return answer(refused(pictureWords.noFile));
  const limits = await uploadLimits();
  const announced = tooLarge(Number(request.headers.get("content-length") ?? 0), limits);
  if (announced !== null) return answer(refused(announced), 413);
  try {
    const received = await receive(request.body, limits);
    if ("why" in received) return answer(refused(received.why), 413);
    const taken = await take({ ...received, fileName });
    return answerTaken(taken);
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: 499 }); // nobody waits for it
    if (isDiskFull(error)) {
      log.error({ error }, "an upload found the disk full");
      return answer(diskFull);
    }
    throw error;
  }
}

/** Answers what became of an upload: 202 (RFC 9110, 15.3.3) while the worker has it, the refusal's own status where it was refused. */
export function answerTaken(taken: { ok: true } | Refused): Response {
  if (!taken.ok) {
    const { status, why: message } = taken;
    return answer({ ok: false, reason: reasons[status] ?? "invalid", message }, status);
  }
  const { ok: _, ...value } = taken;
  return answer(done(value), "uploadId" in taken ? 202 : undefined);
}

/** What became of an upload, for the person who sent it. */
import { pictureWords } from "@/lib/messages/desk/picture";
import { db } from "../../db";
import type { Refused } from "../../pictures/inspect";
import { storage } from "../../storage";
import type { Actor } from "../audit";
import type { Queued } from "./accept-upload";
import { type Added, pictureOfId } from "./add-picture";

const unknown: Refused = { ok: false, status: 422, why: pictureWords.uploadGone };

/** Returns the picture once it is made, the refusal where it was refused, and the upload itself while it waits. */
export async function uploadState(id: string, by: Pick<Actor, "id">): Promise<Added | Queued | Refused> {
  const upload = await db().upload.findFirst({ where: { id, userId: by.id } });
  if (!upload) return unknown;
  const { state, mediaId, isNew, status, why } = upload;
  if (state === "refused") return { ok: false, status: statusOf(status), why: why ?? unknown.why };
  if (state !== "done") return { ok: true, uploadId: id };
  const picture = mediaId === null ? undefined : await pictureOfId(mediaId);
  return picture ? { ok: true, picture, isNew } : unknown;
}

const statuses: readonly Refused["status"][] = [401, 413, 415, 422, 507];
const statusOf = (status: number | null): Refused["status"] => statuses.find((each) => each === status) ?? 422;

/** Cancels an upload that is not made yet. The worker checks for the row before it enters the picture. */
export async function cancelUpload(id: string, by: Pick<Actor, "id">): Promise<void> {
  const { count } = await db().upload.deleteMany({
    where: { id, userId: by.id, state: { in: ["storing", "waiting", "making"] } },
  });
  if (count > 0) await storage().remove(id);
}

import { pictureWords } from "@/lib/messages/desk/picture";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import { type Outcome, refused } from "@/lib/newsroom/outcome";

export type UploadAnswer = Outcome<{ picture: DeskPicture; isNew?: boolean }>;

/** What becomes of a file: the desk's answer, and whether the same file may be taken another time. */
export type Sent = { answer: UploadAnswer; mayRetry: boolean };

export const unreached = refused(pictureWords.uploadUnreachable);

/** What a status and a body mean: a server that fails, or stands before the desk, answers no outcome. */
export function sentFrom(status: number, answer: UploadAnswer | null): Sent {
  if (typeof answer !== "object" || typeof answer?.ok !== "boolean") return { answer: unreached, mayRetry: true };
  const mayRetry = !answer.ok && (answer.reason === "signed-out" || status >= 500);
  return { answer, mayRetry };
}

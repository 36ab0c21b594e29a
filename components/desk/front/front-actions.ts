"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { operation } from "@/lib/front/operations";
/** What the desk does to a front. Each asks the table of permissions, checks its input, and calls one verb. */
import { frontWords } from "@/lib/messages/desk/front";
import type { Actor } from "@/lib/newsroom/audit";
import { authorise } from "@/lib/newsroom/authorise";
import { changeFront } from "@/lib/newsroom/front/change-front";
import { type DeskFront, deskFront } from "@/lib/newsroom/front/desk-front";
import { discardDraft } from "@/lib/newsroom/front/discard-draft";
import { type FrontAddress, openFront } from "@/lib/newsroom/front/front-address";
import { publishFront, revertFront } from "@/lib/newsroom/front/publish-front";
import { done, type Outcome, refused } from "@/lib/newsroom/outcome";
import { readForm } from "@/lib/newsroom/read-form";
import { frame } from "@/lib/paper/site";
import { line } from "@/lib/safe-text";

const address = z.string().max(200);
const version = z.int32();
const note = line.max(300, frontWords.noteTooLong);
const missing = refused(frontWords.frontGone);

/** Does it to the front, and answers how the front then stands. */
async function changed(
  sent: FrontAddress,
  verb: (frontId: string, by: Actor) => Promise<Outcome<unknown>>,
): Promise<Outcome<DeskFront>> {
  const by = await authorise("front.edit");
  if (!by.ok) return by;
  const known = address.safeParse(sent);
  const frontId = known.success ? await openFront(known.data, await frame()) : null;
  if (!known.success || frontId === null) return missing;
  const outcome = await verb(frontId, by.value);
  if (!outcome.ok) return outcome;
  const front = await deskFront(known.data);
  return front ? done(front) : missing;
}

export const changeFrontAction = async (front: FrontAddress, sent: unknown): Promise<Outcome<DeskFront>> =>
  changed(front, async (id, by) => {
    const read = operation.safeParse(sent);
    if (read.success) return changeFront(id, read.data, by);
    const [issue] = read.error.issues;
    return refused(issue?.message ?? frontWords.invalidChange, String(issue?.path.at(-1) ?? ""));
  });

export const publishFrontAction = async (
  front: FrontAddress,
  seen: number,
  sent: string,
): Promise<Outcome<DeskFront>> =>
  changed(front, async (id, by) => {
    const [text, number] = [note.safeParse(sent), version.safeParse(seen)];
    if (!text.success) return refused(text.error.issues[0]?.message ?? frontWords.invalidNote, "note");
    return number.success ? publishFront(id, number.data, text.data.trim() || null, by) : missing;
  });

export const discardFrontAction = async (front: FrontAddress, seen: number): Promise<Outcome<DeskFront>> =>
  changed(front, async (id, by) => {
    const number = version.safeParse(seen);
    return number.success ? discardDraft(id, number.data, by) : missing;
  });

const reverting = z.object({ front: address, number: z.coerce.number().pipe(z.int32()) });

export async function revertFrontAction(form: FormData): Promise<Outcome<DeskFront>> {
  const read = readForm(reverting, form);
  if (!read.ok) return read;
  const outcome = await changed(read.value.front, (id, by) => revertFront(id, read.value.number, by));
  if (outcome.ok) refresh();
  return outcome;
}

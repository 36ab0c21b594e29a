"use server";
/** What the desk does to one picture. Each asks the table of permissions, checks its input, and calls one verb. */
import { refresh } from "next/cache";
import { authorise, authorisePicture } from "@/lib/newsroom/authorise";
import type { Outcome } from "@/lib/newsroom/outcome";
import { changePicture, removePicture } from "@/lib/newsroom/pictures/change-picture";
import { pictureForm } from "@/lib/newsroom/pictures/picture-form";
import { fieldsOf, readEdit } from "@/lib/newsroom/read-form";
import { site } from "@/lib/paper/site";
import { identifier } from "@/lib/safe-text";

const about = (form: FormData): string => identifier.catch("").parse(fieldsOf(form)["id"]);

/** Fields that need more than the right to edit the picture. */
const furtherRights = [
  ["rightsExpireAt", "picture.manage"],
  ["cut", "picture.crop"],
] as const;

/** Saves all that the page of a picture holds: its texts, its rights where they are sent, its crops where they changed. */
export async function savePicture(form: FormData): ReturnType<typeof changePicture> {
  const id = about(form);
  const by = await authorisePicture("picture.edit", id);
  if (!by.ok) return by;
  for (const [field, action] of furtherRights) {
    if (!form.has(field)) continue;
    const allowed = await authorise(action);
    if (!allowed.ok) return allowed;
  }
  const { timeZone } = await site();
  const read = readEdit(pictureForm(timeZone), form);
  if (!read.ok) return read;
  const outcome = await changePicture(id, read.value, by.value);
  refresh();
  return outcome;
}

export async function deletePicture(form: FormData): Promise<Outcome<null>> {
  const id = about(form);
  const by = await authorisePicture("picture.manage", id);
  return by.ok ? removePicture(id, by.value) : by;
}

"use server";
/** What the desk does to one picture. Each asks the table of permissions, checks its input, and calls one verb. */
import { refresh } from "next/cache";
import { z } from "zod";
import { authorise, authorisePicture } from "@/lib/newsroom/authorise";
import { type Outcome, refused } from "@/lib/newsroom/outcome";
import { changePicture, removePicture } from "@/lib/newsroom/pictures/change-picture";
import { pictureTexts, pictureTextsAndRights } from "@/lib/newsroom/pictures/picture-form";
import { recrop } from "@/lib/newsroom/pictures/recrop";
import { readForm } from "@/lib/newsroom/read-form";
import { site } from "@/lib/paper/site";
import { cropOverrides, focalPoint } from "@/lib/pictures/shapes";
import { identifier } from "@/lib/safe-text";

const about = (form: FormData): string => identifier.catch("").parse(form.get("id"));

export async function savePicture(form: FormData): Promise<Outcome<null>> {
  const id = about(form);
  const by = await authorisePicture("picture.edit", id);
  if (!by.ok) return by;
  const { timeZone } = await site();
  const mayManage = form.has("rightsExpireAt");
  if (mayManage) {
    const manager = await authorise("picture.manage");
    if (!manager.ok) return manager;
  }
  const read = readForm(mayManage ? pictureTextsAndRights(timeZone) : pictureTexts(timeZone), form);
  if (!read.ok) return read;
  const outcome = await changePicture(id, read.value, by.value);
  refresh();
  return outcome;
}

const drawn = z.object({ focal: focalPoint, crops: cropOverrides });

export async function cropPicture(id: string, sent: z.input<typeof drawn>): Promise<Outcome<null>> {
  const by = await authorisePicture("picture.crop", id);
  if (!by.ok) return by;
  const read = drawn.safeParse(sent);
  if (!read.success) return refused("These crops can’t be read. Load the page again.");
  const outcome = await recrop(id, read.data, by.value);
  refresh();
  return outcome;
}

export async function deletePicture(form: FormData): Promise<Outcome<null>> {
  const id = about(form);
  const by = await authorisePicture("picture.manage", id);
  return by.ok ? removePicture(id, by.value) : by;
}

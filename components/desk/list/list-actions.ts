"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { listWords } from "@/lib/messages/desk/list";
import type { Actor } from "@/lib/newsroom/audit";
import { authorise } from "@/lib/newsroom/authorise";
import { addTopic, type BulkReceipt, changeSection, moveToTrash, restoreFromTrash } from "@/lib/newsroom/bulk";
import { createArticle } from "@/lib/newsroom/create-article";
import { namedBy } from "@/lib/newsroom/find-names";
import { type Outcome, type Refusal, refused } from "@/lib/newsroom/outcome";
import { publishChanges } from "@/lib/newsroom/publish-changes";
import { fieldsOf, textsOf } from "@/lib/newsroom/read-form";
import { deleteView, renameView, saveView } from "@/lib/newsroom/saved-views";
import { slugIn } from "@/lib/newsroom/shown-name";
import { identifier as id } from "@/lib/safe-text";
import { deskArticlePath, signInPath } from "@/lib/urls";

/** Begins an article and opens it, or opens the sign-in page where the session has ended. Returns any other refusal. */
export async function newArticle(): Promise<Refusal> {
  const by = await authorise("article.create");
  const begun = by.ok ? await createArticle(by.value) : by;
  if (begun.ok) redirect(deskArticlePath(begun.value));
  if (begun.reason === "signed-out") redirect(signInPath);
  return begun;
}

const ids = z.array(id).max(1000);
/** A change as the answer of a verb before offered it: the article's id and the version that holds the change. */
const unpublished = z
  .string()
  .regex(/^\S+ \d{1,9}$/)
  .transform((sent) => {
    const [id = "", version] = sent.split(" ");
    return { id, version: Number(version) };
  })
  .pipe(z.object({ id, version: z.int32() }));

const bulkForm = z.discriminatedUnion("verb", [
  z.object({ verb: z.literal("trash"), ids }),
  z.object({ verb: z.literal("restore"), ids }),
  z.object({ verb: z.literal("section"), ids, section: id }),
  z.object({ verb: z.literal("topic"), ids, topic: z.string().max(400).transform(slugIn).pipe(id) }),
  z.object({ verb: z.literal("publish"), changes: z.array(unpublished).max(1000) }),
]);

const malformed = refused(listWords.chooseAction);

/** Does the form's verb to its ticked articles; each article answers for itself. */
export async function changeTicked(
  _previous: Outcome<BulkReceipt> | null,
  form: FormData,
): Promise<Outcome<BulkReceipt>> {
  const by = await authorise("desk.enter");
  if (!by.ok) return by;
  const asked = bulkForm.safeParse({
    ...fieldsOf(form),
    ids: textsOf(form, "id"),
    changes: textsOf(form, "change"),
  });
  if (!asked.success) return malformed;
  const outcome = await doneTo(asked.data, by.value);
  refresh();
  return outcome;
}

async function doneTo(asked: z.infer<typeof bulkForm>, by: Actor): Promise<Outcome<BulkReceipt>> {
  switch (asked.verb) {
    case "trash":
      return moveToTrash(asked.ids, by);
    case "restore":
      return restoreFromTrash(asked.ids, by);
    case "section":
      return changeSection(asked.ids, asked.section, by);
    case "topic": {
      const topic = await namedBy("topic", asked.topic);
      return topic ? addTopic(asked.ids, topic.id, by) : refused(listWords.unknownTopic, "topic");
    }
    case "publish":
      return publishChanges(asked.changes, by);
  }
}

const viewForm = z.discriminatedUnion("verb", [
  z.object({ verb: z.literal("save"), name: z.string().max(1000), query: z.string().max(2000) }),
  z.object({ verb: z.literal("rename"), id, name: z.string().max(1000) }),
  z.object({ verb: z.literal("delete"), id }),
]);

/** Saves, renames or deletes one of the user's views. */
export async function changeViews(
  _previous: Outcome<string | null> | null,
  form: FormData,
): Promise<Outcome<string | null>> {
  const by = await authorise("desk.enter");
  if (!by.ok) return by;
  const asked = viewForm.safeParse(fieldsOf(form));
  if (!asked.success) return refused(listWords.nameView, "name");
  const outcome = await viewDone(asked.data, by.value);
  refresh();
  return outcome;
}

function viewDone(asked: z.infer<typeof viewForm>, by: Actor): Promise<Outcome<string | null>> {
  switch (asked.verb) {
    case "save":
      return saveView(asked.name, asked.query, by);
    case "rename":
      return renameView(asked.id, asked.name, by);
    case "delete":
      return deleteView(asked.id, by);
  }
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deleteAuthorAction } from "@/components/desk/settings/author-actions";
import { AuthorForm } from "@/components/desk/settings/author-form";
import { DeleteForm } from "@/components/desk/settings/delete-form";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { settingsWords } from "@/lib/messages/desk/settings";
import { picturesOf } from "@/lib/newsroom/desk-article";
import { authorById } from "@/lib/newsroom/settings-lists";
import { requireUserWho } from "@/lib/session";
import { deskAuthorsPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.author };

export default async function Author({ params }: PageProps<"/admin/settings/authors/[id]">) {
  await requireUserWho("authors.manage");
  const author = await authorById((await params).id);
  if (!author) notFound();
  const { portraitId } = author;
  const portrait = portraitId ? (await picturesOf([portraitId]))[portraitId] : undefined;
  return (
    <>
      <SettingsHeading title={author.name} />
      <AuthorForm author={author} portrait={portrait ?? null} />
      <DeleteForm
        action={deleteAuthorAction}
        what="author"
        name={author.name}
        id={author.id}
        back={deskAuthorsPath}
        note={settingsWords.deleteAuthorText}
      />
    </>
  );
}

import type { Metadata } from "next";
import { AuthorForm } from "@/components/desk/settings/author-form";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { settingsWords } from "@/lib/messages/desk/settings";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.newAuthor };

export default async function NewAuthor() {
  await requireUserWho("authors.manage");
  return (
    <>
      <SettingsHeading title={settingsWords.newAuthor} />
      <AuthorForm author={null} portrait={null} />
    </>
  );
}

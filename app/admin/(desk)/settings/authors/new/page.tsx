import type { Metadata } from "next";
import { AuthorForm } from "@/components/desk/settings/author-form";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: "New author" };

export default async function NewAuthor() {
  await requireUserWho("authors.manage");
  return (
    <>
      <SettingsHeading title="New author" />
      <AuthorForm author={null} portrait={null} />
    </>
  );
}

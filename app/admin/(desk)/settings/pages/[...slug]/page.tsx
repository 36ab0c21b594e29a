import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeleteForm } from "@/components/desk/settings/delete-form";
import { deletePageAction } from "@/components/desk/settings/page-actions";
import { PageDesk } from "@/components/desk/settings/page-desk";
import { config } from "@/lib/config";
import { settingsWords } from "@/lib/messages/desk/settings";
import { deskPage } from "@/lib/newsroom/pages";
import { requireUserWho } from "@/lib/session";
import { deskPagesPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.page };

/** One standing page, written at the desk. */
export default async function StandingPage({ params }: PageProps<"/admin/settings/pages/[...slug]">) {
  await requireUserWho("settings.edit");
  const page = await deskPage((await params).slug.map(decodeURIComponent).join("/"));
  if (!page) notFound();
  return (
    <>
      <PageDesk page={page} siteUrl={config().siteUrl} />
      <DeleteForm
        action={deletePageAction}
        what="page"
        name={page.content.title}
        id={page.slug}
        back={deskPagesPath}
        note={settingsWords.deletePageText}
      />
    </>
  );
}

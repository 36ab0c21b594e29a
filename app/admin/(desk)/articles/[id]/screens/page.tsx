import type { Metadata } from "next";
import { Screens } from "@/components/desk/preview/screens";
import { articleWords } from "@/lib/messages/desk/article";
import { requireActor } from "@/lib/newsroom/require-actor";
import { deskPreviewPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: articleWords.preview };

/** The working copy on a phone, a tablet and a desk. */
export default async function ScreensPage({ params }: PageProps<"/admin/articles/[id]/screens">) {
  const { id } = await params;
  await requireActor("article.read", id);
  return (
    <div className="flex grow flex-col gap-3 p-4">
      <h1 className="text-headline-sm font-semibold">{articleWords.preview}</h1>
      <Screens path={deskPreviewPath(id)} />
    </div>
  );
}

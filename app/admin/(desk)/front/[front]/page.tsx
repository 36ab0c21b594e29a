import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FrontDesk } from "@/components/desk/front/front-desk";
import { config } from "@/lib/config";
import { frontWords } from "@/lib/messages/desk/front";
import { deskFront } from "@/lib/newsroom/front/desk-front";
import { requireUserWho } from "@/lib/session";
import { slugFrom } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: frontWords.frontActions };

/** A front's slots: what is pinned, and what fills the rest. */
export default async function FrontPage({ params }: PageProps<"/admin/front/[front]">) {
  await requireUserWho("front.edit");
  const address = slugFrom((await params).front);
  const front = address === null ? null : await deskFront(address);
  if (!front) notFound();
  return <FrontDesk opened={front} siteUrl={config().siteUrl} />;
}

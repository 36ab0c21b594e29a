import type { Metadata } from "next";
import { MessagePage } from "@/components/site/message-page";
import { standInHead } from "@/lib/head/kept-out";
import { words } from "@/lib/messages";
import { site } from "@/lib/paper/site";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await site();
  return standInHead(words(language).missing.title);
}

/**
 * What plain Next shows at an address that is missing; before our server's readers stands `missing/page.tsx`.
 * As little as it can be: Next renders it along with every page, in case that turns out to be missing.
 */
export default async function NotFound() {
  const { language } = await site();
  const { missing } = words(language);
  return <MessagePage title={missing.title} text={missing.text} />;
}

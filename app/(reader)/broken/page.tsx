import type { Metadata } from "next";
import { MessagePage } from "@/components/site/message-page";
import { ReaderPage } from "@/components/site/reader-page";
import { standInHead } from "@/lib/head/kept-out";
import { words } from "@/lib/messages";
import { site } from "@/lib/paper/site";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await site();
  return standInHead(words(language).broken.title);
}

/** What readers see, with status 503, where a page could not be made: see server/stand-ins.ts. */
export default async function Broken() {
  const paper = await site();
  const { broken } = words(paper.language);
  return (
    <ReaderPage site={paper}>
      <MessagePage title={broken.title} text={broken.text} />
    </ReaderPage>
  );
}

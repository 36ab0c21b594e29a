import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MessagePage } from "@/components/site/message-page";
import { ReaderPage } from "@/components/site/reader-page";
import { SearchField } from "@/components/site/search-field";
import { Rail } from "@/components/story/rail";
import { standInHead } from "@/lib/head/kept-out";
import { words } from "@/lib/messages";
import { gonePage } from "@/lib/paper/gone";
import { site } from "@/lib/paper/site";
import { isPath } from "@/lib/urls";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await site();
  return standInHead(words(language).gone.title);
}

export const generateStaticParams = () => [{ path: "_" }];

/** What the proxy shows, with status 410, at the address of a story that was taken down. */
export default async function Gone({ params }: PageProps<"/gone/[path]">) {
  const path = decodeURIComponent((await params).path);
  const [paper, page] = await Promise.all([site(), isPath(path) ? gonePage(path) : null]);
  if (!page) notFound();
  const { gone, latest: title } = words(paper.language);
  return (
    <ReaderPage site={paper}>
      <MessagePage title={gone.title} text={page.notice ?? gone.text}>
        <SearchField site={paper} id="search-gone" />
        <div className="mt-10">
          <Rail title={title} cards={page.latest} site={paper} />
        </div>
      </MessagePage>
    </ReaderPage>
  );
}

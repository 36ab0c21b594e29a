import type { Metadata } from "next";
import { MessagePage } from "@/components/site/message-page";
import { ReaderPage } from "@/components/site/reader-page";
import { SearchField } from "@/components/site/search-field";
import { Rail } from "@/components/story/rail";
import { words } from "@/lib/messages";
import { latestPage } from "@/lib/paper/latest";
import { site } from "@/lib/paper/site";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await site();
  return { title: words(language).gone.title, robots: { index: false } };
}

/** What the proxy shows, with status 410, at the address of a story that was taken down. */
export default async function Gone() {
  const [paper, latest] = await Promise.all([site(), latestPage(1)]);
  const { gone, latest: title } = words(paper.language);
  return (
    <ReaderPage site={paper}>
      <MessagePage title={gone.title} text={gone.text}>
        <SearchField site={paper} id="search-gone" />
        <div className="mt-10">
          <Rail title={title} cards={latest?.cards.slice(0, 6) ?? []} site={paper} />
        </div>
      </MessagePage>
    </ReaderPage>
  );
}

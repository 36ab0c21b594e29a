import type { Metadata } from "next";
import { MessagePage } from "@/components/site/message-page";
import { ReaderPage } from "@/components/site/reader-page";
import { SearchField } from "@/components/site/search-field";
import { Rail } from "@/components/story/rail";
import { standInHead } from "@/lib/head/kept-out";
import { words } from "@/lib/messages";
import { latestPage } from "@/lib/paper/latest";
import { site } from "@/lib/paper/site";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await site();
  return standInHead(words(language).missing.title);
}

/** What readers see, with status 404, at an address that never was: what to do instead, which is to search or to read the latest. */
export default async function Missing() {
  const [paper, latest] = await Promise.all([site(), latestPage(1)]);
  const { missing, latest: title } = words(paper.language);
  return (
    <ReaderPage site={paper}>
      <MessagePage title={missing.title} text={missing.text}>
        <SearchField site={paper} id="search-missing" />
        <div className="mt-10">
          <Rail title={title} cards={latest?.cards.slice(0, 6) ?? []} site={paper} />
        </div>
      </MessagePage>
    </ReaderPage>
  );
}

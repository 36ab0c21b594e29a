import type { Metadata } from "next";
import { ReaderPage } from "@/components/site/reader-page";
import { StructuredData } from "@/components/site/structured-data";
import { HomeFront } from "@/components/story/home-front";
import { homeHead } from "@/lib/head/lists";
import { homePage } from "@/lib/paper/home";
import { site } from "@/lib/paper/site";
import { homeGraph } from "@/lib/structured-data/lists";

export async function generateMetadata(): Promise<Metadata> {
  const [paper, page] = await Promise.all([site(), homePage()]);
  return homeHead(page, paper);
}

export default async function Home() {
  const [paper, page] = await Promise.all([site(), homePage()]);
  return (
    <ReaderPage site={paper} home={{ now: page.madeAt }}>
      <StructuredData graph={homeGraph(page, paper)} />
      <HomeFront page={page} site={paper} />
    </ReaderPage>
  );
}

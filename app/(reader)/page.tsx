import type { Metadata } from "next";
import { ReaderPage } from "@/components/site/reader-page";
import { HomeFront } from "@/components/story/home-front";
import { homePage } from "@/lib/paper/home";
import { site } from "@/lib/paper/site";
import { homePath } from "@/lib/urls";

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = await site();
  return { title: { absolute: tagline ? `${name}: ${tagline}` : name }, alternates: { canonical: homePath } };
}

export default async function Home() {
  const [paper, page] = await Promise.all([site(), homePage()]);
  return (
    <ReaderPage site={paper} home={{ now: page.madeAt }}>
      <HomeFront page={page} site={paper} />
    </ReaderPage>
  );
}

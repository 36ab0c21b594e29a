import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReaderPage } from "@/components/site/reader-page";
import { StructuredData } from "@/components/site/structured-data";
import { SectionFront } from "@/components/story/section-front";
import { sectionHead } from "@/lib/head/lists";
import { sectionPage } from "@/lib/paper/section";
import { site } from "@/lib/paper/site";
import { sectionGraph } from "@/lib/structured-data/lists";
import { slugFrom } from "@/lib/urls";

type Props = PageProps<"/[section]">;

async function pageFor({ params }: Props) {
  const slug = slugFrom((await params).section);
  return slug && sectionPage(slug);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [paper, page] = await Promise.all([site(), pageFor(props)]);
  return page ? sectionHead(page, paper) : {};
}

// A build renders an address that no paper can have; the others are rendered when first asked for.
export const generateStaticParams = () => [{ section: "_" }];

export default async function SectionFrontPage(props: Props) {
  const [paper, page] = await Promise.all([site(), pageFor(props)]);
  if (!page) notFound();
  return (
    <ReaderPage site={paper} current={page.section.slug}>
      <StructuredData graph={sectionGraph(page, paper)} />
      <SectionFront page={page} site={paper} />
    </ReaderPage>
  );
}

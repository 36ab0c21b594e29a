import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReaderPage } from "@/components/site/reader-page";
import { SectionFront } from "@/components/story/section-front";
import { sectionPage } from "@/lib/paper/section";
import { site } from "@/lib/paper/site";
import { slugFrom } from "@/lib/urls";

type Props = PageProps<"/[section]">;

async function pageFor({ params }: Props) {
  const slug = slugFrom((await params).section);
  return slug && sectionPage(slug);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageFor(props);
  if (!page) return {};
  const { section } = page;
  return { title: section.name, description: section.description, alternates: { canonical: section.path } };
}

// A build renders an address that no paper can have; the others are rendered when first asked for.
export const generateStaticParams = () => [{ section: "_" }];

export default async function SectionFrontPage(props: Props) {
  const [paper, page] = await Promise.all([site(), pageFor(props)]);
  if (!page) notFound();
  return (
    <ReaderPage site={paper} current={page.section.slug}>
      <SectionFront page={page} site={paper} />
    </ReaderPage>
  );
}

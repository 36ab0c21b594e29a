import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArchivePeriod } from "@/components/story/archive-period";
import { monthName } from "@/lib/dates";
import { numberFrom, pageFrom } from "@/lib/inner-address";
import { words } from "@/lib/messages";
import { sectionMonth } from "@/lib/paper/archive";
import { site } from "@/lib/paper/site";
import { monthPath, pagedPath, slugFrom } from "@/lib/urls";

type Props = PageProps<"/[section]/archive/[year]/[month]/[[...page]]">;

async function monthFor({ params }: Props) {
  const { section, year, month, page } = await params;
  const slug = slugFrom(section);
  const [ofYear, ofMonth, number] = [numberFrom(year, 4), numberFrom(month, 2), pageFrom(page)];
  return slug && ofYear && ofMonth && number && sectionMonth(slug, ofYear, ofMonth, number);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [paper, list] = await Promise.all([site(), monthFor(props)]);
  if (!list) return {};
  const { archiveOf, pageTitle } = words(paper.language);
  const { section, year, month, page } = list;
  const title = archiveOf(section?.name ?? paper.name, monthName(year, month, paper));
  return {
    title: pageTitle(title, page),
    alternates: { canonical: pagedPath(monthPath(section?.slug ?? null, year, month), page) },
  };
}

export const generateStaticParams = () => [{ section: "_", year: "_", month: "_", page: [] }];

export default async function SectionMonth(props: Props) {
  const [paper, list] = await Promise.all([site(), monthFor(props)]);
  if (!list) notFound();
  return <ArchivePeriod site={paper} list={list} title={monthName(list.year, list.month, paper)} />;
}

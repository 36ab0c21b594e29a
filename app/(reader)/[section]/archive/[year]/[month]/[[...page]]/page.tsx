import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArchivePeriod } from "@/components/story/archive-period";
import { monthName } from "@/lib/dates";
import { archiveHead } from "@/lib/head/lists";
import { numberFrom, pageFrom } from "@/lib/inner-address";
import { sectionMonth } from "@/lib/paper/archive";
import type { ArchivePage, Site } from "@/lib/paper/shapes";
import { site } from "@/lib/paper/site";
import { slugFrom } from "@/lib/urls";

type Props = PageProps<"/[section]/archive/[year]/[month]/[[...page]]">;

async function monthFor({ params }: Props) {
  const { section, year, month, page } = await params;
  const slug = slugFrom(section);
  const [ofYear, ofMonth, number] = [numberFrom(year, 4), numberFrom(month, 2), pageFrom(page)];
  return slug && ofYear && ofMonth && number && sectionMonth(slug, ofYear, ofMonth, number);
}

const nameOf = ({ year, month }: ArchivePage, paper: Site) => monthName(year, month, paper);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [paper, list] = await Promise.all([site(), monthFor(props)]);
  return list ? archiveHead(list, nameOf(list, paper), paper) : {};
}

export const generateStaticParams = () => [{ section: "_", year: "_", month: "_", page: [] }];

export default async function SectionMonth(props: Props) {
  const [paper, list] = await Promise.all([site(), monthFor(props)]);
  if (!list) notFound();
  return <ArchivePeriod site={paper} list={list} title={nameOf(list, paper)} />;
}

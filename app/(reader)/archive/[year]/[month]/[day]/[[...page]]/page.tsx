import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArchivePeriod } from "@/components/story/archive-period";
import { dayName } from "@/lib/dates";
import { archiveHead } from "@/lib/head/lists";
import { numberFrom, pageFrom } from "@/lib/inner-address";
import { paperDay } from "@/lib/paper/archive";
import type { ArchivePage, Site } from "@/lib/paper/shapes";
import { site } from "@/lib/paper/site";

type Props = PageProps<"/archive/[year]/[month]/[day]/[[...page]]">;

async function dayFor({ params }: Props) {
  const { year, month, day, page } = await params;
  const [ofYear, ofMonth, ofDay] = [numberFrom(year, 4), numberFrom(month, 2), numberFrom(day, 2)];
  const number = pageFrom(page);
  return ofYear && ofMonth && ofDay && number && paperDay(ofYear, ofMonth, ofDay, number);
}

const nameOf = ({ year, month, day }: ArchivePage, paper: Site) => dayName(year, month, day ?? 1, paper);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [paper, list] = await Promise.all([site(), dayFor(props)]);
  return list ? archiveHead(list, nameOf(list, paper), paper) : {};
}

export const generateStaticParams = () => [{ year: "_", month: "_", day: "_", page: [] }];

export default async function PaperDay(props: Props) {
  const [paper, list] = await Promise.all([site(), dayFor(props)]);
  if (!list) notFound();
  return <ArchivePeriod site={paper} list={list} title={nameOf(list, paper)} />;
}

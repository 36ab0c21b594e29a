import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListHeader } from "@/components/site/list-header";
import { MeridianLayout } from "@/components/site/meridian-layout";
import { Pagination } from "@/components/site/pagination";
import { ReaderPage } from "@/components/site/reader-page";
import { StructuredData } from "@/components/site/structured-data";
import { CorrectionsList } from "@/components/story/corrections-list";
import { correctionsHead } from "@/lib/head/lists";
import { pageFrom } from "@/lib/inner-address";
import { words } from "@/lib/messages";
import { correctionsPage } from "@/lib/paper/corrections";
import { site } from "@/lib/paper/site";
import { correctionsGraph } from "@/lib/structured-data/lists";

type Props = PageProps<"/corrections/[[...page]]">;

async function listFor({ params }: Props) {
  const page = pageFrom((await params).page);
  return page && correctionsPage(page);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [paper, list] = await Promise.all([site(), listFor(props)]);
  return list ? correctionsHead(list, paper) : {};
}

export const generateStaticParams = () => [{ page: [] }];

export default async function Corrections(props: Props) {
  const [paper, list] = await Promise.all([site(), listFor(props)]);
  if (!list) notFound();
  const { correctionsMade, noCorrections, nextPeriod, previousPeriod } = words(paper.language);
  return (
    <ReaderPage site={paper}>
      <StructuredData graph={correctionsGraph(list, paper)} />
      <MeridianLayout margin={<ListHeader title={correctionsMade} />}>
        {list.corrections.length === 0 && <p className="text-standfirst">{noCorrections}</p>}
        <CorrectionsList corrections={list.corrections} site={paper} />
        <Pagination
          site={paper}
          newer={list.newer}
          older={list.older}
          page={list.page}
          labels={{ newer: nextPeriod, older: previousPeriod }}
        />
      </MeridianLayout>
    </ReaderPage>
  );
}

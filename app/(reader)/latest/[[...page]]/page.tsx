import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListHeader } from "@/components/site/list-header";
import { ListPage } from "@/components/story/list-page";
import { latestHead } from "@/lib/head/lists";
import { pageFrom } from "@/lib/inner-address";
import { words } from "@/lib/messages";
import { latestPage } from "@/lib/paper/latest";
import { site } from "@/lib/paper/site";
import { latestGraph } from "@/lib/structured-data/lists";

type Props = PageProps<"/latest/[[...page]]">;

async function listFor({ params }: Props) {
  const page = pageFrom((await params).page);
  return page && latestPage(page);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [paper, list] = await Promise.all([site(), listFor(props)]);
  return list ? latestHead(list, paper) : {};
}

export const generateStaticParams = () => [{ page: [] }];

export default async function Latest(props: Props) {
  const [paper, list] = await Promise.all([site(), listFor(props)]);
  if (!list) notFound();
  return (
    <ListPage site={paper} list={list} graph={latestGraph(list, paper)} withTimes>
      <ListHeader title={words(paper.language).latest} />
    </ListPage>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListHeader } from "@/components/site/list-header";
import { ListPage } from "@/components/story/list-page";
import { topicHead } from "@/lib/head/lists";
import { pageFrom } from "@/lib/inner-address";
import { words } from "@/lib/messages";
import { site } from "@/lib/paper/site";
import { topicPage } from "@/lib/paper/topic";
import { topicGraph } from "@/lib/structured-data/lists";
import { slugFrom } from "@/lib/urls";

type Props = PageProps<"/topic/[slug]/[[...page]]">;

async function listFor({ params }: Props) {
  const { slug, page } = await params;
  const [topic, number] = [slugFrom(slug), pageFrom(page)];
  return topic && number && topicPage(topic, number);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [paper, list] = await Promise.all([site(), listFor(props)]);
  return list ? topicHead(list, paper) : {};
}

export const generateStaticParams = () => [{ slug: "_", page: [] }];

export default async function Topic(props: Props) {
  const [paper, list] = await Promise.all([site(), listFor(props)]);
  if (!list) notFound();
  return (
    <ListPage site={paper} list={list} graph={topicGraph(list, paper)}>
      <ListHeader title={list.topic.name} description={list.topic.description} label={words(paper.language).topic} />
    </ListPage>
  );
}

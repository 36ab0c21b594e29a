import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuthorHeader } from "@/components/site/author-header";
import { ListPage } from "@/components/story/list-page";
import { authorHead } from "@/lib/head/lists";
import { pageFrom } from "@/lib/inner-address";
import { authorPage } from "@/lib/paper/author";
import { site } from "@/lib/paper/site";
import { authorGraph } from "@/lib/structured-data/author";
import { slugFrom } from "@/lib/urls";

type Props = PageProps<"/author/[slug]/[[...page]]">;

async function listFor({ params }: Props) {
  const { slug, page } = await params;
  const [author, number] = [slugFrom(slug), pageFrom(page)];
  return author && number && authorPage(author, number);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [paper, list] = await Promise.all([site(), listFor(props)]);
  return list ? authorHead(list, paper) : {};
}

export const generateStaticParams = () => [{ slug: "_", page: [] }];

export default async function Author(props: Props) {
  const [paper, list] = await Promise.all([site(), listFor(props)]);
  if (!list) notFound();
  return (
    <ListPage site={paper} list={list} graph={authorGraph(list, paper)}>
      <AuthorHeader author={list.author} />
    </ListPage>
  );
}

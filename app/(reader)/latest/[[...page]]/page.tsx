import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListHeader } from "@/components/site/list-header";
import { ListPage } from "@/components/story/list-page";
import { pageFrom } from "@/lib/inner-address";
import { words } from "@/lib/messages";
import { latestPage } from "@/lib/paper/latest";
import { site } from "@/lib/paper/site";
import { latestPath, pagedPath } from "@/lib/urls";

type Props = PageProps<"/latest/[[...page]]">;

async function listFor({ params }: Props) {
  const page = pageFrom((await params).page);
  return page && latestPage(page);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ language }, list] = await Promise.all([site(), listFor(props)]);
  if (!list) return {};
  const { latest, pageTitle } = words(language);
  return { title: pageTitle(latest, list.page), alternates: { canonical: pagedPath(latestPath, list.page) } };
}

export const generateStaticParams = () => [{ page: [] }];

export default async function Latest(props: Props) {
  const [paper, list] = await Promise.all([site(), listFor(props)]);
  if (!list) notFound();
  return (
    <ListPage site={paper} list={list}>
      <ListHeader title={words(paper.language).latest} />
    </ListPage>
  );
}

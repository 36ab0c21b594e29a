import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SearchFront } from "@/components/story/search-front";
import { searchHead } from "@/lib/head/kept-out";
import { readSearch } from "@/lib/inner-address";
import { searchPage } from "@/lib/paper/search";
import { site } from "@/lib/paper/site";

type Props = PageProps<"/search/[query]">;

// Nobody searches during a build.
const nothing = "q=";

async function pageFor({ params }: Props) {
  const query = new URLSearchParams(decodeURIComponent((await params).query));
  return searchPage(readSearch(query));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [paper, page] = await Promise.all([site(), pageFor(props)]);
  return page ? searchHead(page, paper) : {};
}

export const generateStaticParams = () => [{ query: encodeURIComponent(nothing) }];

export default async function Search(props: Props) {
  const [paper, page] = await Promise.all([site(), pageFor(props)]);
  if (!page) notFound();
  return <SearchFront site={paper} page={page} />;
}

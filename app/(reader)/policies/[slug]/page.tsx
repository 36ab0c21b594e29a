import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StandingFront } from "@/components/article/standing-front";
import { site } from "@/lib/paper/site";
import { standingPage } from "@/lib/paper/standing";
import { slugFrom, standingPath } from "@/lib/urls";

type Props = PageProps<"/policies/[slug]">;

async function policyFor({ params }: Props) {
  const slug = slugFrom((await params).slug) ?? notFound();
  const page = (await standingPage(`policies/${slug}`)) ?? notFound();
  return { page, path: standingPath(`policies/${slug}`) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, path } = await policyFor(props);
  return { title: page.title, alternates: { canonical: path } };
}

export const generateStaticParams = () => [{ slug: "_" }];

export default async function Policy(props: Props) {
  const [paper, { page }] = await Promise.all([site(), policyFor(props)]);
  return <StandingFront site={paper} page={page} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StandingFront } from "@/components/article/standing-front";
import { site } from "@/lib/paper/site";
import { standingPage } from "@/lib/paper/standing";
import { slugFrom, standingPath } from "@/lib/urls";

type Props = PageProps<"/policies/[slug]">;

async function policyFor({ params }: Props) {
  const slug = slugFrom((await params).slug);
  const page = slug && (await standingPage(`policies/${slug}`));
  return page ? { page, path: standingPath(`policies/${slug}`) } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const policy = await policyFor(props);
  return policy ? { title: policy.page.title, alternates: { canonical: policy.path } } : {};
}

export const generateStaticParams = () => [{ slug: "_" }];

export default async function Policy(props: Props) {
  const [paper, policy] = await Promise.all([site(), policyFor(props)]);
  if (!policy) notFound();
  return <StandingFront site={paper} page={policy.page} />;
}

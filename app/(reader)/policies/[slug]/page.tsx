import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StandingFront } from "@/components/article/standing-front";
import { standingHead } from "@/lib/head/standing";
import { site } from "@/lib/paper/site";
import { standingPage } from "@/lib/paper/standing";
import { slugFrom } from "@/lib/urls";

type Props = PageProps<"/policies/[slug]">;

async function policyFor({ params }: Props) {
  const slug = slugFrom((await params).slug);
  return slug && standingPage(`policies/${slug}`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [paper, policy] = await Promise.all([site(), policyFor(props)]);
  return policy ? standingHead(policy, paper) : {};
}

export const generateStaticParams = () => [{ slug: "_" }];

export default async function Policy(props: Props) {
  const [paper, policy] = await Promise.all([site(), policyFor(props)]);
  if (!policy) notFound();
  return <StandingFront site={paper} page={policy} />;
}

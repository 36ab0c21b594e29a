import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StandingFront } from "@/components/article/standing-front";
import { site } from "@/lib/paper/site";
import { standingPage } from "@/lib/paper/standing";
import { standingPath } from "@/lib/urls";

const pageFor = async () => (await standingPage("contact")) ?? notFound();

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageFor()).title, alternates: { canonical: standingPath("contact") } };
}

export default async function Contact() {
  const [paper, page] = await Promise.all([site(), pageFor()]);
  return <StandingFront site={paper} page={page} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StandingFront } from "@/components/article/standing-front";
import { site } from "@/lib/paper/site";
import { standingPage } from "@/lib/paper/standing";
import { standingPath } from "@/lib/urls";

export async function generateMetadata(): Promise<Metadata> {
  const page = await standingPage("about");
  return page ? { title: page.title, alternates: { canonical: standingPath("about") } } : {};
}

export default async function About() {
  const [paper, page] = await Promise.all([site(), standingPage("about")]);
  if (!page) notFound();
  return <StandingFront site={paper} page={page} />;
}

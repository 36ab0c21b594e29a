import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StandingFront } from "@/components/article/standing-front";
import { site } from "@/lib/paper/site";
import { standingPage } from "@/lib/paper/standing";
import { standingPath } from "@/lib/urls";

export async function generateMetadata(): Promise<Metadata> {
  const page = await standingPage("contact");
  return page ? { title: page.title, alternates: { canonical: standingPath("contact") } } : {};
}

export default async function Contact() {
  const [paper, page] = await Promise.all([site(), standingPage("contact")]);
  if (!page) notFound();
  return <StandingFront site={paper} page={page} />;
}

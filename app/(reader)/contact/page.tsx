import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StandingFront } from "@/components/article/standing-front";
import { standingHead } from "@/lib/head/standing";
import { site } from "@/lib/paper/site";
import { standingPage } from "@/lib/paper/standing";

export async function generateMetadata(): Promise<Metadata> {
  const [paper, page] = await Promise.all([site(), standingPage("contact")]);
  return page ? standingHead(page, paper) : {};
}

export default async function Contact() {
  const [paper, page] = await Promise.all([site(), standingPage("contact")]);
  if (!page) notFound();
  return <StandingFront site={paper} page={page} />;
}

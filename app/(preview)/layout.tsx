import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { paperHead, paperViewport } from "@/lib/head/paper";
import { site } from "@/lib/paper/site";
import { ReaderDocument } from "../reader-document";
import "../globals.css";

// What the desk works on, made at each request and never kept.
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  return { ...paperHead(await site()), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export const viewport: Viewport = paperViewport;

/** Readers' document around what is not for readers yet. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <ReaderDocument>{children}</ReaderDocument>;
}

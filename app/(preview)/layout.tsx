import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { config } from "@/lib/config";
import { site } from "@/lib/paper/site";
import { ReaderDocument } from "../reader-document";
import "../globals.css";

// What the desk works on, made at each request and never kept.
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await site();
  return {
    metadataBase: new URL(config().siteUrl),
    title: { default: name, template: `%s | ${name}` },
    robots: { index: false, follow: false },
    referrer: "no-referrer",
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
};

/** Readers' document around what is not for readers yet. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <ReaderDocument>{children}</ReaderDocument>;
}

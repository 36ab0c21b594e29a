import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { config } from "@/lib/config";
import { site } from "@/lib/paper/site";
import { ReaderDocument } from "../reader-document";
import "../globals.css";

// Every page is whole before its first byte: only so is its status right from the first request.
export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const { name, description } = await site();
  return {
    metadataBase: new URL(config().siteUrl),
    title: { default: name, template: `%s | ${name}` },
    description,
    robots: { index: true, follow: true, "max-image-preview": "large" },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
};

export default function ReaderLayout({ children }: { children: ReactNode }) {
  return <ReaderDocument>{children}</ReaderDocument>;
}

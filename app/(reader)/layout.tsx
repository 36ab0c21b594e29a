import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ThemeScript } from "@/components/site/theme-script";
import { config } from "@/lib/config";
import { site } from "@/lib/paper/site";
import { textDirection } from "@/lib/text-direction";
import { fontVariables } from "../fonts";
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

/** The document around every page for readers. */
export default async function ReaderLayout({ children }: { children: ReactNode }) {
  const { language } = await site();
  return (
    <html lang={language} dir={textDirection(language)} className={fontVariables} suppressHydrationWarning>
      <head>
        <ThemeScript />
        <script src="/enhance.js" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}

import type { ReactNode } from "react";
import { BreakingBanner } from "@/components/site/breaking-banner";
import { SkipLink } from "@/components/site/skip-link";
import { ThemeScript } from "@/components/site/theme-script";
import { banner } from "@/lib/paper/banner";
import { site } from "@/lib/paper/site";
import { textDirection } from "@/lib/text-direction";
import { fontVariables } from "./fonts";

/** The document around every page for readers. */
export async function ReaderDocument({ children }: { children: ReactNode }) {
  const [paper, breaking] = await Promise.all([site(), banner()]);
  const { language } = paper;
  return (
    <html lang={language} dir={textDirection(language)} className={fontVariables} suppressHydrationWarning>
      <head>
        <ThemeScript />
        <script src="/enhance.js" defer />
      </head>
      <body>
        <SkipLink site={paper} />
        {breaking && <BreakingBanner banner={breaking} site={paper} />}
        {children}
      </body>
    </html>
  );
}

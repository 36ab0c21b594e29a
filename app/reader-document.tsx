import type { ReactNode } from "react";
import { ThemeScript } from "@/components/site/theme-script";
import { site } from "@/lib/paper/site";
import { textDirection } from "@/lib/text-direction";
import { fontVariables } from "./fonts";

/** The document around every page for readers. */
export async function ReaderDocument({ children }: { children: ReactNode }) {
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

/** What the heads of all pages share: see the layouts of readers' pages. */
import type { Metadata, Viewport } from "next";
import { paperColour } from "../brand-colours";
import type { Site } from "../paper/shapes";
import { faviconPath, manifestPath, touchIconPath, vectorIconPath } from "../urls";

export const paperHead = ({ origin, name, description }: Site): Metadata => ({
  metadataBase: new URL(origin),
  title: { default: name, template: `%s | ${name}` },
  description,
  manifest: manifestPath,
  icons: {
    icon: [
      { url: faviconPath, sizes: "32x32" },
      { url: vectorIconPath, type: "image/svg+xml", sizes: "any" },
    ],
    apple: touchIconPath,
  },
  formatDetection: { telephone: false, date: false, address: false, email: false },
});

export const paperViewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: paperColour.light },
    { media: "(prefers-color-scheme: dark)", color: paperColour.dark },
  ],
};

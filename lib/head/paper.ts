/** What the heads of all pages share: see the layouts of readers' pages. */
import type { Metadata, Viewport } from "next";
import { paperColour } from "../brand-colours";
import type { Site } from "../paper/shapes";

export const paperHead = ({ origin, name, description }: Site): Metadata => ({
  metadataBase: new URL(origin),
  title: { default: name, template: `%s | ${name}` },
  description,
  formatDetection: { telephone: false, date: false, address: false, email: false },
});

export const paperViewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: paperColour.light },
    { media: "(prefers-color-scheme: dark)", color: paperColour.dark },
  ],
};

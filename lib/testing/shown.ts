/** What pages show, as it stands; a test spells out the difference that matters to it. */
import type { Article, Card, Picture, SectionLink, Site } from "../paper/shapes";
import { renditionNames, renditionOf, renditions } from "../pictures/renditions";
import { cropOf } from "../pictures/shapes";

export const siteShown = (difference: Partial<Site> = {}): Site => ({
  ...{ origin: "https://paper.example", name: "The Test", tagline: "All of it", description: "A paper for tests." },
  ...{ language: "en-GB", timeZone: "Europe/Lisbon", email: null, publisher: null, address: null },
  ...{ feedText: "full", hub: null },
  ...{ sections: [], pages: [], logo: null, social: [], navigation: [], footer: null },
  ...difference,
});

export const sectionShown: SectionLink = { name: "World", slug: "world", path: "/world", colour: "teal" };

const size = { width: 1600, height: 1067 };
const whole = { left: 0, top: 0, ...size };

export const pictureShown = (difference: Partial<Picture> = {}): Picture => ({
  ...{ hash: "0123456789abcdef0123456789abcdef", alt: "A harbour", caption: "The harbour at dawn.", credit: "Ada" },
  colour: "#445566",
  renditions: renditions.parse(
    Object.fromEntries(
      renditionNames.map((name) => [
        name,
        renditionOf(name, name === "full" ? whole : cropOf(size, name, { x: 0.5, y: 0.5 })),
      ]),
    ),
  ),
  ...difference,
});

const at = new Date("2026-11-20T08:00:00.000Z");

export const articleShown = (difference: Partial<Article> = {}): Article => ({
  ...{ id: "story", path: "/world/story", kind: "news", language: "en-GB", headline: "It happened" },
  ...{ kicker: null, standfirst: "In short, it did.", searchTitle: null, searchDescription: null, excerpt: "It did." },
  ...{ credit: null, dateline: null, section: sectionShown, parentSection: null, authors: [], topics: [] },
  ...{ leadPicture: null, sharePicture: null, body: { type: "doc", content: [] }, readingMinutes: 1, wordCount: 120 },
  ...{ publishedAt: at, revisedAt: null, modifiedAt: at, corrections: [], translations: [] },
  ...difference,
});

export const cardShown = (difference: Partial<Card> = {}): Card => ({
  ...{ id: "story", path: "/world/story", kind: "news", language: "en-GB", headline: "It happened", kicker: null },
  ...{ excerpt: "It did.", section: sectionShown, authors: [], credit: null, picture: null },
  ...{ publishedAt: at, isOfToday: false, readingMinutes: 1 },
  ...difference,
});

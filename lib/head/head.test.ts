import { expect, test } from "vitest";
import { articleShown, cardShown, pictureShown, sectionShown, siteShown } from "../testing/shown";
import { articleHead } from "./article";
import { archiveHead, homeHead, latestHead } from "./lists";
import { openGraphLocale } from "./page-head";

const site = siteShown();
const list = { page: 1, newer: null, older: null, cards: [cardShown({ picture: pictureShown() })] };

test("an article tells where it is shared who wrote it, when, and what it shows", () => {
  const author = { name: "Ada", path: "/author/ada", role: "", portrait: null } as const;
  const topics = [{ name: "Harbours", path: "/topic/harbours" }] as const;
  const article = articleShown({ leadPicture: pictureShown(), authors: [author], topics: [...topics] });
  expect(articleHead(article, site)).toMatchObject({
    title: "It happened",
    alternates: { canonical: "https://paper.example/world/story" },
    openGraph: {
      ...{ type: "article", url: "https://paper.example/world/story", locale: "en_GB", section: "World" },
      ...{ publishedTime: "2026-11-20T08:00:00.000Z", modifiedTime: "2026-11-20T08:00:00.000Z" },
      ...{ authors: ["https://paper.example/author/ada"], tags: ["Harbours"] },
      images: [{ width: 1200, height: 675, type: "image/jpeg", alt: "A harbour" }],
    },
    twitter: { card: "summary_large_image" },
  });
});

test("an article names each of its authors in a tag of its own", () => {
  const authors = ["Ada", "ليلى حداد"].map((name) => ({ name, path: "/author/a", role: "", portrait: null }) as const);
  expect(articleHead(articleShown({ authors }), site)).toMatchObject({
    authors: [{ name: "Ada" }, { name: "ليلى حداد" }],
  });
});

test("what the desk wrote for search results stands in for headline and summary", () => {
  const article = articleShown({ searchTitle: "Found", searchDescription: "So that it is found." });
  expect(articleHead(article, site)).toMatchObject({ title: "Found", description: "So that it is found." });
});

test("page 2 of a list is itself, and says so in its title", () => {
  expect(latestHead({ ...list, page: 2 }, site)).toMatchObject({
    title: "Latest, page 2",
    alternates: { canonical: "https://paper.example/latest?page=2" },
  });
});

test("an archive page is itself, and names its section's feed", () => {
  const month = { ...list, section: sectionShown, year: 2026, month: 3, day: null, previous: null, next: null };
  expect(archiveHead(month, "March 2026", site)).toMatchObject({
    title: "World, March 2026",
    alternates: {
      canonical: "https://paper.example/world/archive/2026/03",
      types: { "application/atom+xml": [{ url: "https://paper.example/world/feed.atom", title: "The Test: World" }] },
    },
  });
});

test("the home page has the paper's name alone, and the whole paper's feed", () => {
  const lists = { secondary: [], strip: [], blocks: [], opinion: [], latest: [], mostRead: [], dontMiss: [] };
  expect(homeHead({ madeAt: new Date(), lead: null, ...lists }, site)).toMatchObject({
    title: { absolute: "The Test: All of it" },
    alternates: {
      canonical: "https://paper.example/",
      types: { "application/rss+xml": [{ url: "https://paper.example/feed.xml", title: "The Test" }] },
    },
    twitter: { card: "summary" },
  });
});

test.each([
  ["en-GB", "en_GB"],
  ["ar", "ar_EG"],
  ["zh-Hant", "zh_TW"],
  ["pt-BR", "pt_BR"],
])("%s is %s for Open Graph", (language, locale) => {
  expect(openGraphLocale(language)).toBe(locale);
});

test("the paper's account on X is named on its cards", () => {
  const social = [{ name: "X", address: "https://x.com/thetest" }];
  expect(articleHead(articleShown(), siteShown({ social }))).toMatchObject({ twitter: { site: "@thetest" } });
});

test("each translation is named with its language, itself and where other readers go included", () => {
  const translations = [{ language: "ar", path: "/world/story-ar" }] as const;
  expect(articleHead(articleShown({ translations: [...translations] }), site)).toMatchObject({
    alternates: {
      languages: {
        ar: "https://paper.example/world/story-ar",
        "en-GB": "https://paper.example/world/story",
        "x-default": "https://paper.example/world/story",
      },
    },
    openGraph: { alternateLocale: ["ar_EG"] },
  });
});

test("a story without a picture is shared with its headline drawn; a page without one with the paper's icon", () => {
  const sharePicture = "/media/0123456789abcdef0123456789abcdef/share-1200.png";
  expect(articleHead(articleShown({ sharePicture }), site)).toMatchObject({
    openGraph: {
      images: [{ url: `https://paper.example${sharePicture}`, width: 1200, height: 630, alt: "It happened" }],
    },
  });
  expect(articleHead(articleShown(), site)).toMatchObject({
    openGraph: { images: [{ url: "https://paper.example/icon-512.png" }] },
    twitter: { card: "summary" },
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Card, HomePage } from "@/lib/paper/shapes";
import { cardShown, siteShown } from "@/lib/testing/shown";
import { HomeFront } from "./home-front";

const cards = (name: string, count: number): Card[] =>
  Array.from({ length: count }, (_, index) =>
    cardShown({ id: `${name}-${index}`, path: `/world/${name}-${index}`, headline: `${name} ${index}` }),
  );
const home = (difference: Partial<HomePage>): string => {
  const page: HomePage = {
    ...{ madeAt: new Date("2026-11-30T12:00:00.000Z"), lead: null, secondary: [], strip: [], blocks: [], opinion: [] },
    ...{ latest: [], mostRead: [], dontMiss: [] },
    ...difference,
  };
  return renderToStaticMarkup(<HomeFront page={page} site={siteShown()} />);
};

test("home's column has the latest in their order, and the most read after them", () => {
  const html = home({ lead: cardShown(), latest: cards("new", 3), mostRead: cards("read", 2) });
  const headlines = [...html.matchAll(/>((?:new|read) \d)</g)].map(([, headline]) => headline);
  expect(headlines).toEqual(["new 0", "new 1", "new 2", "read 0", "read 1"]);
});

test("home without most read has a column of the latest alone, and no heading for the other", () => {
  const html = home({ lead: cardShown(), latest: cards("new", 13) });
  expect(html).toContain("lg:grid-cols-[3fr_1fr]");
  expect(html).not.toContain("Most read");
  expect([...html.matchAll(/>new \d+</g)]).toHaveLength(13);
});

test("the standfirst of home's lead is in full ink, and those of other cards are not", () => {
  const html = home({
    lead: cardShown({ excerpt: "Said of the lead." }),
    strip: [cardShown({ id: "other", excerpt: "Said of another." })],
  });
  expect(html).toMatch(/<p[^>]*class="[^"]*\btext-ink"[^>]*>Said of the lead\.</);
  expect(html).not.toMatch(/<p[^>]*class="[^"]*\btext-ink"[^>]*>Said of another\.</);
});

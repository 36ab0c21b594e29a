import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Byline } from "@/components/article/byline";
import { Caption } from "@/components/article/caption";
import { cardShown, pictureShown, siteShown } from "@/lib/testing/shown";
import { CardNote } from "./card-note";
import { NameList } from "./name-list";
import { OpinionCard } from "./opinion-card";

const site = siteShown();
const authors = ["ليلى حداد", "Ada Ames", "נועה לוי"].map(
  (name, index) => ({ name, path: `/author/${index}`, role: "", portrait: null }) as const,
);
const isolatedNames =
  '<span dir="auto">ليلى حداد</span>, <span dir="auto">Ada Ames</span> and <span dir="auto">נועה לוי</span>';

/** The markup without links and their attributes. */
const unlinked = (html: string): string => html.replace(/<\/?a\b[^>]*>/g, "");

test("each name of a list runs in its own direction, and the list in its language's", () => {
  const names = authors.map(({ name }) => name);
  expect(renderToStaticMarkup(<NameList names={names} language="en-GB" />)).toBe(isolatedNames);
  expect(renderToStaticMarkup(<NameList names={["Ada", "Ben"]} language="ar" />)).toBe(
    '<span dir="auto">Ada</span> و<span dir="auto">Ben</span>',
  );
});

test("a byline links each author, and isolates names and credit", () => {
  const html = renderToStaticMarkup(<Byline authors={[...authors]} credit="وكالة الأنباء" site={site} />);
  expect(unlinked(html)).toContain(`By ${isolatedNames}`);
  expect(html.match(/<a href="\/author\/\d"/g)).toHaveLength(3);
  expect(html).toContain('<span dir="auto">وكالة الأنباء</span>');
});

test("cards isolate the names of their authors", () => {
  const card = cardShown({ authors: [...authors] });
  expect(renderToStaticMarkup(<CardNote card={card} site={site} withAuthors />)).toContain(isolatedNames);
  expect(renderToStaticMarkup(<OpinionCard card={card} site={site} level={3} />)).toContain(isolatedNames);
});

test("a caption in Japanese has no space between its full stop and the credit, one in English has", () => {
  const said = (caption: string) => unlinked(renderToStaticMarkup(<Caption picture={pictureShown({ caption })} />));
  expect(said("港の朝。")).toContain("港の朝。<span");
  expect(said("The harbour.")).toContain("The harbour. <span");
});

test("a caption isolates the picture's credit", () => {
  const html = renderToStaticMarkup(<Caption picture={pictureShown({ credit: "ليلى حداد" })} />);
  expect(html).toMatch(/<span[^>]*dir="auto"[^>]*>ليلى حداد<\/span>/);
});

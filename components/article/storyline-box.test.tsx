import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { StorylineEntry } from "@/lib/paper/shapes";
import { siteShown } from "@/lib/testing/shown";
import { StorylineBox } from "./storyline-box";

test("a storyline shows the hour of a story of today and the date of an older one, as cards do", () => {
  const entry = (id: string, publishedAt: string, isOfToday: boolean): StorylineEntry => ({
    ...{ id, headline: id, path: `/world/${id}`, publishedAt: new Date(publishedAt), isOfToday, isCurrent: false },
  });
  const entries = [entry("first", "2026-11-20T08:00:00Z", false), entry("second", "2026-11-30T09:15:00Z", true)];
  const storyline = { title: "The floods", description: "", entries };
  const html = renderToStaticMarkup(<StorylineBox storyline={storyline} site={siteShown()} />);
  expect([...html.matchAll(/<time[^>]*>([^<]*)</g)].map(([, shown]) => shown)).toEqual(["20 Nov 2026", "09:15"]);
});

import { expect, test } from "@playwright/test";
import robotsParser from "robots-parser";
import { pageTypes } from "../edition";

test("robots.txt lets search and answer engines, archives and previews read, and training not", async ({ request }) => {
  const response = await request.get("/robots.txt", { maxRedirects: 0 });
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  expect(response.headers()["set-cookie"]).toBeUndefined();
  const robots = robotsParser(response.url(), await response.text());
  const origin = new URL(response.url()).origin;
  for (const agent of ["Googlebot", "Bingbot", "OAI-SearchBot", "ia_archiver", "Twitterbot", "SomeNewBot"]) {
    for (const [name, path] of Object.entries(pageTypes)) {
      expect(robots.isAllowed(origin + path, agent), `${agent}, ${name}`).toBe(!name.startsWith("search"));
    }
    expect(robots.isAllowed(`${origin}/admin`, agent)).toBe(false);
  }
  expect(robots.isAllowed(`${origin}/`, "GPTBot")).toBe(false);
  expect(robots.getSitemaps()).toEqual([`${origin}/sitemap.xml`, `${origin}/news-sitemap.xml`]);
});

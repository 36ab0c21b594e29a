/** How pictures reach readers: the one that matters at once, the others when they are needed, and nothing moves. */
import { expect, test } from "@playwright/test";
import { pageTypes } from "../edition";
import { largestPaint } from "./largest-paint";

const lead = 90_000; // bytes: the most that an article's lead picture weighs on a phone

for (const name of ["home", "section", "article"]) {
  test(`the largest paint of the ${name} page on a phone is its lead picture, in AVIF`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 });
    await page.goto(pageTypes[name] ?? "/", { waitUntil: "networkidle" });
    await expect.poll(async () => (await largestPaint(page)).tag).toBe("IMG"); // once it is decoded
    const { priority, address } = await largestPaint(page);
    expect(priority).toBe("high");
    expect(address).toMatch(/\.avif$/);
    const answer = await page.request.get(address);
    expect((await answer.body()).byteLength).toBeLessThanOrEqual(lead);
    await page.close();
  });

  test(`the ${name} page holds a place for each picture, and waits with all but the lead`, async ({ request }) => {
    const html = await (await request.get(pageTypes[name] ?? "/")).text();
    const pictures = html.match(/<picture.*?<\/picture>/gs) ?? [];
    expect(pictures.length).toBeGreaterThan(3);
    for (const picture of pictures) {
      expect(picture).toMatch(/ width="\d+" height="\d+" alt="/);
      expect(picture).toMatch(/data-hold="#[0-9a-f]{6}"/);
      expect(picture.match(/type="image\/(avif|webp)"/g)).toHaveLength(2);
      expect(picture).toMatch(/loading="lazy"|fetchpriority="high"/i);
    }
    expect(html.match(/fetchpriority="high"/gi)).toHaveLength(1);
  });
}

test("a picture's file is kept for good by whoever has it; what is no rendition is missing", async ({ request }) => {
  const html = await (await request.get("/")).text();
  const [address = ""] = html.match(/\/media\/[0-9a-f]{32}\/[^" ]+\.avif/) ?? [];
  const answer = await request.get(address);
  expect(answer.headers()).toMatchObject({
    "content-type": "image/avif",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
  const folder = address.slice(0, address.lastIndexOf("/"));
  for (const name of ["original.png", "original.jpeg", "full-481.avif"]) {
    const missing = await request.get(`${folder}/${name}`);
    expect([missing.status(), missing.headers()["cache-control"]]).toEqual([404, "no-store"]);
  }
});

import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { redirectForm } from "../newsroom/redirect-form";
import { anArticle, anAuthor, aPaper, aSection, aTopic } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { encodedPath } from "../urls";
import { type Resolution, resolveAddress } from "./resolve-address";

withTestDatabase();

beforeAll(async () => {
  await aPaper();
  const { id: sectionId } = await aSection("world");
  await db().section.update({ where: { id: sectionId }, data: { legacyId: 9 } });
  await Promise.all([aTopic("water"), anAuthor("ana")]);
  const publishedAt = new Date("2024-05-12T12:00:00Z");
  await anArticle({ slug: "strait", sectionId, legacyId: 123, publishedAt });
  await anArticle({ slug: "world", sectionId }); // named as its section is
  await anArticle({ slug: "خبر", sectionId });
  await anArticle({ slug: "down", sectionId, legacyId: 124, status: "taken_down", takenDownAt: new Date() });
  await anArticle({ slug: "lost", sectionId, status: "taken_down", takenDownAt: new Date() });
  await anArticle({ slug: "draft", sectionId, status: "draft", publishedAt: null, legacyId: 125 });
  await db().goneAddress.createMany({ data: [{ path: "/world/down" }, { path: "/2019/Sunk.html" }] });
  await db().$executeRaw`ALTER TABLE "Redirect" DROP CONSTRAINT "Redirect_stays_here"`; // rows from before it
  await db().redirect.createMany({
    data: [
      { from: "/world/old-strait", to: "/world/older-strait" },
      { from: "/world/older-strait", to: "/sport/strait" }, // its section moved since
      { from: "/to-what-is-gone", to: "/world/down" },
      { from: "/abroad", to: "/world", below: true },
      { from: "/topic/rivers", to: "/topic/water" },
      { from: "/ring/a", to: "/ring/b" },
      { from: "/ring/b", to: "/ring/a" },
      { from: "/Old/Story,_1--2.php", to: "/world/strait" },
      { from: "/article.php?id=7&view=full", to: "/world/strait" },
      { from: "/article.php?id=8", to: "/world" },
      { from: "/Twice", to: "/world" },
      { from: "/TWICE", to: "/latest" },
      { from: "/bad/1", to: "/\\evil.example" },
      { from: "/bad/2", to: "/world/..//evil.example" },
      { from: "/bad/3", to: "/\t/evil.example" },
    ],
  });
});

const resolve = (address: string): Promise<Resolution> => {
  const [path = "", search = ""] = address.split("?");
  return resolveAddress(path, new URLSearchParams(search));
};
const live = (path: `/${string}`): Resolution => ({ kind: "live", path });
const moved = (to: `/${string}`): Resolution => ({ kind: "moved", to });
const gone = (path: `/${string}` | null): Resolution => ({ kind: "gone", path });
const missing: Resolution = { kind: "missing" };

test.each<[string, Resolution]>([
  ["/", live("/")],
  ["/world", live("/world")],
  ["/world/strait", live("/world/strait")],
  ["/world/%D8%AE%D8%A8%D8%B1", live("/world/%D8%AE%D8%A8%D8%B1")],
  ["/world/strait?utm_source=mail", live("/world/strait")],
  ["/latest?page=2", live("/latest/page/2")],
  ["/latest?page=0", missing],
  ["/world/feed.xml", live("/feed/xml/world")],
  ["/feed.atom", live("/feed/atom")],
  ["/world/strait.md", live("/markdown/world/strait")],
  ["/sitemap.xml", live("/sitemap.xml")],
  ["/archive/2024/05/12", live("/archive/2024/05/12")],
  ["/world/archive/2024/05", live("/world/archive/2024/05")],
])("%s is live", async (address, expected) => {
  expect(await resolve(address)).toEqual(expected);
});

test.each([
  ...["/nowhere", "/nowhere/", "/nowhere//", "/nowhere/2/", "/nowhere/page/2/", "/nowhere/feed/", "/nowhere/amp/"],
  ...[
    "/world/draft",
    "/world/none",
    "/world/none/",
    "/none/none",
    "/none/strait.html",
    "/world/lost",
    "/2024/05/lost/",
  ],
  ...["/topic/none", "/author/none", "/author/none/page/2/", "/category/none/", "/tag/none/", "/policies/none"],
  ...["/archive/2024/05/13", "/archive/2024/02/31", "/world/archive/2024/06/", "/2023/", "/2024/06/", "/2024/05/13/"],
  ...["/?p=999", "/?p=125", "/?cat=10", "/archives/999", "/2024/05/draft/", "/2024/05/none/feed/"],
  ...["/ring/a", "/ring/b", "/bad/1", "/bad/2", "/bad/3", "/twice", "/article.php", "/article.php?id=9"],
  ...["/gone/%2Fworld", "/search/q%3Dx", "/markdown/world/strait", "/world/strait/feed.xml", "/world;x=1"],
  ...["/%2e%2e/world", "/%5Cevil.example", "/world/%2Fstrait", "/feed/xml/world", `/${"a".repeat(8000)}`],
])("%s is missing at once", async (address) => {
  expect(await resolve(address)).toEqual(missing);
});

test.each<[string, Resolution]>([
  // moved stories and sections
  ["/world/old-strait", moved("/world/strait")],
  ["/world/old-strait?utm_source=mail&x=1", moved("/world/strait?utm_source=mail&x=1")],
  ["/world/old-strait.md", moved("/world/strait.md")],
  ["/sport/strait", moved("/world/strait")],
  ["/abroad", moved("/world")],
  ["/abroad/strait?gclid=1", moved("/world/strait?gclid=1")],
  ["/abroad/old-strait", moved("/world/strait")],
  ["/abroad/down", gone("/world/down")],
  ["/to-what-is-gone", gone("/world/down")],
  ["/abroad/feed.xml", moved("/world/feed.xml")],
  ["/topic/rivers/feed.atom", moved("/topic/water/feed.atom")],
  ["/world/down", gone("/world/down")],
  ["/2019/Sunk.html", gone("/2019/Sunk.html")],

  // other spellings
  ["/world/", moved("/world")],
  ["//", moved("/")],
  ["/world//strait///", moved("/world/strait")],
  ["/World/Strait", moved("/world/strait")],
  ["/world/down/", gone("/world/down")],
  ["/latest/?page=2", moved("/latest?page=2")],
  ["/latest?page=1&utm_source=mail", moved("/latest?utm_source=mail")],
  ["/world/strait?amp=1&fbclid=x", moved("/world/strait?fbclid=x")],
  ["/archive/2024/05/12/", moved("/archive/2024/05/12")],

  // addresses of other systems
  ["/Old/Story,_1--2.php", moved("/world/strait")],
  ["/old/story,_1--2.PHP", moved("/world/strait")],
  ["/Old/Story%2C_1--2.php/", moved("/world/strait")],
  ["/article.php?view=full&id=7&utm_source=mail", moved("/world/strait?utm_source=mail")],
  ["/Article.php?id=8&view=full", moved("/world?view=full")],
  ["/Twice", moved("/world")],

  // WordPress
  ["/?p=123", moved("/world/strait")],
  ["/?p=123&utm_medium=social", moved("/world/strait?utm_medium=social")],
  ["/index.php?p=123", moved("/world/strait")],
  ["/index.php", moved("/")],
  ["/archives/123", moved("/world/strait")],
  ["/?p=124", gone("/world/down")],
  ["/?cat=9", moved("/world")],
  ["/?s=high+water&utm_source=mail", moved("/search?q=high+water&utm_source=mail")],
  ["/?feed=rss2", moved("/feed.xml")],
  ["/2024/", moved("/archive/2024/05/12")],
  ["/2024/05/", moved("/archive/2024/05/12")],
  ["/2024/05/12/", moved("/archive/2024/05/12")],
  ["/2024/05/page/2/", moved("/archive/2024/05/12")],
  ["/2024/05/12/strait/", moved("/world/strait")],
  ["/2024/05/strait", moved("/world/strait")],
  ["/2024/05/old-strait/", moved("/world/strait")],
  ["/2024/05/12/strait/2/", moved("/world/strait")],
  ["/2024/05/12/strait/comment-page-2/", moved("/world/strait")],
  ["/2024/05/12/strait/photo-of-it/", moved("/world/strait")],
  ["/2024/05/12/strait/amp/", moved("/world/strait")],
  ["/2024/05/12/strait/feed/", gone(null)],
  ["/2024/05/down/", gone("/world/down")],
  ["/2024/05/down/amp/", gone("/world/down")],
  ["/strait/", moved("/world/strait")],
  ["/strait/2/", moved("/world/strait")],
  ["/strait/photo-of-it/", moved("/world/strait")],
  ["/none/strait/", moved("/world/strait")],
  ["/world/europe/strait/", moved("/world/strait")],
  ["/world/strait/amp/", moved("/world/strait")],
  ["/world/strait/feed/", gone(null)],
  ["/index.php/2024/05/12/strait/", moved("/world/strait")],
  ["/category/world/", moved("/world")],
  ["/category/news/abroad/", moved("/world")],
  ["/category/world/page/2/", moved("/world")],
  ["/category/water/feed/", moved("/topic/water/feed.xml")],
  ["/tag/water/feed/atom/", moved("/topic/water/feed.atom")],
  ["/tag/rivers/", moved("/topic/water")],
  ["/author/ana/", moved("/author/ana")],
  ["/author/ana/page/2/", moved("/author/ana")],
  ["/author/ana/feed/", moved("/author/ana/feed.xml")],
  ["/world/feed/", moved("/world/feed.xml")],
  ["/page/2/", moved("/latest")],
  ["/feed/", moved("/feed.xml")],
  ["/comments/feed/", gone(null)],
])("%s is answered in one step", async (address, expected) => {
  expect(await resolve(address)).toEqual(expected);
});

test("each address that something leads to is live", async () => {
  for (const path of ["/world/strait", "/world", "/topic/water", "/archive/2024/05/12", "/author/ana", "/latest"])
    expect(await resolve(path)).toEqual({ kind: "live", path });
});

test("whatever former address the desk accepts leads on, in any spelling of it", async () => {
  const form = redirectForm("https://news.example");
  const piece = fc.oneof(
    fc.constantFrom("A", "_", ",", "--", ".html", ".php", "%C3%A9", "%2F", " ", "2019", "/", "index.asp", ";x"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }),
  );
  const query = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.string({ maxLength: 3 }), { maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 5 }), query, async (pieces, parameters) => {
      const search = Object.entries(parameters).map((pair) => new URLSearchParams([pair]).toString());
      const typed = `/${pieces.join("")}`.trim();
      const asked = search.length === 0 || typed.includes("?") ? typed : `${typed}?${search.join("&")}`;
      const read = form.safeParse({ from: asked, to: "/world/strait" });
      if (!read.success) return;
      await db().redirect.create({ data: read.data });

      const [path = "", ...rest] = asked.split("?");
      const turned = rest.join("?").split("&").reverse().join("&");
      const resolved = await resolveAddress(`${encodedPath(path)}/`, new URLSearchParams(turned));
      expect(resolved.kind, asked).toBe("moved");
      expect(resolved.kind === "moved" && resolved.to).toMatch(/^\/world\/strait(?:\?|$)/);
      await db().redirect.deleteMany({ where: { from: read.data.from } });
    }),
    { numRuns: 40 },
  );
});

test("a path of 4,000 segments is missing", async () => {
  expect(await resolve(`/world${"/amp".repeat(4000)}`)).toEqual({ kind: "missing" });
});

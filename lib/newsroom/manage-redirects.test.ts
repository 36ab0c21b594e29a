import { beforeAll, expect, test } from "vitest";
import { answeredAmong, pageAt } from "../addresses/page-at";
import { db } from "../db";
import { anArticle, anAuthor, aSection } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { statementsOf } from "../testing/statement-costs";
import type { Path } from "../urls";
import type { Actor } from "./audit";
import { listRedirects } from "./list-redirects";
import { createRedirect, deleteRedirect } from "./manage-redirects";
import { redirectForm } from "./redirect-form";

withTestDatabase();
let by: Actor;
beforeAll(async () => {
  const user = await db().user.create({ data: { name: "Ada", email: "ada@example.com", role: "admin" } });
  by = { id: user.id, name: user.name, role: user.role, address: "192.0.2.1" };
  const section = await aSection("world");
  await anArticle({ sectionId: section.id, slug: "live" });
  await anArticle({ sectionId: section.id, slug: "draft", status: "draft", publishedAt: null });
  await anAuthor("ana");
});

test.each([
  ["/", true],
  ["/world", true],
  ["/world/live", true],
  [`/world/archive/${new Date().toISOString().slice(0, 7).replace("-", "/")}`, true],
  ["/world/archive/2001/01", false],
  ["/world/draft", false],
  ["/world/never", false],
  ["/elsewhere/live", false],
  ["/author/ana", true],
  ["/author/eve", false],
  ["/policies/none", false],
  ["/admin/articles", true],
  ["/latest", true],
  ["/category/old", false],
  ["/feed/atom", false],
] as const)("%s is a live page: %s", async (path, expected) => {
  expect((await pageAt(db(), path)).kind === "page").toBe(expected);
});

test("an admin leads an address on and takes that back, and both are written down", async () => {
  expect(await createRedirect({ from: "/world/live", to: "/world" }, by)).toMatchObject({ ok: false, field: "from" });
  expect((await createRedirect({ from: "/world/old", to: "/world/live" }, by)).ok).toBe(true);
  expect(await listRedirects({ prefix: "/world/o", after: "" })).toMatchObject({
    rows: [{ from: "/world/old", to: "/world/live" }],
    next: null,
  });
  expect((await listRedirects({ prefix: "/world/x", after: "" })).rows).toEqual([]);
  expect((await deleteRedirect("/world/old", by)).ok).toBe(true);
  expect((await deleteRedirect("/world/old", by)).ok).toBe(false);
  const events = await db().auditEvent.findMany({ orderBy: { at: "asc" }, select: { action: true, subjectId: true } });
  expect(events).toEqual([
    { action: "redirect.add", subjectId: "/world/old" },
    { action: "redirect.remove", subjectId: "/world/old" },
  ]);
});

test("a prefix holds no wildcards", async () => {
  await createRedirect({ from: "/world/a_b", to: "/world/live" }, by);
  await createRedirect({ from: "/world/axb", to: "/world/live" }, by);
  const { rows } = await listRedirects({ prefix: "/world/a_", after: "" });
  expect(rows.map(({ from }) => from)).toEqual(["/world/a_b"]);
});

test("the list goes on after its hundredth redirect", async () => {
  const many = Array.from({ length: 101 }, (_, index) => `/many/${String(index).padStart(3, "0")}`);
  await db().redirect.createMany({ data: many.map((from) => ({ from, to: "/world/live" })) });
  const first = await listRedirects({ prefix: "/many/", after: "" });
  expect(first.rows).toHaveLength(100);
  const second = await listRedirects({ prefix: "/many/", after: first.next ?? "" });
  expect(second).toMatchObject({ rows: [{ from: "/many/100" }], next: null });
});

test("an address pasted whole, encoded or with a slash at its end is one path", () => {
  const form = redirectForm("https://news.example");
  expect(form.parse({ from: " https://news.example/caf%C3%A9/ ", to: "/" })).toEqual({ from: "/café", to: "/" });
});

test("any address of a former system is led on, and no page of ours is", async () => {
  const add = (from: string) => {
    const { data } = redirectForm("https://news.example").safeParse({ from, to: "/world/live" });
    return data ? createRedirect(data, by) : null;
  };
  for (const from of ["/Story_1.html", "/a--b,c", "/My%20Story.aspx", "/article.php?id=7", "/?p=7", "/category/old"])
    expect(await add(from), from).toMatchObject({ ok: true });
  for (const from of ["/world/live", "/world/live?utm_source=mail", "/world/feed.xml", "/world/live.md"])
    expect(await add(from), from).toMatchObject({ ok: false, field: "from" });
  for (const from of ["/sitemap.xml", "/latest", "/search?q=x", "/feed.xml"]) expect(await add(from), from).toBeNull();
  for (const from of ["/old/feed.xml", "/world/never.md", "/caf%E9.html", "/list.php?tag=a&tag=b"])
    expect(await add(from), from).toMatchObject({ ok: true });
});

test.each([
  "/\\evil.example",
  "/world/..//evil.example",
  "/%5Cevil.example",
  "/\t/evil.example",
  "/world?x=1",
])("%j is no address to lead to", (to) => {
  expect(redirectForm("https://news.example").safeParse({ from: "/old", to }).success).toBe(false);
});

test.each([
  "world",
  "//evil.example",
  "https://evil.example/x",
  "/a#b",
  "/admin",
  "/\\evil.example",
  "/world/..//evil.example",
])("%s is no address to lead from", (from) => {
  expect(redirectForm("https://news.example").safeParse({ from, to: "/world" }).success).toBe(false);
});

test("many addresses are asked about in as many queries as few", async () => {
  const addresses = (count: number) =>
    Array.from({ length: count }, (_, place): Path[] => [
      `/world/story-${place}`,
      `/archive/${2000 + (place % 20)}/0${1 + (place % 9)}/11`,
      `/world/archive/${2000 + (place % 20)}/11`,
    ]).flat();
  const few = (await statementsOf(() => answeredAmong(db(), addresses(2)))).length;
  expect(await statementsOf(() => answeredAmong(db(), addresses(500)))).toHaveLength(few);
  const found = await answeredAmong(db(), [
    "/world/live",
    "/world/never",
    "/author/ana",
    "/world/live.md",
    "/feed.xml",
  ]);
  expect([...found]).toEqual(["/world/live", "/author/ana", "/world/live.md", "/feed.xml"]);
});

import { expect, test } from "vitest";
import { formerKeys, pathsAbove, readFormerAddress, readTarget } from "./former-address";

test.each([
  ["/World/Old_Story", "/World/Old_Story"],
  ["/2019/05/a--b,c.html", "/2019/05/a--b,c.html"],
  ["/My%20Story.aspx", "/My Story.aspx"],
  ["/caf%c3%a9/", "/café"],
  ["/caf%E9.html", "/café.html"],
  ["/%93Caf%E9%94/x", "/“Café”/x"],
  ["/world//story///", "/world/story"],
  ["/index.php?option=news&id=7", "/index.php?id=7&option=news"],
  ["/article.php?id=7&utm_source=mail&fbclid=x", "/article.php?id=7"],
  ["/?p=7", "/?p=7"],
  ["/a?q=%C3%A9+b", "/a?q=%C3%A9+b"],
  ["/story;jsessionid=1", "/story;jsessionid=1"],
])("%s is kept as %s", (typed, address) => {
  expect(readFormerAddress(typed)).toEqual({ address });
});

test.each([
  ["world", /begins with one slash/],
  ["//evil.example", /begins with one slash/],
  ["https://evil.example/x", /begins with one slash/],
  ["/\\evil.example", /no browser asks/],
  ["/world/..//evil.example", /no browser asks/],
  ["/world/%2e%2e/x", /no browser asks/],
  ["/world%20", /no browser asks/],
  ["/a#b", /no browser sends/],
  ["/?utm_source=mail", /front page/],
  ["/admin/articles", /needs this address/],
  ["/world.rsc", /needs this address/],
  ["/feed.xml", /needs this address/],
  ["/corrections/feed.atom", /needs this address/],
  ["/sitemap.xml", /needs this address/],
  ["/caf%8D.html", /no browser asks/],
  ["/100%", /no browser asks/],
  ["/a?b=1&c=2&d=3&e=4&f=5", /at most 4/],
  [`/${"é".repeat(1001)}`, /shorter/],
])("%s is refused with the reason", (typed, reason) => {
  const read = readFormerAddress(typed);
  expect("problem" in read && read.problem).toMatch(reason);
});

test("a page to lead to is named by its path alone", () => {
  expect(readTarget("/caf%C3%A9/")).toEqual({ address: "/café" });
  for (const typed of ["/a?b", "/a#b", "/\\evil.example", "/world/..//evil.example"])
    expect(readTarget(typed)).toHaveProperty("problem");
});

test("a request asks first for what names most of its parameters, in any order; what tells campaigns apart names nothing", () => {
  const keys = (path: `/${string}`, query: string) =>
    formerKeys(path, new URLSearchParams(query)).map(({ address }) => address);
  expect(keys("/a.php", "y=2&x=1&utm_source=z")).toEqual(["/a.php?x=1&y=2", "/a.php?y=2", "/a.php?x=1", "/a.php"]);
  const many = Array.from({ length: 200 }, (_, index) => `p${index}=1`).join("&");
  expect(keys("/a", many).length).toBeLessThanOrEqual(163);
});

test("a path of 4,000 segments has no more than 32 paths above it", () => {
  expect(pathsAbove("/a/b/c")).toEqual(["/a/b", "/a"]);
  const above = pathsAbove(`/${"a/".repeat(4000)}a`);
  expect(above).toHaveLength(32);
  expect(above[0]).toBe(`/${Array(32).fill("a").join("/")}`);
});

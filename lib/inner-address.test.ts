import fc from "fast-check";
import { expect, test } from "vitest";
import { innerAddress, pageFrom, readSearch } from "./inner-address";

const at = (address: string) => {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  return innerAddress(pathname, searchParams);
};

test("a page of a list has an inner path", () => {
  expect(at("/latest?page=2")).toEqual({ kind: "inner", path: "/latest/page/2" });
  expect(at("/corrections?page=2")).toEqual({ kind: "inner", path: "/corrections/page/2" });
  expect(at("/topic/water?page=12&utm=x")).toEqual({ kind: "inner", path: "/topic/water/page/12" });
  expect(at("/world/archive/2026/11?page=3")).toEqual({ kind: "inner", path: "/world/archive/2026/11/page/3" });
});

test("the first page has one address, and a page that is no number has none", () => {
  expect(at("/latest?page=1")).toEqual({ kind: "redirect", to: "/latest" });
  for (const page of ["0", "-1", "1.5", "two", "", "99999"]) expect(at(`/latest?page=${page}`).kind).toBe("missing");
});

test("a page above the last is missing, so that no list is ever asked for it", () => {
  const lists = ["/latest", "/corrections", "/topic/x", "/author/x", "/archive/2026/11/23", "/world/archive/2026/11"];
  for (const list of lists) {
    expect(at(`${list}?page=100`).kind).toBe("inner");
    expect(at(`${list}?page=101`).kind).toBe("missing");
  }
  expect(at("/search?q=a&page=20").kind).toBe("inner");
  expect(at("/search?q=a&page=21").kind).toBe("missing");
  expect(pageFrom(["page", "101"])).toBeNull();
});

test("a search keeps 200 characters and one that shows that there were more, with single spaces", () => {
  const { q } = readSearch(new URLSearchParams({ q: "a\u0000b ".repeat(1000) }));
  expect(q).toMatch(/^a b a b .{1,193}$/);
  expect(readSearch(new URLSearchParams({ q: "x".repeat(1000) })).q).toHaveLength(201);
});

test("where there are no pages the parameter is unknown, and unknown ones are ignored", () => {
  expect(at("/world/story?page=2").kind).toBe("as-is");
  expect(at("/?utm_source=mail").kind).toBe("as-is");
});

test("inner paths can't be asked for", () => {
  for (const path of ["/latest/page/2", "/topic/x/page/2", "/search/q%3Dx", "/gone/%2Fx"])
    expect(at(path).kind).toBe("missing");
});

test("whatever is searched for comes back from the inner path as it was asked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 2, max: 20 }), (q, page) => {
      const query = new URLSearchParams({ q, page: String(page), nonsense: q });
      const address = innerAddress("/search", query);
      if (address.kind !== "inner") throw new Error(address.kind);
      const inner = decodeURIComponent(address.path.slice("/search/".length));
      expect(readSearch(new URLSearchParams(inner))).toEqual(readSearch(query));
    }),
  );
});

test("dates that are none are left out of a search", () => {
  const { from, to } = readSearch(new URLSearchParams("q=a&from=2026-02-28&to=yesterday"));
  expect([from, to]).toEqual(["2026-02-28", null]);
});

test("the segments after a list name its page", () => {
  expect(pageFrom(undefined)).toBe(1);
  expect(pageFrom(["page", "7"])).toBe(7);
  for (const segments of [["page"], ["page", "0"], ["pages", "2"], ["page", "2", "3"]])
    expect(pageFrom(segments)).toBeNull();
});

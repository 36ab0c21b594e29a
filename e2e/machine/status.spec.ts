import { expect, test } from "@playwright/test";
import { pageTypes, pathOf, recordsOf, richest } from "../edition";

const withoutRedirects = { maxRedirects: 0 };

for (const [name, path] of Object.entries(pageTypes)) {
  const expected = name === "missing" ? 404 : name === "gone" ? 410 : 200;
  test(`${name} answers ${expected}`, async ({ request }) => {
    const response = await request.get(path, withoutRedirects);
    expect(response.status()).toBe(expected);
    expect(response.headers()["content-type"]).toContain("text/html");
    expect(response.headers()["set-cookie"]).toBeUndefined();
  });
}

for (const { from, to } of recordsOf("redirect")) {
  test(`${from} has moved and answers 301`, async ({ request }) => {
    const response = await request.get(from, withoutRedirects);
    expect(response.status()).toBe(301);
    expect(response.headers()["location"]).toBe(to);
  });
}

for (const { path, notice } of recordsOf("gone")) {
  test(`${path} says why it is gone`, async ({ request }) => {
    const html = await (await request.get(path, withoutRedirects)).text();
    expect(html).toContain(notice ?? "has been taken down");
  });
}

test("an article asked for in the wrong section leads to its own address", async ({ request }) => {
  const wrong = recordsOf("section").find(({ slug }) => slug !== richest.section)?.slug;
  const response = await request.get(`/${wrong}/${richest.slug}`, withoutRedirects);
  expect(response.status()).toBe(301);
  expect(new URL(response.headers()["location"] ?? "", "http://localhost").pathname).toBe(pathOf(richest));
});

const missing = [
  "/latest?page=999",
  "/latest?page=0",
  "/latest?page=two",
  "/latest/page/two",
  "/topic/no-such-topic",
  "/author/no-such-author",
  "/policies/no-such-policy",
  "/world/archive/2026/13",
  "/world/archive/1200/01",
  "/archive/2026/02/30",
  "/search?q=the&page=999",
  "/search/q%3Dthe",
  "/gone",
  "/a/b/c/d/e",
  "/world;x=1",
  "/%5Cevil.example",
  "/media/00000000000000000000000000000000/full-640.webp",
];
for (const path of missing) {
  test(`${path} answers 404`, async ({ request }) => {
    expect((await request.get(path, withoutRedirects)).status()).toBe(404);
  });
}

test("the first page of a list has one address", async ({ request }) => {
  const response = await request.get("/latest?page=1&utm_source=mail", withoutRedirects);
  expect(response.status()).toBe(301);
  expect(response.headers()["location"]).toBe("/latest?utm_source=mail");
});

test("query parameters that the site doesn't know are ignored", async ({ request }) => {
  for (const path of ["/", pathOf(richest), "/latest", "/about"]) {
    const plain = await (await request.get(path)).text();
    const tagged = await (await request.get(`${path}?utm_source=mail&page[]=x&fbclid=%00`)).text();
    expect(tagged).toBe(plain);
  }
});

test("every page names its own canonical address and is told apart by its title", async ({ request }) => {
  const titles = new Map<string, string>();
  for (const [name, path] of Object.entries(pageTypes)) {
    if (["missing", "gone", "search", "search without words", "search without hits"].includes(name)) continue;
    const html = await (await request.get(path)).text();
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(new URL(canonical).pathname, name).toBe(path);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "";
    expect(titles.get(title), `${name} has the title of`).toBeUndefined();
    titles.set(title, name);
  }
});

test("searches and removed stories stay out of search engines", async ({ request }) => {
  for (const name of ["search", "gone", "missing"]) {
    const html = await (await request.get(pageTypes[name] ?? "")).text();
    expect(html, name).toMatch(/<meta name="robots" content="noindex/);
  }
});

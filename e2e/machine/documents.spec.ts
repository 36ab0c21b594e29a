/** What readers and machines are sent: the bytes, their headers, and what nobody can do to them. */
import { brotliCompressSync } from "node:zlib";
import { type APIRequestContext, chromium, expect, test } from "@playwright/test";
import { chromiumArguments, findChromium } from "../../scripts/chromium";
import { ageOf, articleWhere, type EditionArticle, pageTypes, pathOf, richest } from "../edition";

const article = pathOf(richest);
const get = (request: APIRequestContext, path: string, headers: Record<string, string> = {}) =>
  request.get(path, { headers, maxRedirects: 0 });

/**
 * Mozilla's Observatory, as far as it looks at headers: 100 to begin with, and more only for who
 * has lost little. https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 * The paper is tested by HTTP, where HSTS can't be said.
 */
function observatoryScore(headers: Record<string, string>): number {
  const policy = headers["content-security-policy"] ?? "";
  const directive = (name: string) => policy.split("; ").find((each) => each.startsWith(`${name} `)) ?? "";
  const isUnsafe = /'unsafe-|\bdata:|\*/.test(directive("script-src")) || /'unsafe-/.test(policy);
  const lost =
    (policy === "" ? 25 : 0) +
    (isUnsafe ? 20 : 0) +
    (directive("frame-ancestors") === "" && !headers["x-frame-options"] ? 20 : 0) +
    (headers["x-content-type-options"] === "nosniff" ? 0 : 5) +
    (headers["set-cookie"] ? 40 : 0);
  const won =
    (directive("default-src") === "default-src 'none'" && !isUnsafe ? 10 : 0) +
    (directive("frame-ancestors") ? 5 : 0) +
    (/^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
      headers["referrer-policy"] ?? "",
    )
      ? 5
      : 0) +
    (headers["cross-origin-resource-policy"] === "same-origin" ? 10 : 0);
  return 100 - lost >= 90 ? 100 - lost + won : 100 - lost;
}

for (const [name, path] of Object.entries(pageTypes)) {
  test(`${name} has headers that score A+`, async ({ request }) => {
    const headers = (await get(request, path)).headers();
    expect(observatoryScore(headers)).toBeGreaterThanOrEqual(100);
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  test(`${name} has no script of the framework's, and its policy names each that it has`, async ({ request }) => {
    const html = await (await get(request, path)).text();
    expect(html).not.toMatch(/_next\/static\/chunks\/[^"]+\.js|__next_f|<!--/);
    const sources = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source);
    expect(sources).toEqual([expect.stringMatching(/^\/enhance\.[0-9a-f]{12}\.js$/)]);
    const script = await get(request, sources[0] ?? "");
    expect(script.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(brotliCompressSync(await script.body()).byteLength).toBeLessThanOrEqual(5000);
  });
}

test("every encoding holds the same page, and a repeat is told that nothing changed", async ({ request }) => {
  const plain = await get(request, article, { "accept-encoding": "identity" });
  for (const encoding of ["br", "gzip", "identity"]) {
    const first = await get(request, article, { "accept-encoding": encoding });
    expect(first.headers()["content-encoding"]).toBe(encoding === "identity" ? undefined : encoding);
    expect(await first.text()).toBe(await plain.text());
    const { etag = "", "last-modified": modified = "" } = first.headers();
    expect(etag).toMatch(/^"[^"]+"$/); // strong
    for (const condition of [
      { "if-none-match": etag },
      { "if-none-match": `W/${etag}, "x"` },
      { "if-modified-since": modified },
    ]) {
      const repeat = await get(request, article, { "accept-encoding": encoding, ...condition });
      expect(repeat.status()).toBe(304);
      expect((await repeat.body()).byteLength).toBe(0);
      expect(repeat.headers()).toMatchObject({ etag, vary: "Accept-Encoding, Accept" });
      expect(repeat.headers()["cache-control"]).toContain("s-maxage=60");
    }
    const changed = { "if-none-match": `"other"`, "if-modified-since": modified };
    expect((await get(request, article, changed)).status()).toBe(200); // the tag wins
  }
});

test("HEAD says what GET would send, without sending it", async ({ request }) => {
  const [full, head] = [await get(request, article), await request.head(article)];
  expect(head.status()).toBe(200);
  expect((await head.body()).byteLength).toBe(0);
  for (const name of ["etag", "content-length", "content-type", "last-modified"]) {
    expect(head.headers()[name], name).toBe(full.headers()[name]);
  }
});

const strangers: [string, string, Record<string, string>][] = [
  ["another host", "", { host: "evil.example" }],
  ["a forwarded host", "", { "x-forwarded-host": "evil.example", "x-forwarded-proto": "gopher" }],
  ["a rewritten address", "", { "x-original-url": "/admin", "x-rewrite-url": "/admin", "x-invoke-path": "/admin" }],
  ["parameters of no meaning", "?utm_source=evil&fbclid=1&cb=<script>", {}],
  ["a page number where there are no pages", "?page=7", {}],
  [
    "the framework's own requests",
    "",
    { rsc: "1", "next-router-prefetch": "1", "next-router-state-tree": "%5B%22evil%22%5D" },
  ],
  ["a cookie that is no session", "", { cookie: "theme=evil; a=b" }],
  ["a method said in a header", "", { "x-http-method-override": "POST", "x-middleware-subrequest": "proxy" }],
  ["another language", "", { "accept-language": "ar" }],
];
for (const [who, query, headers] of strangers) {
  test(`${who} neither changes nor splits what readers get`, async ({ request }) => {
    const before = await get(request, article);
    const asked = await get(request, `${article}${query}`, headers);
    expect(asked.status()).toBe(200);
    expect(asked.headers()["etag"]).toBe(before.headers()["etag"]);
    expect(await asked.text()).not.toContain("evil");
    const after = await get(request, article);
    expect(after.headers()["etag"]).toBe(before.headers()["etag"]);
    expect(after.headers()["cache-status"]).toBe("dateline; hit");
  });
}

test("a picture's file is sent whole, with its length, and a repeat is told that it stands", async ({ request }) => {
  const html = await (await get(request, article)).text();
  const [path = ""] = /\/media\/[0-9a-f]+\/[\w.-]+\.avif/.exec(html) ?? [];
  const file = await get(request, path);
  const { etag = "", "content-length": length } = file.headers();
  expect((await file.body()).byteLength).toBe(Number(length));
  expect(file.headers()).toMatchObject({
    "content-type": "image/avif",
    "cache-control": "public, max-age=31536000, immutable",
    "cross-origin-resource-policy": "cross-origin",
    "content-security-policy": "default-src 'none'; sandbox",
  });
  expect(file.headers()["vary"]).toBeUndefined();
  expect((await get(request, path, { "if-none-match": etag })).status()).toBe(304);
  const head = await request.head(path);
  expect([head.status(), head.headers()["content-length"], (await head.body()).byteLength]).toEqual([200, length, 0]);
  expect((await get(request, path.replace(".avif", ".xyz"))).status()).toBe(404);
});

test("the desk under another spelling is nobody's page", async ({ request }) => {
  for (const path of ["/%61dmin/sign-in", "/%70review/token", "/adm%69n"]) {
    for (let time = 1; time <= 2; time++) expect((await get(request, path)).status(), path).toBe(404);
  }
});

test("a flood of addresses that are not there fills nothing and leaves hits as they were", async ({ request }) => {
  const kept = async () => {
    const text = await (await get(request, "/metrics")).text();
    return Number(/^dateline_documents\{process="web"\} (\d+)$/m.exec(text)?.[1]);
  };
  await get(request, article);
  const before = await kept();
  for (let round = 0; round < 10; round++) {
    const random = Array.from({ length: 20 }, (_, index) => `/world/not-there-${round}-${index}`);
    for (const answer of await Promise.all(random.map((path) => get(request, path)))) {
      expect([404, 503]).toContain(answer.status());
    }
  }
  expect(await kept()).toBeLessThan(before + 100); // what others ask for meanwhile is kept, none of these 200 is
  expect((await get(request, article)).headers()["cache-status"]).toBe("dateline; hit");
});

test("a page comes back as it was left, from the browser's own memory", async ({ baseURL }) => {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: chromiumArguments,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${baseURL}${article}`);
    await page.evaluate(() => {
      addEventListener("pageshow", ({ persisted }) =>
        document.documentElement.setAttribute("data-persisted", String(persisted)),
      );
    });
    await page.goto(`${baseURL}/latest`);
    await page.evaluate(() => void setTimeout(() => history.back()));
    // Playwright itself doesn't follow a page that comes back this way.
    const session = await page.context().newCDPSession(page);
    const expression = "location.pathname + ' ' + document.documentElement.dataset.persisted";
    await expect
      .poll(async () => (await session.send("Runtime.evaluate", { expression })).result.value)
      .toBe(`${article} true`);
  } finally {
    await browser.close();
  }
});

test("one page turns into the next, but not for readers who want no motion", async ({ page }) => {
  await page.addInitScript(() =>
    addEventListener("pagereveal", ({ viewTransition }) => {
      document.documentElement.setAttribute("data-transition", String(viewTransition !== null));
    }),
  );
  const turned = page.locator("html");
  for (const [reducedMotion, expected] of [
    ["no-preference", "true"],
    ["reduce", "false"],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto(article);
    await page.getByRole("navigation").getByRole("link", { name: "Latest" }).first().click();
    await expect(page).toHaveURL(/\/latest$/);
    await expect(turned).toHaveAttribute("data-transition", expected);
  }
});

test("the process says that it lives, that it is ready, and what it counts", async ({ request }) => {
  expect((await get(request, "/healthz")).status()).toBe(200);
  const ready = await get(request, "/readyz");
  expect(await ready.json()).toMatchObject({
    isReady: true,
    checks: [{ name: "database" }, { name: "storage" }, { name: "renders" }, { name: "space" }],
  });
  const metrics = await (await get(request, "/metrics")).text();
  for (const name of [
    "dateline_requests_total",
    "dateline_documents_bytes",
    "dateline_visible_seconds",
    "dateline_jobs_due",
  ]) {
    expect(metrics).toContain(name);
  }
});

test("a publish expires the stories of the week, and of the archive what names the published one", async ({
  request,
}) => {
  const week = 7 * 24 * 60 * 60 * 1000; // ms
  const isPublic = ({ status, section }: EditionArticle) => status === "published" && section !== null;
  const young = articleWhere((each) => isPublic(each) && ageOf(each) < week / 2);
  const old = articleWhere((each) => isPublic(each) && ageOf(each) > 2 * week);
  const tagsOf = async (of: EditionArticle) =>
    (await get(request, pathOf(of))).headers()["cache-tag"]?.split(",") ?? [];
  const ofLists = ["latest", "front", "most-read", expect.stringMatching(/^section:/)];
  expect(await tagsOf(young)).toEqual(expect.arrayContaining(ofLists));
  const ofArchive = await tagsOf(old);
  expect(ofArchive.filter((tag) => /^(?:latest|front|most-read|section:.*)$/.test(tag))).toEqual([]);
  const named = ["settings", "banner", "names", expect.stringMatching(/^article:/), expect.stringMatching(/^card:/)];
  expect(ofArchive).toEqual(expect.arrayContaining(named));
});

/** The paper by `next start`, without the server around it: slower, and with the framework's scripts. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { freePort } from "../../scripts/postgres/embedded";
import { pageTypes, pathOf, richest } from "../edition";

test.describe.configure({ mode: "default" }); // one Next for all of them

const root = join(import.meta.dirname, "../..");
let next: ChildProcess;
let plain: string;

test.beforeAll(async () => {
  const port = String(await freePort());
  plain = `http://localhost:${port}`;
  const program = join(root, "node_modules/next/dist/bin/next");
  next = spawn(process.execPath, [program, "start", "--port", port], { cwd: root, stdio: "ignore" });
  const status = () =>
    fetch(plain).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(status).toBe(200);
});
test.afterAll(() => void next.kill());

/** What a reader finds on the page that is open, and what the HTML of another says: words, and where links lead. */
const foundOn = (page: Page, html: string) =>
  page.evaluate((html) => {
    const found = (body: HTMLElement) => {
      for (const element of body.querySelectorAll("script, style, template, next-route-announcer")) element.remove();
      const words = (body.textContent ?? "").replace(/\s+/g, " ").trim();
      return { words, links: [...body.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")) };
    };
    return { shown: found(document.body), sent: found(new DOMParser().parseFromString(html, "text/html").body) };
  }, html);

// The page for what is missing is put in its place by the server around Next.
for (const [name, path] of Object.entries(pageTypes).filter(([name]) => name !== "missing")) {
  test(`${name} says without any script what it says hydrated, and leads where it leads`, async ({ page, request }) => {
    const document = await (await request.get(path)).text();
    await page.goto(`${plain}${path}`, { waitUntil: "networkidle" }); // hydration may change what came
    const { shown, sent } = await foundOn(page, document);
    expect(sent).toEqual(shown);
    expect(sent.words.length).toBeGreaterThan(100);
  });
}

test("what is missing, has moved or is wanted as Markdown is answered as it should be", async () => {
  const ask = (path: string, accept = "text/html") =>
    fetch(`${plain}${path}`, { headers: { accept }, redirect: "manual" });
  expect((await ask("/world/no-such-story")).status).toBe(404);
  expect((await ask(`${pathOf(richest)}/`)).status).toBeGreaterThanOrEqual(301);
  expect((await ask(pathOf(richest), "text/markdown")).headers.get("content-type")).toBe(
    "text/markdown; charset=utf-8",
  );
});

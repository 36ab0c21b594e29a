import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { expect, type Page, test } from "@playwright/test";
import robotsParser from "robots-parser";
import { db } from "../../lib/db";
import { fillWhole, hasStatus, newArticle, step } from "./article";
import { signIn } from "./sign-in";

test.describe.configure({ mode: "serial" }); // one row of settings: a test at a time changes it

/** A hub and an IndexNow endpoint on this machine. */
const heard: { path: string; body: string }[] = [];
let refused: string | null = null; // what is said of this path
const services = createServer((request, response) => {
  void text(request).then((body) => {
    heard.push({ path: request.url ?? "", body });
    response.writeHead(refused !== null && body.includes(refused) ? 422 : 200).end();
  });
});
let origin = "";

test.beforeAll(async () => {
  await new Promise<void>((resolve) => services.listen(0, "127.0.0.1", resolve));
  const address = services.address();
  if (address === null || typeof address === "string") throw new Error("the services have no port");
  origin = `http://127.0.0.1:${address.port}`;
});
test.afterAll(async () => {
  services.closeAllConnections();
  services.close();
  await db().settings.updateMany({ data: { webSubHub: null, indexNow: false, crawlers: {} } });
  await db().push.deleteMany();
  await db().$disconnect();
});

const save = async (page: Page) => {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
};

test("an admin says which crawlers may read; robots.txt shows it at once, and has it on the next request", async ({
  page,
  request,
}) => {
  await signIn(page, "admin");
  await page.goto("/admin/settings/machines");
  const preview = page.locator("pre");
  await expect(preview).toContainText("Training of models: refused");
  const mayRead = async (agent: string) => {
    const response = await request.get("/robots.txt");
    return robotsParser(response.url(), await response.text()).isAllowed(new URL("/", response.url()).href, agent);
  };
  expect(await mayRead("GPTBot")).toBe(false);

  await page.getByLabel("AI training").selectOption("Allowed");
  await page.getByText("Individual crawlers: 8").click();
  await page.getByLabel("CCBot").selectOption("Blocked");
  await expect(preview).toContainText("Training of models: allowed");
  expect(await mayRead("GPTBot")).toBe(false); // not before it is saved
  await save(page);
  expect(await mayRead("GPTBot")).toBe(true);
  expect(await mayRead("CCBot")).toBe(false);
  expect(await (await request.get("/robots.txt")).text()).toBe(await preview.textContent());
  await page.reload();
  await expect(page.getByLabel("CCBot")).toHaveValue("refuse");
});

test("a hub that can't be one is refused beside its field, and what was typed stays", async ({ page }) => {
  await signIn(page, "admin");
  await page.goto("/admin/settings/machines");
  const hub = page.getByLabel("Hub");
  await hub.fill("http://hub.example.org/");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "begins with https://" })).toBeVisible();
  await expect(hub).toHaveValue("http://hub.example.org/");
  await expect(hub).toBeFocused();
});

test("a publish tells the hub and IndexNow, the receipt turns green, and the log says what came of it", async ({
  page,
  request,
}) => {
  await signIn(page, "admin");
  await page.goto("/admin/settings/machines");
  await page.getByLabel("Hub").fill(`${origin}/hub`);
  await page.getByLabel("Notify IndexNow").check();
  await page.getByLabel("Endpoint URL").fill(`${origin}/indexnow`);
  await save(page);
  await page.reload();
  const keyFile = page.getByRole("link", { name: /[0-9a-f]{32}\.txt$/ });
  const keyPath = (await keyFile.getAttribute("href")) ?? "";
  const file = await request.get(keyPath);
  expect(file.headers()["content-type"]).toContain("text/plain");
  expect(`/${await file.text()}.txt`).toBe(keyPath);
  expect((await request.get(`/${"0".repeat(32)}.txt`)).status()).toBe(404);

  const title = `The ferry is told of ${randomUUID().slice(0, 8)}`;
  await newArticle(page, "admin");
  await fillWhole(page, title, "It leaves at six.");
  await step(page, "Publish", "Publish");
  await hasStatus(page, "published");
  const receipt = page.getByRole("region", { name: "Live check" });
  for (const service of ["WebSub hub", "IndexNow"]) {
    await expect(receipt.getByRole("listitem").filter({ hasText: service })).toHaveAttribute("data-verdict", "good");
  }
  const path = (await receipt.getByRole("link").first().getAttribute("href")) ?? "";
  expect(heard.some((each) => each.path === "/indexnow" && each.body.includes(path))).toBe(true);
  expect(heard.some((each) => each.path === "/hub" && each.body.includes("hub.mode=publish"))).toBe(true);

  refused = path;
  await step(page, "Take down", "Take down", {});
  await hasStatus(page, "taken_down");
  await expect(receipt.getByRole("listitem").filter({ hasText: "IndexNow" })).toHaveAttribute("data-verdict", "bad");
  await page.goto("/admin/push");
  await expect(page.getByRole("alert").filter({ hasText: "could not be notified" })).toBeVisible();
  const failed = page.getByRole("listitem").filter({ hasText: "422" }).filter({ hasText: path }).first();
  await expect(failed).toContainText("IndexNow");

  refused = null;
  await failed.getByRole("button", { name: "Send again" }).click();
  await expect(failed.getByRole("status")).toHaveText("Queued.");
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByRole("listitem").filter({ hasText: "200," }).filter({ hasText: path }).count();
    })
    .toBeGreaterThan(1);
});

test("a writer finds neither the settings nor the log", async ({ page }) => {
  await signIn(page, "writer");
  for (const path of ["/admin/settings/machines", "/admin/push"]) {
    expect((await page.goto(path))?.status(), path).not.toBe(500);
    await expect(page.getByRole("heading", { name: /^(Search engines and feeds|Delivery log)$/ })).toHaveCount(0);
  }
});

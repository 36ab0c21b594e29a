/** What the desk's users wait for, in a real browser and over HTTP against the served production build. */
import { type Browser, chromium, type Page } from "@playwright/test";
import { body } from "../../e2e/desk/article";
import { giveCredentials } from "../../e2e/desk/sign-in";
import type { Actor } from "../../lib/newsroom/audit";
import { createUser } from "../../lib/newsroom/people";
import { publish } from "../../lib/newsroom/publish";
import { seen } from "../../lib/newsroom/seen";
import { deskArticlePath, deskArticlesPath, type Path } from "../../lib/urls";
import { chromiumArguments, findChromium } from "../chromium";
import { addLongArticles, type LongArticle } from "./long-articles";
import { percentile, type Row, timeRow } from "./row";

const openings = 5;
const keys = 200;
const betweenKeys = 60; // ms: a fast typist's
const saves = 50;
const patience = 10_000; // ms until a page counts as never showing what was published

export async function deskBrowserRows(siteUrl: string): Promise<Row[]> {
  const [by, password] = await anEditor();
  const articles = await addLongArticles(by, openings);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const page = await signedIn(browser, siteUrl, by.name, password);
    const opened: number[] = [];
    for (const article of articles) opened.push(await open(page, article));
    const typed = await typing(page);
    const saved = await saving(page, articles[0]?.id ?? "");
    const visible: number[] = [];
    for (const { id } of articles) visible.push(await publishing(id, by));
    return [
      timeRow("desk: opening an article to typing, median", percentile(opened, 0.5), 1000),
      timeRow("desk: a key in 3,000 words, 95 of 100 within", percentile(typed, 0.95), 16),
      timeRow("desk: a save and its answer, 95 of 100 within", percentile(saved, 0.95), 100),
      timeRow("desk: publish to visible everywhere, longest", percentile(visible, 1), 1000),
    ];
  } finally {
    await browser.close();
  }
}

async function anEditor(): Promise<[Actor, string]> {
  const email = "bench@example.com";
  const made = await createUser({ name: email, email, role: "editor" }, null);
  if (!made.ok) throw new Error(made.message);
  const { id, password } = made.value;
  return [{ id, name: email, role: "editor", address: null }, password];
}

async function signedIn(browser: Browser, baseURL: string, email: string, password: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } })).newPage();
  await giveCredentials(page, email, password);
  await page.waitForURL(`**${deskArticlesPath}`);
  return page;
}

/** From the click on its headline in the list until a typed letter stands in the text. */
async function open(page: Page, { id }: LongArticle): Promise<number> {
  await page.goto(deskArticlesPath);
  await page.waitForTimeout(1000); // the list is looked through: its scripts have run
  const link = page.locator(`[data-row-link][href="${deskArticlePath(id)}"]`);
  const began = performance.now();
  await link.click();
  await body(page).focus();
  await page.keyboard.type("§"); // in none of the articles
  await body(page).getByText("§").first().waitFor();
  return performance.now() - began;
}

/**
 * How long each key keeps the page busy: from its keydown, before any handler of the page, through
 * the handlers of all its events and what they put off (React renders in a task of its own), to
 * the end of the layout that they made necessary. The wait for the screen's next frame is left out.
 */
async function typing(page: Page): Promise<number[]> {
  await page.waitForTimeout(3000); // the save of what was typed before is over
  const times = await page.evaluateHandle(() => {
    const measured: number[] = [];
    const { port1, port2 } = new MessageChannel();
    let began = 0;
    window.addEventListener(
      "keydown",
      () => {
        began = performance.now();
      },
      true,
    );
    window.addEventListener("input", () => port2.postMessage("handled"));
    port1.onmessage = ({ data }) => {
      if (data === "handled") return port2.postMessage("rendered"); // behind the tasks that the handlers put off
      document.body.getBoundingClientRect(); // the layout, now
      measured.push(performance.now() - began);
    };
    return measured;
  });
  await page.keyboard.type("the words of a story ".repeat(keys).slice(0, keys), { delay: betweenKeys });
  await page.waitForFunction(([measured, count]) => measured.length === count, [times, keys] as const);
  return times.jsonValue();
}

/** Round trips of a save, each of a changed headline: from the browser and back. */
async function saving(page: Page, articleId: string): Promise<number[]> {
  await page.goto(deskArticlesPath);
  return page.evaluate(
    async ({ address, count }) => {
      const times: number[] = [];
      const { value } = await (await fetch(address)).json();
      let { version: baseVersion } = value;
      for (let number = 1; number <= count; number++) {
        const content = { ...value.content, headline: `${value.content.headline} ${number}` };
        const began = performance.now();
        const headers = { "content-type": "application/json" };
        const answer = await fetch(address, { method: "PUT", headers, body: JSON.stringify({ baseVersion, content }) });
        const saved = await answer.json();
        times.push(performance.now() - began);
        if (saved.value?.kind !== "saved") throw new Error(`a save was answered ${JSON.stringify(saved)}`);
        baseVersion = saved.value.version;
      }
      return times;
    },
    { address: `/api/desk/articles/${articleId}/draft`, count: saves },
  );
}

/** From the publish to the answer of the last page of its receipt that shows the article. */
async function publishing(articleId: string, by: Actor): Promise<number> {
  const began = performance.now();
  const receipt = await publish(articleId, by);
  if (!receipt.ok) throw new Error(receipt.message);
  await Promise.all(receipt.value.places.map(({ path }) => untilSeen(path, articleId, began + patience)));
  return performance.now() - began;
}

async function untilSeen(path: Path, articleId: string, until: number): Promise<void> {
  while (!(await seen(path, articleId))?.shows) {
    if (performance.now() > until) throw new Error(`${path} doesn’t show what was published`);
  }
}

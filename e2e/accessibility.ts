import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe; // once its program has run there
  }
}

// The minified program is half the size of `axe.source`, and every page reads it anew.
const program = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]; // as axe names WCAG 2.2 AA and what it stands on

/** What axe finds wrong with the page as it stands. */
export const faults = (page: Page, { alsoTags = [] }: { alsoTags?: string[] } = {}): Promise<string[]> =>
  faultsOf(page, [...wcag, ...alsoTags]);

/** What axe finds wrong with the page's colours: all that a theme changes. */
export const faultsOfColour = (page: Page): Promise<string[]> =>
  faultsOf(page, { type: "rule", values: ["color-contrast", "link-in-text-block"] });

async function faultsOf(page: Page, runOnly: NonNullable<axe.RunOptions["runOnly"]>): Promise<string[]> {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => "axe" in window)) continue;
    await frame.evaluate(program);
  }
  const options: axe.RunOptions = { runOnly, resultTypes: ["violations"] };
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, options);
}

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

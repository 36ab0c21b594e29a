import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]; // as axe names WCAG 2.2 AA and what it stands on

/** What axe finds wrong with the page as it stands. */
export const faults = (page: Page, { alsoTags = [] }: { alsoTags?: string[] } = {}): Promise<string[]> =>
  faultsOf(new AxeBuilder({ page }).withTags([...wcag, ...alsoTags]));

/** What axe finds wrong with the page's colours: all that a theme changes. */
export const faultsOfColour = (page: Page): Promise<string[]> =>
  faultsOf(new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));

async function faultsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** `npm run screenshots`: pictures of each kind of page of the running demo edition. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { pageTypes } from "../e2e/edition";
import { config } from "../lib/config";
import { chromiumArguments, findChromium } from "./chromium";
import { StartError } from "./start-error";
import { bar, command, step } from "./steps";
import { onStop } from "./stopping";

const folder = join(import.meta.dirname, "../screenshots");
const widths = [360, 768, 1440]; // px
const themes = ["light", "dark"] as const;

await command(async () => {
  const { siteUrl } = config();
  if (!(await fetch(siteUrl).catch(() => null))) {
    throw new StartError(`No server responds at ${siteUrl}. Run npm start first, or set SITE_URL to its address.`);
  }
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  onStop(() => browser.close());

  const shots = Object.entries(pageTypes).flatMap(([name, path]) =>
    widths.flatMap((width) => themes.map((theme) => ({ name: name.replaceAll(" ", "-"), path, width, theme }))),
  );
  await step("Screenshots", async (say) => {
    for (const [index, { name, path, width, theme }] of shots.entries()) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme });
      await page.goto(siteUrl + path);
      await showLazyPictures(page);
      await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`), fullPage: true });
      await page.close();
      say(bar(index + 1, shots.length));
    }
  });
  console.log(`  ${shots.length} pictures in ${folder}`);
});

/** Pictures below the screen load when they come near it: here all of them do. */
async function showLazyPictures(page: import("@playwright/test").Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = "eager";
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  });
}

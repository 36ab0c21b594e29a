import { chromium } from "@playwright/test";
import { largestPaint } from "../../e2e/reader/largest-paint";
import { chromiumArguments, findChromium } from "../chromium";
import { type Row, timeRow } from "./row";

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 };
const mostKilobytes = 90;
const longestWait = 100; // ms: the browser reads the page, and nothing of ours comes first

/** What a page's lead picture weighs on a phone, whether it is what the reader waits for, and whether it waits itself. */
export async function leadPictureRows(name: string, address: string): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage(phone);
    await page.goto(address, { waitUntil: "networkidle" });
    const { tag, priority, address: file, wait } = await largestPaint(page);
    const isLead = tag === "IMG" && priority === "high" && file.endsWith(".avif");
    const bytes = isLead ? (await (await page.request.get(file)).body()).byteLength : 0;
    return [
      { what: `${name}: largest paint`, is: isLead ? "lead picture" : tag, budget: "the lead picture", isMet: isLead },
      {
        what: `${name}: lead picture at 390 px, AVIF`,
        is: `${(bytes / 1000).toFixed(1)} kB`,
        budget: `≤ ${mostKilobytes} kB`,
        isMet: isLead && bytes <= mostKilobytes * 1000,
      },
      timeRow(`${name}: from the page to the lead picture's request`, wait, longestWait),
    ];
  } finally {
    await browser.close();
  }
}

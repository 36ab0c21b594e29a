import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "../chromium";

export type Weights = {
  css: number;
  scripts: number;
  fontFiles: number;
  fontBytes: number;
  html: number;
  shift: number;
};

const brotli = (text: string): number => brotliCompressSync(text).byteLength;

/** What a page weighs on first view (bytes, compressed by brotli), and how far its layout shifts. */
export async function weigh(address: string): Promise<Weights> {
  const html = await (await fetch(address)).text();
  const weighAll = async (named: RegExp): Promise<number> => {
    const files = [...html.matchAll(named)].map(async ([, href = ""]) => (await fetch(new URL(href, address))).text());
    return (await Promise.all(files)).reduce((total, text) => total + brotli(text), 0);
  };
  const [css, scripts] = [
    await weighAll(/<link rel="stylesheet" href="([^"]+)"/g),
    await weighAll(/<script[^>]* src="([^"]+)"/g),
  ];
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const views = await Promise.all([390, 1440].map((width) => view(browser, address, width)));
    return {
      css,
      scripts,
      fontFiles: Math.max(...views.map(({ fonts }) => fonts.length)),
      fontBytes: Math.max(...views.map(({ fonts }) => fonts.reduce((total, bytes) => total + bytes, 0))),
      html: brotli(html),
      shift: Math.max(...views.map(({ shift }) => shift)),
    };
  } finally {
    await browser.close();
  }
}

async function view(browser: Browser, address: string, width: number): Promise<{ fonts: number[]; shift: number }> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  const fonts: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "font") fonts.push(response.body().then((body) => body.byteLength));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ("value" in entry) total += Number(entry.value);
        });
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)));
      }),
  );
  return { fonts: await Promise.all(fonts), shift };
}

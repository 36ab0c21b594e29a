import type { Page } from "@playwright/test";

export type LargestPaint = {
  tag: string; // of its element
  priority: string; // of a picture: its fetchpriority
  address: string; // of a picture's file
  wait: number; // ms from the page's last byte until the file was asked for
};

/** What the browser says was the largest thing that it painted on the page it has loaded. */
export const largestPaint = (page: Page): Promise<LargestPaint> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const entry = list.getEntries().at(-1);
          const element = entry && "element" in entry && entry.element instanceof HTMLElement ? entry.element : null;
          const image = element instanceof HTMLImageElement ? element : null;
          const address = image?.currentSrc ?? "";
          const [file] = performance.getEntriesByName(address);
          const [document] = performance.getEntriesByType("navigation");
          resolve({
            ...{ tag: element?.tagName ?? "none", priority: image?.fetchPriority ?? "", address },
            wait: (file?.startTime ?? Infinity) - (document?.toJSON().responseEnd ?? 0),
          });
        });
        observer.observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );

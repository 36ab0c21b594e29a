import { expect, test } from "vitest";
import { prefersMarkdown } from "./prefers-markdown";

test.each<[string | null, boolean]>([
  [null, false],
  ["", false],
  ["*/*", false],
  ["text/*", false],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", false], // a browser
  ["text/markdown", true],
  ["text/markdown, text/html;q=0.9, */*;q=0.1", true],
  ["text/html, text/markdown;q=0.9", false],
  ["text/markdown;q=0.5, */*;q=0.8", false],
  ["text/markdown;q=0", false],
  ["application/json", false],
  ["text/plain, text/markdown, */*;q=0.1", true],
  ["nonsense", false],
])("Accept: %s", (accept, isPreferred) => {
  expect(prefersMarkdown(accept)).toBe(isPreferred);
});

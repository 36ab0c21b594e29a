import { expect, test } from "@playwright/test";
import { fromMarkdown } from "mdast-util-from-markdown";

test("llms.txt names the paper, then lists stories and policies that are there", async ({ request }) => {
  const response = await request.get("/llms.txt", { maxRedirects: 0 });
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const text = await response.text();
  const { children } = fromMarkdown(text);
  expect(children[0]).toMatchObject({ type: "heading", depth: 1 });
  expect(children[1]).toMatchObject({ type: "blockquote" });
  // From here on, by the form: headings of the second level, each with a list of links.
  for (const [index, node] of children.slice(2).entries()) {
    expect(node).toMatchObject(index % 2 === 0 ? { type: "heading", depth: 2 } : { type: "list" });
    if (node.type !== "list") continue;
    for (const {
      children: [line],
    } of node.children) {
      expect(line?.type === "paragraph" && line.children[0]?.type, "each item begins with a link").toBe("link");
    }
  }
  const origin = new URL(response.url()).origin;
  const links = [...text.matchAll(/\]\((http[^)]+)\)/g)].map(([, address = ""]) => address);
  const stories = links.filter((address) => address.endsWith(".md"));
  expect(stories.length).toBeGreaterThan(10);
  expect(links.some((address) => address.includes("/policies/"))).toBe(true);
  for (const address of links) expect(address.startsWith(origin)).toBe(true);
  for (const address of stories.slice(0, 5)) expect((await request.get(address)).status()).toBe(200);
});

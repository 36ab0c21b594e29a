/** Style sheets so small that a page holds them itself: on a slow line each would cost it another connection. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const folder = "/_next/static/chunks";
const mostBytes = 1024;

/** By their addresses; what they lead to is named from the root, since a page lies elsewhere than its sheets. */
export async function readSmallStyles(root: string): Promise<Map<string, string>> {
  const styles = new Map<string, string>();
  const files = join(root, ".next/static/chunks");
  for (const name of await readdir(files)) {
    if (!name.endsWith(".css")) continue;
    const text = await readFile(join(files, name), "utf8");
    if (Buffer.byteLength(text) <= mostBytes) styles.set(`${folder}/${name}`, fromRoot(text));
  }
  return styles;
}

const fromRoot = (text: string): string =>
  text.replace(/url\((["']?)\.\.\//g, (_, quote: string) => `url(${quote}/_next/static/`);

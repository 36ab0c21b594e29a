/** What a build leaves behind, and whether it is still what the sources say. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const folders = ["app", "components", "lib", "public", "scripts", "server"];
const sources = [...folders, "proxy.ts", "next.config.ts", "package-lock.json"];

/** Written last: a build cut short has none. */
export const stamp = join(root, ".next/dateline-build");

/** `npm start` as plain JavaScript: no translator stays in the process that serves. */
export const serveFolder = join(root, ".next/serve");

/** True where what is built is what the sources say. */
export function isBuilt() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((source) => newestChange(join(root, source)) <= built);
}

/**
 * @param {string} path
 * @returns {number}
 */
function newestChange(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return Math.max(found.mtimeMs, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

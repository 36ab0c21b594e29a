/**
 * `npm start` as plain JavaScript, in one file. A process that translates TypeScript as it goes asks its
 * translator for each import that Next makes, several a page, and holds it in memory: 40 MB.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";

const root = join(import.meta.dirname, "..");
const sources = ["lib", "prisma/seed", "scripts", "server", "package-lock.json", "tsconfig.json"];

/** The file, made anew where a source is newer. Throws what esbuild says of sources that it can't read. */
export function translatedServe() {
  const file = join(root, "node_modules/.dateline/serve.mjs");
  if (!existsSync(file) || sources.some((source) => newestChange(join(root, source)) > statSync(file).mtimeMs)) {
    translate("scripts/serve.ts", file);
  }
  return file;
}

/**
 * @param {string} entry
 * @param {string} file
 */
function translate(entry, file) {
  const { outputFiles } = buildSync({
    ...{ entryPoints: [entry], absWorkingDir: root, outfile: file, write: false },
    ...{ bundle: true, packages: "external", platform: "node", format: "esm" },
  });
  mkdirSync(dirname(file), { recursive: true });
  // Whole at once: another process may be starting from it.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, outputFiles[0]?.contents ?? "");
  renameSync(part, file);
}

/**
 * @param {string} path
 * @returns {number} ms since 1970
 */
function newestChange(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return Math.max(found.mtimeMs, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/**
 * `npm start` as plain JavaScript, one file for each process. A process that translates TypeScript as it goes asks its
 * translator for each import that Next makes, several a page, and holds it in memory: 40 MB.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync, stop } from "esbuild";

const root = join(import.meta.dirname, "..");
const sources = ["lib", "prisma/seed", "scripts", "server", "package-lock.json", "tsconfig.json"];

const folder = join(root, "node_modules/.dateline");
const programs = {
  serve: "scripts/serve.ts", // the parent
  web: "server/web/main.ts",
  render: "server/render/main.ts",
  worker: "server/worker/main.ts",
};

/** The parent's file; all are made anew where a source is newer. Throws what esbuild says of sources that it can't read. */
export function translatedServe() {
  const files = Object.keys(programs).map((name) => join(folder, `${name}.mjs`));
  const made = files.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0));
  if (sources.some((source) => newestChange(join(root, source)) > Math.min(...made))) translate();
  return join(folder, "serve.mjs");
}

function translate() {
  const { outputFiles } = buildSync({
    ...{ entryPoints: programs, absWorkingDir: root, outdir: folder, outExtension: { ".js": ".mjs" }, write: false },
    ...{ bundle: true, packages: "external", platform: "node", format: "esm" },
  });
  void stop(); // its own process would stay as long as this one
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) {
    // Whole at once: another process may be starting from it.
    const part = `${path}.${process.pid}`;
    writeFileSync(part, contents);
    renameSync(part, path);
  }
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

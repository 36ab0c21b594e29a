/** Builds the site unless the build is there and newer than everything it was made from. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compressFiles } from "./compress";
import { StartError, saysDiskFull } from "./start-error";
import { onStop } from "./stopping";

const root = process.cwd(); // the project's folder: see scripts/start.mjs
const sources = ["app", "components", "lib", "public", "server", "proxy.ts", "next.config.ts", "package-lock.json"];
// Written last: a build cut short has none.
const stamp = join(root, ".next/dateline-build");

/** True where what is built is what the sources say. */
export async function isBuilt(): Promise<boolean> {
  if (!existsSync(stamp)) return false;
  const built = (await stat(stamp)).mtimeMs;
  for (const source of sources) if ((await newestChange(join(root, source))) > built) return false;
  return true;
}

/** Runs Next's build and compresses its files; its output is shown only if it fails. */
export async function build(): Promise<void> {
  await rm(stamp, { force: true });
  const output: string[] = [];
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onStop(async () => void next.kill()); // a stop in the middle of the build ends it too
  for (const stream of [next.stdout, next.stderr]) stream.setEncoding("utf8").on("data", (text) => output.push(text));
  const code = await new Promise((resolve) => next.once("exit", resolve));
  const said = output.join("");
  if (code === 0) {
    await compressFiles(join(root, ".next/static"));
    return writeFile(stamp, "");
  }
  if (saysDiskFull(said)) throw new StartError("The disk is full. Free some space and start again.");
  throw new StartError(`The build failed:\n${said.trim()}`);
}

async function newestChange(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  if (!(await stat(path)).isDirectory()) return mtimeMs;
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const changes = entries.map((entry) => stat(join(entry.parentPath, entry.name)).then((found) => found.mtimeMs));
  return Math.max(mtimeMs, ...(await Promise.all(changes)));
}

/**
 * Every npm command begins here, on a machine that may have nothing but Node and npm. Answers `--help` and refuses what the
 * command can't use, installs the dependencies, then runs the script named. It imports nothing from npm, since nothing may be
 * installed yet.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readCommand } from "./commands.mjs";

const root = join(import.meta.dirname, "..");
const [script = "serve", ...args] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Dateline needs Node 20.19 or newer and this is ${process.versions.node}: install a newer Node from nodejs.org.`,
  );
}

const reading = readCommand(script, args);
if (reading.kind === "refused") stop(reading.message);
if (reading.kind === "help") {
  console.log(reading.text);
  process.exit();
}

process.chdir(root);
ensureDependencies();
ensureClient();

if (script === "serve") {
  const { translatedServe } = await import("./translated.mjs");
  await import(pathToFileURL(translatedServe()).href);
} else {
  process.argv = [process.argv[0] ?? "node", join(root, `scripts/${script}.ts`), ...args];
  const { register } = await import("tsx/esm/api");
  register();
  await import(`./${script}.ts`);
}

/** Installs when the lock file is newer than what is installed, or when something that the script needs is missing. */
function ensureDependencies() {
  const isForDevelopers = ["check", "test", "bench", "screenshots"].includes(script);
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const needed = Object.keys({ ...dependencies, ...(isForDevelopers ? devDependencies : {}) });
  const isWhole = needed.every((name) => existsSync(join(root, "node_modules", name, "package.json")));
  const installed = join(root, "node_modules/.package-lock.json"); // npm writes it last
  const isCurrent = () => statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
  if (isWhole && existsSync(installed) && isCurrent()) return;
  // Under NODE_ENV=production npm leaves out what only developers need.
  const include = isForDevelopers ? ["--include=dev"] : [];
  run("Installing dependencies", "npm", ["ci", "--no-audit", "--no-fund", ...include]);
}

/** Prisma's client is generated from the schema. */
function ensureClient() {
  const client = join(root, "lib/generated/prisma/client.ts");
  const schema = join(root, "prisma/schema.prisma");
  if (existsSync(client) && statSync(client).mtimeMs >= statSync(schema).mtimeMs) return;
  run("Generating the database client", process.execPath, ["node_modules/prisma/build/index.js", "generate"]);
}

/**
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 */
function run(what, command, args) {
  const began = performance.now();
  process.stdout.write(`  ${what} …`);
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8", shell: process.platform === "win32" });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`\r  ${status === 0 ? "✓" : "✗"} ${what}  ${seconds} s\n`);
  if (status !== 0) {
    stop(`${what} failed: ${(error?.message ?? stderr).trim().split("\n").slice(-5).join("\n")}`);
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Builds the site: Next's part, and `npm start` itself as plain JavaScript. */
import { spawn } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import * as esbuild from "esbuild";
import { serveFolder, stamp } from "./built.mjs";
import { StartError } from "./start-error";

/** Runs both; their output is shown only if they fail. */
export async function build(): Promise<void> {
  await rm(stamp, { force: true });
  await buildPages();
  await buildServe();
  await writeFile(stamp, "");
}

async function buildPages(): Promise<void> {
  const output: string[] = [];
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [next.stdout, next.stderr]) stream.setEncoding("utf8").on("data", (text) => output.push(text));
  const code = await new Promise((resolve) => next.once("exit", resolve));
  const said = output.join("");
  if (code === 0) return;
  if (/ENOSPC/.test(said)) throw new StartError("The disk is full: free some space and start again.");
  throw new StartError(`The build failed:\n${said.trim()}`);
}

/**
 * A process that translates TypeScript as it goes asks its translator for each import that Next
 * makes, several a page, and holds it in memory: 40 MB.
 */
const buildServe = () =>
  esbuild.build({
    ...{ entryPoints: ["scripts/serve.ts"], outdir: serveFolder, outExtension: { ".js": ".mjs" } },
    ...{ bundle: true, splitting: true, packages: "external", platform: "node", format: "esm", logLevel: "silent" },
  });

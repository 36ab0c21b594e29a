import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Paper } from "./paper";
import { StartError } from "./start-error";
import { onStop } from "./stopping";

const root = join(import.meta.dirname, "..");

type NextProcess = { mode: "start" | "dev" } & Paper;

/**
 * Starts Next over the paper; ready once this resolves, with a promise of its exit code. In a
 * process group of its own, so that Ctrl-C reaches it once, through us, and it can finish what
 * it is answering.
 */
export async function startNext({ mode, settings, databaseUrl }: NextProcess): Promise<{ ended: Promise<number> }> {
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", mode, "--port", String(settings.port)], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: databaseUrl,
      DATA_DIR: settings.dataDir,
      SITE_URL: settings.siteUrl,
    },
  });
  const ended = new Promise<number>((resolve) => next.once("exit", (code) => resolve(code ?? 0)));
  onStop(async () => {
    next.kill("SIGTERM");
    await ended;
  });
  const ready = new Promise<void>((resolve) => {
    next.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (/Ready in/.test(text)) resolve();
      else if (mode === "dev" || text.startsWith("{")) process.stdout.write(text);
    });
  });
  await Promise.race([ready, ended.then((code) => Promise.reject(new StartError(`Next ended with code ${code}.`)))]);
  return { ended };
}

import { join } from "node:path";
import { paperProcesses } from "../../server/parent/processes";
import type { Paper } from "../paper";
import { onStop } from "../stopping";

/** What the processes of a paper, and Next's development server, are told of it. */
export const environmentOf = ({ settings, databaseUrl }: Paper): Record<string, string> => ({
  NODE_ENV: "production", // React reads it once, when first imported
  NEXT_TELEMETRY_DISABLED: "1",
  DATABASE_URL: databaseUrl,
  DATA_DIR: settings.dataDir,
  SITE_URL: settings.siteUrl,
  PORT: String(settings.port),
  PUSH_TO_LOOPBACK: settings.pushesToLoopback ? "1" : "0",
});

/** Serves the paper from processes of its own until it is stopped. */
export async function servePaper(paper: Paper): Promise<void> {
  const programs = join(process.cwd(), "node_modules/.dateline");
  const { start, close } = paperProcesses({ ...paper.settings, programs, env: environmentOf(paper) });
  onStop(close);
  await start();
}

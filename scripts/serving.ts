import { serve } from "../server/http";
import type { Paper } from "./paper";
import { onStop } from "./stopping";

/** Serves the paper from this process until it is stopped. */
export async function servePaper({ settings, databaseUrl }: Paper, { dev }: { dev: boolean }): Promise<void> {
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataDir,
    SITE_URL: settings.siteUrl,
    PORT: String(settings.port),
    PUSH_TO_LOOPBACK: settings.pushesToLoopback ? "1" : "0",
  });
  const { close } = await serve({ ...settings, dev });
  onStop(close);
}

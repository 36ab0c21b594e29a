/**
 * The settings that come from the environment, read and checked here alone.
 */
import { resolve } from "node:path";
import { z } from "zod";
import { longestPassword, shortestPassword } from "./password";

const environment = z.object({
  PORT: z
    .string()
    .default("3000")
    .pipe(z.coerce.number<string>().int().min(1).max(65_535))
    .catch(mustBe("PORT must be a whole number from 1 to 65535, for example PORT=3000.")),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .catch(
      mustBe("DATABASE_URL must be a PostgreSQL address, for example postgresql://user:secret@host:5432/dateline."),
    ),
  DATA_DIR: z
    .string()
    .min(1)
    .default(".data")
    .transform((folder) => resolve(/* turbopackIgnore: true */ folder)),
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => ["", "/"].includes(new URL(url).pathname))
    .transform((url) => new URL(url).origin)
    .optional()
    .catch(mustBe("SITE_URL must be the address readers use, without a path, for example https://news.example.org.")),
  DEMO_PASSWORD: z
    .string()
    .min(shortestPassword)
    .max(longestPassword)
    .optional()
    .catch(mustBe(`DEMO_PASSWORD must be ${shortestPassword} to ${longestPassword} characters long.`)),
  TRUST_PROXY: z
    .enum(["0", "1"])
    .default("0")
    .catch(mustBe("TRUST_PROXY must be 1, where a proxy of yours adds X-Forwarded-For to every request, or 0.")),
});

/** A setting that can't be used: its message is one sentence that says what to do. */
export class SettingError extends Error {}

export type Config = {
  port: number;
  databaseUrl: string | null; // null: the embedded server
  dataDir: string; // absolute
  siteUrl: string; // origin, without a trailing slash
  demoPassword: string | null; // null: each demo account gets one of its own
  trustsProxy: boolean; // X-Forwarded-For is a proxy's of ours
};

function mustBe(message: string): () => never {
  return () => {
    throw new SettingError(message);
  };
}

/** Reads the settings; an empty variable counts as not set. Throws a SettingError. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const { PORT, DATABASE_URL, DATA_DIR, SITE_URL, DEMO_PASSWORD, TRUST_PROXY } = environment.parse(given);
  return {
    port: PORT,
    databaseUrl: DATABASE_URL ?? null,
    dataDir: DATA_DIR,
    siteUrl: SITE_URL ?? `http://localhost:${PORT}`,
    demoPassword: DEMO_PASSWORD ?? null,
    trustsProxy: TRUST_PROXY === "1",
  };
}

let current: Config | undefined;

/** The settings of this process. */
export const config = (): Config => (current ??= readConfig(process.env));

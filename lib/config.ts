/**
 * The settings that come from the environment, read and checked here alone.
 */
import { resolve } from "node:path";
import { z } from "zod";
import { longestPassword, shortestPassword } from "./auth/password";
import { usualDatabaseMemory, usualRenders } from "./host/machine";
import { isAddressRange, isLoopbackUrl } from "./network/public-network";
import { webAddress } from "./network/web-address";

const megabyte = 1024 * 1024;

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
  DATABASE_OWNER_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .catch(mustBe("DATABASE_OWNER_URL must be the PostgreSQL address of the database of DATABASE_URL, as its owner.")),
  DATABASE_READ_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .catch(mustBe("DATABASE_READ_URL must be the PostgreSQL address of a replica of DATABASE_URL.")),
  DATABASE_POOL: z
    .string()
    .default("10")
    .pipe(z.coerce.number<string>().int().min(2).max(1000))
    .catch(mustBe("DATABASE_POOL must be a whole number of connections from 2 to 1000.")),
  DATABASE_MEMORY_MB: z
    .string()
    .pipe(z.coerce.number<string>().int().min(128).max(1_048_576))
    .optional()
    .catch(mustBe("DATABASE_MEMORY_MB must be the megabytes that the embedded PostgreSQL may take, at least 128.")),
  RENDER_PROCESSES: z
    .string()
    .pipe(z.coerce.number<string>().int().min(1).max(64))
    .optional()
    .catch(mustBe("RENDER_PROCESSES must be a whole number from 1 to 64: how many processes render pages.")),
  WEB_PROCESSES: z
    .string()
    .default("1")
    .pipe(z.coerce.number<string>().int().min(1).max(64))
    .catch(mustBe("WEB_PROCESSES must be a whole number from 1 to 64: how many processes answer readers.")),
  HEAP_MB: z
    .string()
    .default("384")
    .pipe(z.coerce.number<string>().int().min(128).max(65_536))
    .catch(mustBe("HEAP_MB must be the megabytes that each process may keep in memory, at least 128.")),
  PAGES_MEMORY_MB: z
    .string()
    .default("48")
    .pipe(z.coerce.number<string>().int().min(8).max(65_536))
    .catch(
      mustBe("PAGES_MEMORY_MB must be the megabytes of finished pages that a process keeps in memory, at least 8."),
    ),
  PAGES_DISK_MB: z
    .string()
    .default("2048")
    .pipe(z.coerce.number<string>().int().min(0).max(1_048_576))
    .catch(mustBe("PAGES_DISK_MB must be the megabytes of finished pages that are kept in DATA_DIR; 0 keeps none.")),
  DATA_DIR: z
    .string()
    .min(1)
    .default(".data")
    .transform((folder) => resolve(/* turbopackIgnore: true */ folder)),
  SITE_URL: webAddress("")
    .refine((url) => ["", "/"].includes(new URL(url).pathname))
    .transform((url) => new URL(url).origin)
    .optional()
    .catch(
      mustBe(
        "SITE_URL must be the address readers use, without a user, a password or a path, for example https://news.example.org.",
      ),
    ),
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
  PUSH_TO_LOOPBACK: z
    .enum(["0", "1"])
    .default("0")
    .catch(mustBe("PUSH_TO_LOOPBACK must be 1, where a hub on this very machine may be told of changes, or 0.")),
  PURGE_URL: webAddress("")
    .optional()
    .catch(
      mustBe(
        "PURGE_URL must be the address where your CDN is told what to forget, beginning with https:// and without a user or a password.",
      ),
    ),
  PURGE_HEADER: z
    .string()
    .regex(/^[\w-]+: *[!-~][ -~]*$/)
    .optional()
    .catch(mustBe("PURGE_HEADER must be a header with your key, for example PURGE_HEADER='Authorization: Bearer …'.")),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]{16,200}$/)
    .optional()
    .catch(mustBe("METRICS_TOKEN must be 16 letters and digits or more, such as `openssl rand -hex 32` makes.")),
  METRICS_FROM: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter((range) => range !== ""))
    .pipe(z.array(z.string().refine(isAddressRange)))
    .optional()
    .catch(
      mustBe("METRICS_FROM must be addresses or ranges of them, for example METRICS_FROM='127.0.0.1, 10.0.0.0/8'."),
    ),
  S3_ENDPOINT: webAddress("")
    .optional()
    .catch(
      mustBe(
        "S3_ENDPOINT must be the store’s address, without a user or a password, for example https://s3.example.org.",
      ),
    ),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default("us-east-1"),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
});

/** A setting that can't be used: its message is one sentence that says what to do. */
export class SettingError extends Error {}

export type Config = {
  port: number;
  databaseUrl: string | null; // null: the embedded server
  databaseOwnerUrl: string | null; // null: the role of databaseUrl owns the tables too
  databaseMemory: number; // bytes that the embedded server may take
  renderProcesses: number;
  webProcesses: number;
  heap: number; // MB, of each process
  pages: { memory: number; disk: number }; // bytes of finished pages; on disk 0 for none
  dataDir: string; // absolute
  siteUrl: string; // origin, without a trailing slash
  demoPassword: string | null; // null: each demo account gets one of its own
  trustsProxy: boolean; // X-Forwarded-For is a proxy's of ours
  pushesToLoopback: boolean; // a hub, or IndexNow's endpoint, may be on this machine: for tests
  metrics: { token: string | null; from: string[] }; // who may read /metrics and /readyz
  purge: PurgeHook | null; // null: no CDN is told of changes
  s3: S3Settings | null; // null: pictures lie in dataDir
};

/** Where a CDN is told what to forget, and the header that says who tells it. */
export type PurgeHook = { url: string; header: { name: string; value: string } | null };

export type S3Settings = {
  endpoint: string | null; // null: Amazon's
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

function mustBe(message: string): () => never {
  return () => {
    throw new SettingError(message);
  };
}

/** Reads the settings; an empty variable counts as not set. Throws a SettingError. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const settings = environment.parse(given);
  const { PORT, DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR } = settings;
  const siteUrl = settings.SITE_URL ?? `http://localhost:${PORT}`;
  const { DEMO_PASSWORD, TRUST_PROXY, PUSH_TO_LOOPBACK } = settings;
  return {
    port: PORT,
    databaseUrl: DATABASE_URL ?? null,
    databaseOwnerUrl: DATABASE_OWNER_URL ?? null,
    databaseMemory: settings.DATABASE_MEMORY_MB ? settings.DATABASE_MEMORY_MB * megabyte : usualDatabaseMemory(),
    renderProcesses: settings.RENDER_PROCESSES ?? usualRenders(),
    webProcesses: settings.WEB_PROCESSES,
    heap: settings.HEAP_MB,
    pages: { memory: settings.PAGES_MEMORY_MB * megabyte, disk: settings.PAGES_DISK_MB * megabyte },
    dataDir: DATA_DIR,
    siteUrl,
    demoPassword: DEMO_PASSWORD ?? null,
    trustsProxy: TRUST_PROXY === "1",
    pushesToLoopback: PUSH_TO_LOOPBACK === "1",
    metrics: { token: settings.METRICS_TOKEN ?? null, from: settings.METRICS_FROM ?? usualReaders(siteUrl) },
    purge: purgeHook(settings),
    s3: s3Settings(settings),
  };
}

const thisMachine = ["127.0.0.0/8", "::1"];

/**
 * The addresses that may read metrics where nobody lists any: this machine alone while the site is on it alone. Behind a
 * proxy on this machine that adds no X-Forwarded-For, each reader of a public site has its address.
 */
const usualReaders = (siteUrl: string): string[] => (isLoopbackUrl(new URL(siteUrl)) ? thisMachine : []);

function purgeHook({ PURGE_URL, PURGE_HEADER }: z.infer<typeof environment>): PurgeHook | null {
  if (!PURGE_URL) return null;
  const [name = "", ...value] = PURGE_HEADER?.split(":") ?? [];
  return { url: PURGE_URL, header: PURGE_HEADER ? { name, value: value.join(":").trim() } : null };
}

/** The store for pictures; null where nothing of one is set. */
function s3Settings(settings: z.infer<typeof environment>): S3Settings | null {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = settings;
  if (!S3_ENDPOINT && !S3_BUCKET && !S3_ACCESS_KEY_ID && !S3_SECRET_ACCESS_KEY) return null;
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    throw new SettingError(
      "To keep pictures in an S3-compatible store, set S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, and S3_ENDPOINT where it isn’t Amazon’s.",
    );
  }
  return {
    ...{ bucket: S3_BUCKET, region: S3_REGION, endpoint: S3_ENDPOINT ?? null },
    ...{ accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
  };
}

let current: Config | undefined;

/** The settings of this process. */
export const config = (): Config => (current ??= readConfig(process.env));

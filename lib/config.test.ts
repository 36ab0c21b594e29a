import { expect, test } from "vitest";
import { readConfig, SettingError } from "./config";

test("without settings the site is on port 3000 over the embedded database", () => {
  const config = readConfig({ PORT: "", DATABASE_URL: "" });
  expect(config).toMatchObject({ port: 3000, databaseUrl: null, siteUrl: "http://localhost:3000" });
  expect(config.dataDir).toMatch(/\/\.data$/);
});

test("the operator bounds the memory of the embedded database", () => {
  expect(readConfig({ DATABASE_MEMORY_MB: "512" }).databaseMemory).toBe(512 * 1024 * 1024);
  expect(readConfig({}).databaseMemory).toBeGreaterThanOrEqual(128 * 1024 * 1024);
});

test("a proxy is trusted where the environment says so", () => {
  expect(readConfig({}).trustsProxy).toBe(false);
  expect(readConfig({ TRUST_PROXY: "0" }).trustsProxy).toBe(false);
  expect(readConfig({ TRUST_PROXY: "1" }).trustsProxy).toBe(true);
});

test.each([
  ["http://localhost:3000", ["127.0.0.0/8", "::1"]],
  ["http://[::1]:3000", ["127.0.0.0/8", "::1"]],
  ["https://news.example", []],
])("with the site at %s and no METRICS_FROM, metrics may be read from %j", (siteUrl, from) => {
  // A proxy on this machine that adds no X-Forwarded-For looks like this machine itself.
  expect(readConfig({ SITE_URL: siteUrl }).metrics.from).toEqual(from);
  expect(readConfig({ SITE_URL: siteUrl, METRICS_FROM: "::1" }).metrics.from).toEqual(["::1"]);
});

test("metrics are read from this machine alone unless the environment names a token or addresses", () => {
  expect(readConfig({}).metrics).toEqual({ token: null, from: ["127.0.0.0/8", "::1"] });
  const metrics = readConfig({ METRICS_TOKEN: "a-token-of-some-length", METRICS_FROM: "10.0.0.0/8,192.0.2.7" }).metrics;
  expect(metrics).toEqual({ token: "a-token-of-some-length", from: ["10.0.0.0/8", "192.0.2.7"] });
});

test("pictures lie in an S3-compatible store where one is set, whole", () => {
  expect(readConfig({}).s3).toBeNull();
  const keys = { S3_BUCKET: "pictures", S3_ACCESS_KEY_ID: "id", S3_SECRET_ACCESS_KEY: "secret" };
  expect(readConfig(keys).s3).toEqual({
    ...{ endpoint: null, bucket: "pictures", region: "us-east-1" },
    ...{ accessKeyId: "id", secretAccessKey: "secret" },
  });
  expect(readConfig({ ...keys, S3_ENDPOINT: "http://store:9000" }).s3?.endpoint).toBe("http://store:9000");
  expect(() => readConfig({ S3_BUCKET: "pictures" })).toThrow("set S3_BUCKET, S3_ACCESS_KEY_ID");
  expect(() => readConfig({ S3_ENDPOINT: "store:9000" })).toThrow("S3_ENDPOINT must be");
});

test("a CDN is told of changes where its address is set, with the key that it wants", () => {
  expect(readConfig({}).purge).toBeNull();
  expect(readConfig({ PURGE_URL: "https://cdn.example/purge" }).purge).toMatchObject({ header: null });
  const settings = { PURGE_URL: "https://cdn.example/purge", PURGE_HEADER: "Authorization: Bearer a:b" };
  expect(readConfig(settings).purge?.header).toEqual({ name: "Authorization", value: "Bearer a:b" });
});

test("the site's address is an origin", () => {
  expect(readConfig({ SITE_URL: "https://News.example.org/" }).siteUrl).toBe("https://news.example.org");
});

test.each([
  ["PORT", "0"],
  ["PORT", "70000"],
  ["PORT", "3000x"],
  ["DATABASE_MEMORY_MB", "127"],
  ["DATABASE_URL", "mysql://host/db"],
  ["DATABASE_URL", "nonsense"],
  ["SITE_URL", "https://example.org/news"],
  ["SITE_URL", "ftp://example.org"],
  ["DATABASE_READ_URL", "mysql://host/db"],
  ["DATABASE_POOL", "1"],
  ["DEMO_PASSWORD", "elevenchars"],
  ["TRUST_PROXY", "yes"],
  ["PURGE_URL", "cdn.example"],
  ["PURGE_URL", "https://me:secret@cdn.example/purge"],
  ["S3_ENDPOINT", "https://me:secret@store.example"],
  ["SITE_URL", "https://me:secret@news.example.org"],
  ["METRICS_TOKEN", "short"],
  ["METRICS_FROM", "localhost"],
  ["METRICS_FROM", "10.0.0.0/33"],
  ["PURGE_HEADER", "Bearer key"],
])("%s=%s is refused in a sentence that names it", (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(SettingError);
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} must be`));
});

test.each(["SITE_URL", "PURGE_URL", "S3_ENDPOINT"])("%s with a user is refused in a sentence that says so", (name) => {
  expect(() => readConfig({ [name]: "https://me:secret@news.example.org" })).toThrow(/without a user/);
});

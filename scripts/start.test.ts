/** `npm start` as an operator meets it: real processes, the embedded server, real signals. */
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { freePort } from "./postgres/embedded";
import { killAtOnce, says, start, stopRuns } from "./process-run";
import { copyEdition } from "./testing/demo-edition";

const startTime = 120_000; // ms, on a busy machine

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline start "));
  await chmod(folder, 0o700);
  await copyEdition(process.env["DEMO_EDITION"] ?? "", join(folder, "data"));
});
afterEach(stopRuns);
afterAll(() => rm(folder, { recursive: true, force: true }));

test(
  "a database that something ended is started again, and one whose lock names a stranger is taken over",
  async () => {
    const port = await freePort();
    const env = { PORT: String(port), DATA_DIR: join(folder, "data"), LOG_LEVEL: "silent" };
    const lock = join(folder, "data/postgres/postmaster.pid");
    const postmaster = async () => Number((await readFile(lock, "utf8")).split("\n")[0]);
    const search = async () => (await fetch(`http://localhost:${port}/search?q=tide`)).status;
    const run = start(env);
    await says(run, /Ready in/);
    const killed = await postmaster();
    process.kill(killed, "SIGKILL");
    await expect.poll(() => postmaster().catch(() => killed), { timeout: 20_000 }).not.toBe(killed);
    await expect.poll(search, { timeout: 20_000 }).toBe(200);

    const second = await postmaster();
    await killAtOnce(run);
    process.kill(second, "SIGKILL");
    await writeFile(lock, (await readFile(lock, "utf8")).replace(/^\d+/, String(process.pid)));
    await says(start(env), /Ready in/);
    expect(await search()).toBe(200);
  },
  startTime,
);

test(
  "a server killed without warning leaves a database that the next start takes over",
  async () => {
    const env = { PORT: String(await freePort()), DATA_DIR: join(folder, "data") };
    const killed = start(env);
    await says(killed, /Ready in/);
    await killAtOnce(killed);

    const next = start({ ...env, PORT: String(await freePort()) });
    await says(next, /Ready in/);
    next.child.kill("SIGTERM");
    expect(await next.ended).toBe(0);
    expect(existsSync(join(folder, "data/postgres/postmaster.pid"))).toBe(false);
  },
  startTime,
);

const refusals: [string, () => Promise<Record<string, string>>, RegExp][] = [
  ["a port that isn't one", async () => ({ PORT: "eighty" }), /PORT must be a whole number from 1 to 65535/],
  [
    "an address that isn't PostgreSQL's",
    async () => ({ DATABASE_URL: "mysql://x" }),
    /DATABASE_URL must be a PostgreSQL/,
  ],
  ["a site address with a path", async () => ({ SITE_URL: "https://x.org/news" }), /SITE_URL must be the address/],
  [
    "a database that can't be reached",
    async () => ({ DATABASE_URL: `postgresql://localhost:${await freePort()}/x` }),
    /The database at DATABASE_URL .* can't be reached/,
  ],
];
for (const [what, env, sentence] of refusals) {
  test(`${what} is told in a sentence, and nothing is left behind`, async () => {
    const dataDir = join(folder, "untouched");
    const run = start({ PORT: String(await freePort()), DATA_DIR: dataDir, ...(await env()) });
    expect(await run.ended).toBe(1);
    expect(run.said()).toMatch(sentence);
    expect(run.said()).not.toMatch(/^\s+at /m);
    expect(existsSync(dataDir)).toBe(false);
  });
}

test("a port in use is told in a sentence that names another", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, () => resolve()));
  const address = taken.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const dataDir = join(folder, "untouched");
  const run = start({ PORT: String(port), DATA_DIR: dataDir });
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain(
    `Port ${port} is in use: stop what uses it, or choose another, for example PORT=${port + 1}`,
  );
  expect(existsSync(dataDir)).toBe(false);
  taken.close();
});

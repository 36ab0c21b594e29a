/** `npm start` as an operator meets it: real processes, the embedded server, real signals. */
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { freePort } from "./postgres/embedded";
import { killAtOnce, logOf, says, signalAll, start, stopRuns } from "./process-run";
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
  "a database that was killed is started again, one whose server was killed is taken over, and a stop answers all that was sent",
  async () => {
    const port = await freePort();
    const env = { PORT: String(port), DATA_DIR: join(folder, "data"), LOG_LEVEL: "info" };
    const lock = join(folder, "data/postgres/postmaster.pid");
    const postmaster = async () => Number((await readFile(lock, "utf8")).split("\n")[0]);
    const search = async () => (await fetch(`http://localhost:${port}/search?q=tide`)).status;
    const killed = start(env);
    await says(killed, /Ready in/);
    const first = await postmaster();
    process.kill(first, "SIGKILL");
    await expect.poll(() => postmaster().catch(() => first), { timeout: 20_000 }).not.toBe(first);
    await expect.poll(search, { timeout: 20_000 }).toBe(200);
    await killAtOnce(killed);

    const next = start(env);
    await says(next, /Ready in/);
    signalAll(next.child, "SIGSTOP"); // so that the requests wait before the signal does
    const answers = await Promise.all(Array.from({ length: 77 }, () => sendRequest(port)));
    next.child.kill("SIGTERM");
    signalAll(next.child, "SIGCONT");
    for (const answer of await Promise.all(answers.map(({ answer }) => answer))) {
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    }
    expect(await next.ended).toBe(0);
    expect(logOf(next)).toContainEqual(expect.objectContaining({ msg: "stopped" }));
    expect(existsSync(lock)).toBe(false);
  },
  2 * startTime,
);

/** Sends a request for home; resolves once it is on its way. */
async function sendRequest(port: number): Promise<{ answer: Promise<string> }> {
  const socket = connect(port, "127.0.0.1");
  const answer = text(socket);
  await new Promise((resolve) => socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", resolve));
  return { answer };
}

test(
  "SIGHUP, SIGTERM and SIGINT to npm alone end the server and its database, but not SIGHUP under nohup",
  async () => {
    const port = await freePort();
    const env = { PORT: String(port), DATA_DIR: join(folder, "data") };
    const hasDatabase = () => existsSync(join(folder, "data/postgres/postmaster.pid"));
    for (const signal of ["SIGHUP", "SIGTERM", "SIGINT"] as const) {
      const run = start({ ...env, _: "/bin/sh" }, ["npm", "start"]); // the tests themselves may run under nohup
      await says(run, /Ready in/);
      run.child.kill(signal);
      await expect.poll(hasDatabase, { message: signal }).toBe(false);
      await expect.poll(() => isListening(port), { message: signal }).toBe(false);
    }

    const kept = start({ ...env, _: "/usr/bin/nohup" }, ["nohup", "npm", "start"]); // as shells set it
    await says(kept, /Ready in/);
    signalAll(kept.child, "SIGHUP"); // npm dies of it
    await kept.ended;
    for (let request = 0; request < 50; request++) {
      expect((await fetch(`http://localhost:${port}/latest`)).status).toBe(200);
    }
    signalAll(kept.child, "SIGTERM");
    await expect.poll(hasDatabase).toBe(false);
  },
  4 * startTime,
);

/** True while something takes connections at the port. */
function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
    socket.unref();
  });
}

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
    `Port ${port} is in use. Stop the program that uses it, or choose another port, for example PORT=${port + 1}`,
  );
  expect(existsSync(dataDir)).toBe(false);
  taken.close();
});

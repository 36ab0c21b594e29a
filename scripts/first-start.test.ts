/**
 * The first start on a machine that has no data yet, and the second. What it leaves in DEMO_EDITION is the demo
 * edition that all other tests copy.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { recordsOf } from "../e2e/edition";
import { freePort } from "./postgres/embedded";
import { logOf, says, start, stopRuns } from "./process-run";

const startTime = 300_000; // ms: the demo edition's pictures are drawn, on a busy machine too

afterEach(stopRuns);

test(
  "a first start serves the demo edition, right from the first request, and SIGTERM stops all of it",
  async () => {
    const { DEMO_EDITION: dataDir = "", DEMO_PASSWORD = "" } = process.env;
    const port = await freePort();
    const site = `http://localhost:${port}`;
    const env = { PORT: String(port), DATA_DIR: dataDir, DEMO_PASSWORD, LOG_LEVEL: "info", RENDER_PROCESSES: "" };
    const first = start(env);
    await says(first, /Ready in/);
    expect(first.said()).toContain(site);

    // The very first requests of a fresh server: a status must not depend on what was asked before.
    const ask = (path: string) => fetch(`${site}${path}`, { redirect: "manual" });
    expect((await ask("/no-such-section/no-such-story")).status).toBe(404);
    expect((await ask(recordsOf("redirect")[0]?.from ?? "")).status).toBe(301);
    const gone = await ask(recordsOf("gone")[0]?.path ?? "");
    expect(gone.status).toBe(410);
    expect(await gone.text()).toContain("has been taken down");
    expect(await (await ask("/")).text()).toContain("The Northlight");

    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    expect(logOf(first)).toContainEqual(expect.objectContaining({ msg: "stopped" }));
    expect(existsSync(join(dataDir, "postgres/postmaster.pid"))).toBe(false);

    const second = start(env);
    await says(second, /Ready in/);
    expect(second.said()).not.toContain("Demo edition");
    second.child.kill("SIGINT");
    expect(await second.ended).toBe(0);
    expect(existsSync(join(dataDir, "postgres/postmaster.pid"))).toBe(false);
  },
  startTime,
);

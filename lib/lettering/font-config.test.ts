import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const root = join(import.meta.dirname, "../..");

// It runs in a process of its own, since libfontconfig reads its configuration once.
const program = `
  import { systemDraws } from "./lib/lettering/missing-glyph";
  import { fitted } from "./lib/lettering/typeset";
  await systemDraws("A");
  const lettering = { style: "serif", weight: 600, colour: "#000000", language: "en" };
  const { width } = await fitted("Ferry", { width: 800, height: 240 }, [80], lettering);
  console.log(width > 100);
`;
const run = promisify(execFile);
const command = [process.execPath, "--import", "tsx", "--input-type=module", "--eval", program];

// A machine's /etc/fonts goes for one process alone, where namespaces are permitted.
const hide = ["--user", "--map-root-user", "--mount", "sh", "-c", 'mount -t tmpfs none /etc/fonts && exec "$@"', "sh"];
const isHideable = spawnSync("unshare", [...hide, "true"]).status === 0;

test.skipIf(!isHideable)("libfontconfig writes nothing where a machine has no /etc/fonts and no home", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "dateline <fonts> & "));
  onTestFinished(() => rm(dataDir, { recursive: true }));
  const env = { ...process.env, HOME: "/nowhere", DATA_DIR: dataDir, FONTCONFIG_FILE: undefined };
  expect(await run("unshare", [...hide, ...command], { cwd: root, env })).toEqual({ stdout: "true\n", stderr: "" });
});

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { looksLikeNohup } from "./nohup";

const plain = {
  command: "/usr/bin/npm",
  inputFlags: "pos:\t0\nflags:\t0100000\nmnt_id:\t30",
  outputs: ["/dev/pts/1"],
  isDetached: false,
};

test("a start by nohup is known by its shell's word for it, its output or its input", () => {
  expect(looksLikeNohup({ ...plain, command: "/usr/bin/nohup" })).toBe(true);
  expect(looksLikeNohup({ ...plain, outputs: ["/home/ada/nohup.out"] })).toBe(true);
  expect(looksLikeNohup({ ...plain, inputFlags: "pos:\t0\nflags:\t0100001\nmnt_id:\t30" })).toBe(true);
});

test("another start is not taken for one by nohup", () => {
  expect(looksLikeNohup(plain)).toBe(false);
  expect(looksLikeNohup({ command: undefined, inputFlags: "", outputs: [], isDetached: false })).toBe(false);
  expect(looksLikeNohup({ ...plain, inputFlags: "pos:\t0\nflags:\t02100002\nmnt_id:\t30" })).toBe(false);
});

const probe = `
  import { writeFileSync } from "node:fs";
  import { isUnderNohup } from ${JSON.stringify(join(import.meta.dirname, "nohup.ts"))};
  writeFileSync("answer", String(isUnderNohup()));
`;

/** What a start by this script of a shell finds of itself: npm, its shell and Node are between them. */
async function answerUnder(script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-nohup-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const start = `exec node --import ${import.meta.resolve("tsx")} probe.mjs`;
  await writeFile(join(folder, "package.json"), JSON.stringify({ scripts: { start } }));
  await writeFile(join(folder, "probe.mjs"), probe);
  const { _: command, ...env } = process.env; // as a shell without it leaves it: dash sets none
  const shell = spawn("/bin/sh", ["-c", script], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  await new Promise((resolve) => shell.once("exit", resolve));
  return readFile(join(folder, "answer"), "utf8");
}

test.each([
  ["nohup npm start >log 2>&1 & wait", "true"],
  ["nohup npm start >/dev/null 2>&1 & wait", "true"],
  ["npm start & wait", "false"], // its output is a pipe: who reads it watches over the start
])("a script's `%s` is taken for a start by nohup: %s", async (script, isTaken) => {
  expect(await answerUnder(script)).toBe(isTaken);
});

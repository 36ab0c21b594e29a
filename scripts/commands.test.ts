import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { commands, readCommand } from "./commands.mjs";

const root = join(import.meta.dirname, "..");
const withScripts = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = withScripts.parse(JSON.parse(await readFile(join(root, "package.json"), "utf8")));

const npmName = (name: string): string => (["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`);
const scriptOf = (line: string): string => /scripts\/start\.mjs (\S+)$/.exec(line)?.[1] ?? "";
const help = (script: string): string => {
  const reading = readCommand(script, ["--help"]);
  return reading.kind === "help" ? reading.text : "";
};

test.each(Object.entries(scripts))("%s answers --help with its usage, and the README lists it", async (name, line) => {
  expect(help(scriptOf(line)).split("\n")[0]).toMatch(new RegExp(`^${npmName(name)}( -- .+)?$`));
  expect(await readFile(join(root, "README.md"), "utf8")).toContain(`| \`${npmName(name)}`);
});

test("every command of the table is a script of package.json", () => {
  expect(Object.keys(commands).sort()).toEqual(Object.values(scripts).map(scriptOf).sort());
});

test("--help needs no dependencies and starts nothing", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dateline-help-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, "scripts"));
  for (const file of ["start.mjs", "commands.mjs"]) {
    await copyFile(join(import.meta.dirname, file), join(folder, "scripts", file));
  }
  const { stdout } = await promisify(execFile)(process.execPath, ["scripts/start.mjs", "serve", "--help"], {
    cwd: folder,
  });
  expect(stdout.trim()).toBe(help("serve"));
  expect(await readdir(folder)).toEqual(["scripts"]);
  const refused = promisify(execFile)(process.execPath, ["scripts/start.mjs", "serve", "--port=1"], { cwd: folder });
  await expect(refused).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("npm start has no option --port"),
  });
});

test.each([
  ["an unknown option", "load", ["--dry-run", "edition.jsonl"], "npm run load has no option --dry-run"],
  ["an option without its value", "bench", ["--soak", "--crowd"], "Give --soak a value: --soak 1000000."],
  ["a value for a switch", "demo-archive", ["--full=yes"], "--full takes no value"],
  ["an argument too many", "migration", ["add_banner", "now"], "npm run migration can't use the argument “now”"],
  ["an unknown command", "deploy", [], "There is no command deploy"],
])("%s is refused with a sentence", (_, script, args, sentence) => {
  expect(readCommand(script, args)).toEqual({ kind: "refused", message: expect.stringContaining(sentence) });
});

test("options that are left out have their usual values", () => {
  const usual = { articles: "1000000", full: undefined };
  expect(readCommand("demo-archive", [])).toEqual({ kind: "run", values: usual });
  const given = ["--articles", "80", "--full"];
  expect(readCommand("demo-archive", given)).toEqual({ kind: "run", values: { articles: "80", full: true } });
});

test("npm test takes any number of words", () => {
  expect(readCommand("test", ["lib/body", "e2e/desk", "scripts"]).kind).toBe("run");
});

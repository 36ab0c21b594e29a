import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

// In a process of its own: it changes what the whole process writes.
const program = `
  import { logConsole } from "./server/log-console";
  logConsole(() => process.exit(3));
  console.error("⨯ a page failed\\n%s", "on two lines", new Error("with a stack"));
  console.log("\\u001b[31mred\\u001b[0m");
  for (let each = 0; each < 50; each++) console.warn("Missing origin %d", each);
  console.dir({ a: { b: { c: { d: 1 } } } }, { depth: null });
  process.emitWarning("an old way", "DeprecationWarning");
  Promise.reject(new Error("nobody waits"));
  setTimeout(() => { throw new Error("nobody catches"); }, 1);
`;

test("what libraries, Node and uncaught errors say is one line of JSON each", () => {
  let output = "";
  try {
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
      cwd: root,
      env: { ...process.env, LOG_LEVEL: "info" },
      stdio: "pipe",
    });
  } catch (error) {
    if (!(error instanceof Error && "stdout" in error && "stderr" in error && "status" in error)) throw error;
    expect(error.status).toBe(3);
    output = `${error.stdout}${error.stderr}`;
  }
  const lines = output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ msg, error }) => [msg, error?.message])).toEqual([
    ["⨯ a page failed\non two lines Error: with a stack", "with a stack"],
    ["red", undefined],
    ...Array.from({ length: 9 }, (_, each) => [`Missing origin ${each}`, undefined]), // ten problems a minute
    ["{\n  a: { b: { c: { d: 1 } } }\n}", undefined],
    ["Node warns", "an old way"],
    ["a promise failed and nobody waited for it", "nobody waits"],
    ["an error that nobody caught", "nobody catches"],
  ]);
});

const everyMethod = `
  import { logConsole } from "./server/log-console";
  logConsole(() => process.exit(3));
  const args = { assert: [false, "said"], time: ["a"], timeLog: ["a"], timeEnd: ["a"], table: [[{ said: 1 }]] };
  // Without its class, and what is for an inspector alone.
  const { Console, profile, profileEnd, context, createTask, timeStamp, ...methods } = console;
  for (const name of Object.keys(methods)) console[name](...(args[name] ?? ["said"]));
`;

test("each method of the console writes lines of JSON alone", () => {
  const args = ["--import", "tsx", "--input-type=module", "--eval", everyMethod];
  const env = { ...process.env, LOG_LEVEL: "debug" };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  const lines = stdout.trim().split("\n");
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty("msg");
});

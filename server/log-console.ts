/** Writes console output and Node's warnings as JSON log lines. */
import { format, inspect } from "node:util";
import { log } from "../lib/log";
import { sparingly } from "../lib/log-sparingly";

const levels = {
  debug: "debug",
  trace: "debug",
  log: "info",
  info: "info",
  dirxml: "info",
  warn: "warn",
  error: "error",
} as const;

type Problem = "warn" | "error";

/** Next warns of requests that anybody can send, and logs a stack for each that fails. */
const logProblem = sparingly((leftOut, level: Problem, details: { from: string; error?: unknown }, message: string) =>
  log[level]({ ...details, leftOut }, message),
);

const isProblem = (level: string): level is Problem => level === "warn" || level === "error";

/** From now on every line of this process is a line of the log. `crash` ends the process after an error nobody caught. */
export function logConsole(crash: () => void): void {
  for (const method of ["debug", "log", "info", "warn", "error", "trace", "dirxml"] as const) {
    console[method] = (...said: unknown[]) => {
      const error = said.find((each) => each instanceof Error);
      const details = { from: "console", ...(error === undefined ? {} : { error }) };
      const level = levels[method];
      if (isProblem(level)) logProblem(level, details, textOf(said));
      else log[level](details, textOf(said));
    };
  }
  console.dir = (value, options) => console.log(inspect(value, options)); // Node's own writes past these
  process.removeAllListeners("warning"); // Node's own, which writes to standard error
  // By its words alone: some warnings carry the object that they are about, with all that a request sent.
  process.on("warning", ({ name, message, stack }) => log.warn({ error: { name, message, stack } }, "Node warns"));
  process.on("unhandledRejection", (error) => log.error({ error }, "a promise failed and nobody waited for it"));
  process.on("uncaughtException", (error) => {
    log.fatal({ error }, "an error that nobody caught");
    crash();
  });
}

/** What a console would show, without its colours and with an error's message in place of its stack. */
function textOf(said: unknown[]): string {
  const text = format(...said.map((each) => (each instanceof Error ? `${each.name}: ${each.message}` : each)));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what colours begin with
  return text.replace(/\u001b\[[\d;]*m/g, "").trim();
}

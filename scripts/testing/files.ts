/** Which files of tests there are, and which lane runs each. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";

const folders = ["app", "components", "lib", "scripts", "server", "prisma", "e2e"];

/** Makes what all others that start the program begin from. */
export const firstStart = "scripts/first-start.test.ts";
/** Tests that start the program themselves: they need the build, and a server each. */
const processes = ["scripts/start.test.ts", "scripts/killed.test.ts", "scripts/instances.test.ts"];

export type TestFiles = { units: string[]; processes: string[]; readers: string[]; desk: string[] };

/** The files of tests by lane; with words, those whose path has one of them. */
export async function findTestFiles(words: readonly string[]): Promise<TestFiles> {
  const found = (await Promise.all(folders.map(filesIn))).flat();
  const wanted = found.filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  const units = wanted.filter((file) => /\.test\.tsx?$/.test(file));
  const journeys = wanted.filter((file) => file.endsWith(".spec.ts"));
  return {
    units: units.filter((file) => file !== firstStart && !processes.includes(file)),
    processes: units.filter((file) => processes.includes(file)),
    readers: journeys.filter((file) => !file.startsWith("e2e/desk/")),
    desk: journeys.filter((file) => file.startsWith("e2e/desk/")),
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** Which files of tests there are, and which lane runs each. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";

const folders = ["app", "components", "lib", "scripts", "server", "prisma", "e2e"];

/** Makes what all others that start the program begin from. */
export const firstStart = "scripts/first-start.test.ts";
/** Tests that start the program themselves: they need the build, and a server each. */
const processes = ["start", "killed", "instances", "processes"].map((name) => `scripts/${name}.test.ts`);

/** Browser tests that share a server: the folders they are in, and their projects in playwright.config.ts. */
export type BrowserLane = { name: string; folders: string[]; projects: string[] };

// The longest come first: the others follow as these end.
const browserLanes: BrowserLane[] = [
  { name: "desk", folders: ["e2e/desk/"], projects: ["desk", "uploads"] },
  { name: "readers", folders: ["e2e/reader/", "e2e/machine/"], projects: ["readers", "contract"] },
  { name: "editor", folders: ["e2e/editor/"], projects: ["editor"] },
];

export type TestFiles = {
  units: string[];
  processes: string[];
  journeys: { lane: BrowserLane; files: string[] }[]; // lanes without any are left out
};

/** The files of tests by lane; with words, those whose path has one of them. */
export async function findTestFiles(words: readonly string[]): Promise<TestFiles> {
  const found = (await Promise.all(folders.map(filesIn))).flat();
  const wanted = found.filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  const units = wanted.filter((file) => /\.test\.tsx?$/.test(file));
  const journeys = wanted.filter((file) => file.endsWith(".spec.ts"));
  return {
    units: units.filter((file) => file !== firstStart && !processes.includes(file)),
    processes: units.filter((file) => processes.includes(file)),
    journeys: browserLanes
      .map((lane) => ({
        lane,
        files: journeys.filter((file) => lane.folders.some((folder) => file.startsWith(folder))),
      }))
      .filter(({ files }) => files.length > 0),
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** Part of `npm run check`: names each file and folder that is too large, and fails if there is one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exceptions } from "./exceptions";
import { sizeFaults } from "./sizes";

const folders = ["app", "components", "e2e", "lib", "prisma", "scripts", "server"];

const entries = folders.flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }));
const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
const sources = paths.filter((path) => /\.(?:tsx?|mjs|css)$/.test(path));
const files = sources.map((path) => ({ path, lines: readFileSync(path, "utf8").split("\n").length - 1 }));

const faults = sizeFaults(files, exceptions);
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;

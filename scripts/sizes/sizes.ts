/** How large files and folders may be, so that a reader finds a place by its name and reads a file in one go. */
import { dirname } from "node:path";

export const mostLines = 250;
export const mostFiles = 25;

/** Larger files and folders that exist already, with their sizes. Each size may shrink and never grow. */
export type Exceptions = { files: Record<string, number>; folders: Record<string, number> };

export type SourceFile = { path: string; lines: number };

// Data or generated: nobody reads these as code.
const notCounted = /^(?:prisma\/seed|lib\/generated|lib\/messages)\//;
// A test lies beside its module and so does not count for the folder.
const test = /\.test\.tsx?$/;

/** What is too large, or has an exception that no longer fits, as one sentence each. */
export function sizeFaults(all: readonly SourceFile[], { files, folders }: Exceptions): string[] {
  const counted = all.filter(({ path }) => !notCounted.test(path));
  const lines = new Map(counted.map(({ path, lines }) => [path, lines]));
  const members = new Map<string, number>();
  for (const { path } of counted) {
    if (!test.test(path)) members.set(dirname(path), (members.get(dirname(path)) ?? 0) + 1);
  }
  return [
    ...faults({ sizes: lines, exceptions: files, most: mostLines, unit: "lines" }),
    ...faults({ sizes: members, exceptions: folders, most: mostFiles, unit: "source files" }),
  ];
}

type Kind = { sizes: Map<string, number>; exceptions: Record<string, number>; most: number; unit: string };

function faults({ sizes, exceptions, most, unit }: Kind): string[] {
  const tooLarge = [...sizes].flatMap(([path, size]) => {
    const limit = exceptions[path] ?? most;
    return size > limit ? `${path} has ${size} ${unit}, and ${limit} are the most: split it.` : [];
  });
  const outdated = Object.entries(exceptions).flatMap(([path, limit]) => {
    const size = sizes.get(path) ?? 0;
    if (size <= most) return `${path} has ${size} ${unit}: remove its exception from scripts/sizes/exceptions.ts.`;
    return size < limit
      ? `${path} has ${size} ${unit}: lower its exception in scripts/sizes/exceptions.ts to that.`
      : [];
  });
  return [...tooLarge, ...outdated];
}

import { expect, test } from "vitest";
import { mostFiles, mostLines, sizeFaults } from "./sizes";

const none = { files: {}, folders: {} };
const modules = (count: number, folder = "lib/a") =>
  Array.from({ length: count }, (_, index) => ({ path: `${folder}/m${index}.ts`, lines: 10 }));

test("files and folders within the limits are accepted", () => {
  expect(sizeFaults([...modules(mostFiles), { path: "lib/b/long.ts", lines: mostLines }], none)).toEqual([]);
});

test("a file over the limit is refused", () => {
  expect(sizeFaults([{ path: "lib/long.ts", lines: 251 }], none)).toEqual([
    "lib/long.ts has 251 lines, and 250 are the most: split it.",
  ]);
});

test("a folder over the limit is refused, and its tests don't count", () => {
  const tests = modules(3).map(({ path, lines }) => ({ path: path.replace(".ts", ".test.ts"), lines }));
  expect(sizeFaults([...modules(25), ...tests], none)).toEqual([]);
  expect(sizeFaults(modules(26), none)).toEqual(["lib/a has 26 source files, and 25 are the most: split it."]);
});

test("data, catalogues and generated code may be of any size", () => {
  const paths = ["prisma/seed/scene.ts", "lib/messages/en.ts", "lib/generated/client.ts"];
  expect(
    sizeFaults(
      paths.map((path) => ({ path, lines: 9000 })),
      none,
    ),
  ).toEqual([]);
});

test("an exception holds what it names and may only shrink", () => {
  const exceptions = { files: { "lib/long.ts": 300 }, folders: {} };
  const faults = (lines: number) => sizeFaults([{ path: "lib/long.ts", lines }], exceptions);
  expect(faults(300)).toEqual([]);
  expect(faults(301)).toEqual(["lib/long.ts has 301 lines, and 300 are the most: split it."]);
  expect(faults(299)).toEqual([expect.stringContaining("lower its exception")]);
  expect(faults(250)).toEqual([expect.stringContaining("remove its exception")]);
  expect(sizeFaults([], exceptions)).toEqual([expect.stringContaining("remove its exception")]);
});

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const tutorial = readFileSync("docs/tutorial-add-a-field.md", "utf8");

/** The changes that the tutorial makes, in its order, as patches. */
const patches = Array.from(tutorial.matchAll(/^```diff\n(.*?)^```$/gms), ([, patch = ""]) => patch);

test("every change of the tutorial fits the sources as they are now", () => {
  expect(patches.length).toBeGreaterThan(0);
  // Where one doesn't fit, git names its file and line.
  execFileSync("git", ["apply", "--check", "-"], { input: patches.join("") });
});

test("a change that doesn't fit the sources is noticed", () => {
  const [first = ""] = patches;
  const other = first.replace(/^ (?=.*\w)/m, " no longer ");
  expect(() => execFileSync("git", ["apply", "--check", "-"], { input: other, stdio: "pipe" })).toThrow(
    "does not apply",
  );
});

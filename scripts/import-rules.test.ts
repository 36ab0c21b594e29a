import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise } from "dependency-cruiser";
import { afterAll, beforeAll, expect, test } from "vitest";
import rules from "../.dependency-cruiser.mjs";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-imports-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The names of the rules that these modules break: each module's path with the path that it imports. */
async function broken(imports: Record<string, string>): Promise<string[]> {
  const root = await mkdtemp(join(folder, "case-"));
  for (const path of new Set([...Object.keys(imports), ...Object.values(imports)])) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    const imported = imports[path];
    const up = "../".repeat(path.split("/").length - 1);
    await writeFile(join(root, path), imported ? `import "${up}${imported.replace(/\.tsx?$/, "")}";` : "export {};");
  }
  const { exclude = [], doNotFollow = [] } = rules.options ?? {};
  const { output } = await cruise(["."], { ruleSet: rules, validate: true, baseDir: root, exclude, doNotFollow });
  if (typeof output === "string") throw new Error(output);
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))];
}

test.each([
  ["no-circles", { "lib/a.ts": "lib/b.ts", "lib/b.ts": "lib/a.ts" }],
  ["nothing-imports-app", { "components/desk/list.tsx": "app/admin/page.tsx" }],
  ["nothing-imports-server", { "lib/paper/home.ts": "server/web/lane.ts" }],
  ["reading-imports-no-writing", { "lib/paper/home.ts": "lib/newsroom/publish.ts" }],
  ["lib-imports-no-components", { "lib/paper/home.ts": "components/site/footer.tsx" }],
  ["components-reach-no-database", { "components/desk/list.tsx": "lib/people.ts", "lib/people.ts": "lib/db.ts" }],
  ["programs-import-no-tests", { "lib/paper/home.ts": "lib/testing/builders.ts" }],
])("%s refuses a module that breaks it", async (rule, imports) => {
  expect(await broken(imports)).toEqual([rule]);
});

test("a component may call a server action, and the desk may show what readers will get", async () => {
  const imports = {
    "components/desk/list.tsx": "components/desk/list-actions.ts",
    "components/desk/list-actions.ts": "lib/db.ts",
    "lib/newsroom/preview-page.ts": "lib/paper/home.ts",
  };
  expect(await broken(imports)).toEqual([]);
});

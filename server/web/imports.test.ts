import { build } from "esbuild";
import { expect, test } from "vitest";

/** The packages that a process loads as it starts. */
async function packagesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    ...{ entryPoints: [entry], outdir: "unwritten", write: false, metafile: true, logLevel: "silent" },
    ...{ bundle: true, packages: "external", platform: "node", format: "esm" },
  });
  return Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
}

test("the process that readers reach loads nothing that renders, draws or signs in", async () => {
  const packages = await packagesOf("server/web/main.ts");
  expect(packages).toContain("pg");
  expect(
    packages.filter((name) => /^(?:next|react|react-dom|sharp|better-auth|woff2-encoder)(?:\/|$)/.test(name)),
  ).toEqual([]);
});

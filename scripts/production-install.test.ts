/** An install without what only developers need (`npm ci --omit=dev`) must be able to build and serve the paper. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import postcss from "../postcss.config.mjs";

const root = join(import.meta.dirname, "..");

// What an operator runs, and what Next and Prisma run for it; Next finds the files of app/ by itself.
const commands = ["serve", "build-paper", "dev", "load", "user", "demo-archive"].map((name) => `scripts/${name}.ts`);
const caches = ["page", "data"].map((name) => `server/render/${name}-cache.mjs`);
const processes = ["web", "render", "worker"].map((name) => `server/${name}/main.ts`);
const configured = ["next.config.ts", "prisma.config.ts", "proxy.ts", ...caches, ...processes];

// Nothing imports these: Next asks for them before it builds TypeScript.
const nextNeeds = ["typescript", "@types/node", "@types/react"];

/** The files of app/ that Next may build. */
async function appFiles(): Promise<string[]> {
  const files = await readdir(join(root, "app"), { recursive: true });
  return files.filter((file) => /(?<!\.test)\.tsx?$/.test(file)).map((file) => `app/${file}`);
}

/** What the code imports from packages, followed through all files of ours. */
async function imported(): Promise<string[]> {
  const entries = [...commands, ...configured, ...(await appFiles())];
  const contents = entries.map((entry) => `import "./${entry}";`).join("\n");
  const { metafile } = await build({
    ...{ stdin: { contents, resolveDir: root }, absWorkingDir: root, outdir: "unwritten", write: false },
    ...{ bundle: true, packages: "external", external: ["*.woff2"], platform: "node", format: "esm" },
    ...{ metafile: true, logLevel: "silent" },
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return imports.filter(({ external }) => external).map(({ path }) => path);
}

/** What the code names as text: programs and fonts in node_modules, and what the start imports before it can bundle. */
async function named(): Promise<string[]> {
  const files = ["scripts/start.mjs", "scripts/build.ts", "lib/lettering/faces.ts"];
  const texts = (await Promise.all(files.map((file) => readFile(join(root, file), "utf8")))).join("\n");
  const paths = [...texts.matchAll(/(?:import\("|"node_modules\/)([@\w][^"]*)"/g)].map(([, path = ""]) => path);
  const fonts = [...texts.matchAll(/fromPackage\("[^"]+", "([^"]+)"\)/g)].map(
    ([, name]) => `@fontsource-variable/${name}`,
  );
  return [...paths, ...fonts];
}

/** The package that a path is in, "@tiptap/pm" of "@tiptap/pm/state"; null for a file of ours and a module of Node's. */
function packageOf(path: string): string | null {
  if (path.startsWith("node:") || !/^[@\w]/.test(path)) return null;
  return path.split("/", path.startsWith("@") ? 2 : 1).join("/");
}

test("all that building and serving need is a dependency, and nothing of it for developers alone", async () => {
  const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const paths = [...(await imported()), ...(await named()), ...Object.keys(postcss.plugins), ...nextNeeds];
  const needed = new Set(paths.map(packageOf).filter((name) => name !== null));
  expect([...needed].filter((name) => !(name in dependencies))).toEqual([]);
  const some = ["tailwindcss", "tsx", "next", "@tiptap/pm", "@fontsource-variable/noto-emoji"];
  expect([...needed]).toEqual(expect.arrayContaining(some));
});

/** The W3C's Nu HTML checker finds no error on any page. It runs on Java: without it this is skipped. */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { signInPath } from "../../lib/urls";
import { pageTypes, pathOf, recordsOf } from "../edition";

const run = promisify(execFile);
const checker = fileURLToPath(import.meta.resolve("vnu-jar/build/dist/vnu.jar"));
const found = z.object({
  messages: z.array(
    z.object({
      url: z.string(),
      message: z.string(),
      extract: z.string().default(""),
      lastLine: z.number().optional(),
    }),
  ),
});
const time = 180_000; // ms: Java begins slowly on a busy machine
const mostOutput = 64 * 1024 * 1024; // bytes

const hasJava = await run("java", ["-version"]).then(
  () => true,
  () => false,
);
if (!hasJava) console.warn("The Nu HTML checker is skipped: there is no Java (apt-get install default-jre-headless).");

// The checker runs once for all, since Java takes seconds to begin: it must find the error of this page.
const wrong = "<!doctype html><html lang=en><title>Wrong</title><p><img src=a.png></p>";

test("the checker finds the error of a wrong page, and none on any page of the paper", async ({ request }, info) => {
  test.skip(!hasJava, "There is no Java on this machine.");
  test.setTimeout(time);
  const published = recordsOf("article").filter(({ status }) => status === "published");
  const paths = new Set([...Object.values(pageTypes), ...published.map(pathOf), signInPath, "/latest?page=2"]);
  const folder = info.outputPath();
  await mkdir(folder, { recursive: true });
  const files = new Map<string, string>();
  for (const path of paths) {
    const file = `${folder}/${files.size}.html`;
    files.set(file, path);
    await writeFile(file, await (await request.get(path)).body());
  }
  const wrongFile = `${folder}/wrong.html`;
  files.set(wrongFile, "the wrong page");
  await writeFile(wrongFile, wrong);
  const options = ["--stdout", "--exit-zero-always", "--errors-only", "--format", "json"];
  const { stdout } = await run("java", ["-jar", checker, ...options, ...files.keys()], { maxBuffer: mostOutput });
  const errors = found
    .parse(JSON.parse(stdout))
    .messages.map(({ url, message, extract }) => `${files.get(fileURLToPath(url))}: ${message} ${extract.trim()}`);
  expect(errors).toEqual([expect.stringMatching(/^the wrong page: .*alt/)]);
});

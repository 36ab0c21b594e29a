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

test("no page has an error in its HTML", async ({ request }, info) => {
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
  const options = ["--stdout", "--exit-zero-always", "--errors-only", "--format", "json"];
  const { stdout } = await run("java", ["-jar", checker, ...options, ...files.keys()], { maxBuffer: mostOutput });
  const errors = new Map<string, string>(); // each once, with the last page that has it
  for (const { url, message, extract } of found.parse(JSON.parse(stdout)).messages) {
    errors.set(message, `${files.get(fileURLToPath(url))}: ${extract.trim()}`);
  }
  expect(Object.fromEntries(errors)).toEqual({});
});

test("the checker finds an error where there is one", async ({ page: _ }, info) => {
  test.skip(!hasJava, "There is no Java on this machine.");
  test.setTimeout(time);
  await mkdir(info.outputPath(), { recursive: true });
  const file = info.outputPath("wrong.html");
  await writeFile(file, "<!doctype html><html lang=en><title>Wrong</title><p><img src=a.png></p>");
  const options = ["--stdout", "--exit-zero-always", "--errors-only", "--format", "json"];
  const { stdout } = await run("java", ["-jar", checker, ...options, file]);
  expect(found.parse(JSON.parse(stdout)).messages.map(({ message }) => message)).toEqual([
    expect.stringContaining("alt"),
  ]);
});

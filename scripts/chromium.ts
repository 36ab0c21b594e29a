import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { StartError } from "./start-error";

const installed = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  chromium.executablePath(),
];

/** Chromium without a screen to draw on: a page costs it half of what it costs the whole browser. */
const shells = [process.env["CHROMIUM_SHELL_PATH"], process.env["CHROMIUM_PATH"], "/usr/bin/chromium-headless-shell"];

const existing = (paths: (string | undefined)[]): string | undefined => paths.find((path) => path && existsSync(path));

/** The path of a Chromium: one that is there, else Debian's, which root can install. */
export function findChromium(): string {
  const found = existing(installed) ?? installFromDebian("chromium");
  if (!found) {
    throw new StartError(
      "The browser tests need Chromium: install it (for example `npx playwright install chromium`), or set CHROMIUM_PATH.",
    );
  }
  return found;
}

/** The path of a Chromium for tests without a screen: the light one where it can be had, else the whole one. */
export const findChromiumShell = (): string =>
  existing(shells) ?? installFromDebian("chromium-headless-shell") ?? findChromium();

function installFromDebian(name: string): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], options);
  return existing([`/usr/bin/${name}`]);
}

/** Root has no sandbox; the rest keeps Chromium from calling home. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

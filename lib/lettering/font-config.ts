/**
 * What libfontconfig reads before the first text is drawn. Without it, it writes to standard error, past the log, where a
 * machine has no /etc/fonts, as slim images have none, and where it finds no folder that it may keep its cache in.
 */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { config } from "../config";
import { element, xmlDocument } from "../xml";

let configured: Promise<void> | undefined;

/** Gives libfontconfig the system's configuration, where there is one, and a cache in DATA_DIR; an operator's FONTCONFIG_FILE stays. */
export async function configureFonts(): Promise<void> {
  if (process.env["FONTCONFIG_FILE"]) return;
  configured ??= configure();
  await configured.catch((error: unknown) => {
    configured = undefined; // the next text tries again
    throw error;
  });
}

async function configure(): Promise<void> {
  const folder = join(/* turbopackIgnore: true */ config().dataDir, "fonts");
  const file = join(folder, "fonts.conf");
  const draft = `${file}.${process.pid}.new`;
  await mkdir(folder, { recursive: true });
  await writeFile(draft, fontConfig(join(folder, "cache")));
  await rename(draft, file);
  process.env["FONTCONFIG_FILE"] = file;
}

// https://fontconfig.pages.freedesktop.org/fontconfig/fontconfig-user.html; the first cache that can be written is used.
const fontConfig = (cache: string): string =>
  xmlDocument(
    element("fontconfig", [
      element("include", "/etc/fonts/fonts.conf", { ignore_missing: "yes" }),
      ...["/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts"].map((folder) =>
        element("dir", folder),
      ),
      element("cachedir", cache),
    ]),
  );

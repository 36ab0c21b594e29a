/**
 * The faces that pictures of text are set in: the paper's own, then Noto for the scripts that it
 * lacks, so that a machine without fonts writes them all. Pictures are set by Pango, which reads
 * no WOFF2: a file is unpacked when its first character is asked for.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import decompress from "woff2-encoder/decompress";
import { z } from "zod";
import { config } from "../config";

/**
 * A family with its files, each for some characters. It is named as the files name it: by the weight
 * that theirs start from, though they have all. `folder` starts at the program's own.
 */
type Face = { family: string; folder: string; subsets: () => Promise<Subset[]> };
type Subset = { file: string; holds: (codePoint: number) => boolean };

const root = process.cwd();

/** A face that npm brings: its unicode.json says which file has which characters. */
function fromPackage(family: string, name: string): Face {
  const folder = `node_modules/@fontsource-variable/${name}`;
  return {
    ...{ family, folder: `${folder}/files` },
    subsets: once(async () => {
      const text = await readFile(join(/* turbopackIgnore: true */ root, folder, "unicode.json"), "utf8");
      const ranges = z.record(z.string(), z.string()).parse(JSON.parse(text));
      return Object.entries(ranges).map(([subset, range]) => ({
        file: `${name}-${subset.replace(/^\[(.*)\]$/, "$1")}-wght-normal.woff2`,
        holds: holdsOf(range),
      }));
    }),
  };
}

// The subsets that the files in app/fonts are: see app/fonts.ts and app/globals.css.
const basicLatin =
  "U+0000-00A0,U+00A3,U+00A7,U+00A9,U+00AB,U+00AD-00AE,U+00B0,U+00B7,U+00BB,U+00D7,U+0304,U+0308,U+0329,U+2000-2015,U+2018-201E,U+2020-2022,U+2026,U+2028-202F,U+2060-206F,U+20AC,U+2212,U+FEFF";
const accentedLatin =
  "U+00A1-00A2,U+00A4-00A6,U+00A8,U+00AA,U+00AC,U+00AF,U+00B1-00B6,U+00B8-00BA,U+00BC-00D6,U+00D8-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2016-2017,U+201F,U+2023-2025,U+2027,U+2030-205F,U+2122,U+2191,U+2193,U+2215,U+FFFD";
const latinExtended =
  "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";

/** One of the paper's own, as in app/fonts. */
const ownFace = (family: string, name: string): Face => ({
  ...{ family, folder: "app/fonts" },
  subsets: async () => [
    { file: `${name}-basic-latin-wght-normal.woff2`, holds: holdsOf(basicLatin) },
    { file: `${name}-accented-latin-wght-normal.woff2`, holds: holdsOf(accentedLatin) },
    { file: `${name}-latin-ext-wght-normal.woff2`, holds: holdsOf(latinExtended) },
  ],
});

const own = {
  serif: ownFace("Brygada 1918", "brygada-1918"),
  sans: ownFace("Libre Franklin Thin", "libre-franklin"),
};
const noto = [
  fromPackage("Noto Sans", "noto-sans"), // Greek, Cyrillic, Devanagari, Vietnamese
  fromPackage("Noto Sans Arabic", "noto-sans-arabic"),
  fromPackage("Noto Sans Hebrew Thin", "noto-sans-hebrew"),
  fromPackage("Noto Sans Bengali", "noto-sans-bengali"),
  fromPackage("Noto Sans Tamil", "noto-sans-tamil"),
  fromPackage("Noto Sans Telugu", "noto-sans-telugu"),
  fromPackage("Noto Sans Thai", "noto-sans-thai"),
  fromPackage("Noto Sans Armenian", "noto-sans-armenian"),
  fromPackage("Noto Sans Georgian", "noto-sans-georgian"),
];
const chinese = fromPackage("Noto Sans SC Thin", "noto-sans-sc");
const japanese = fromPackage("Noto Sans JP Thin", "noto-sans-jp");
const korean = fromPackage("Noto Sans KR Thin", "noto-sans-kr");
const emoji = fromPackage("Noto Emoji", "noto-emoji");

export type Style = keyof typeof own;

/** The faces in the order that they are asked for a character: Chinese and Japanese draw theirs differently. */
function facesFor(style: Style, language: string): Face[] {
  const eastAsian = language.startsWith("ja") ? [japanese, chinese, korean] : [chinese, japanese, korean];
  return [own[style], ...noto, ...(language.startsWith("ko") ? [korean, chinese, japanese] : eastAsian), emoji];
}

/** Makes what a text needs known to Pango; gives the families in their order, as Pango writes them. */
export async function familiesFor(text: string, style: Style, language: string): Promise<string> {
  for (const character of new Set(text)) {
    const file = await fileFor(character, style, language);
    if (file) await (known.get(file) ?? makeKnown(file));
  }
  return facesFor(style, language)
    .map(({ family }) => family)
    .join(",");
}

/** The file that has a character; null where none has, and whatever the system has must do. */
export async function fileFor(character: string, style: Style, language: string): Promise<string | null> {
  const codePoint = character.codePointAt(0) ?? 0;
  for (const { folder, subsets } of facesFor(style, language)) {
    const subset = (await subsets()).find(({ holds }) => holds(codePoint));
    if (subset) return `${folder}/${subset.file}`;
  }
  return null;
}

const known = new Map<string, Promise<void>>();

function makeKnown(file: string): Promise<void> {
  const made = (async () => {
    const fontfile = await unpacked(file);
    // Pango knows a file from the first text that names it.
    await sharp({ text: { text: " .", fontfile } }).toBuffer();
  })();
  known.set(file, made);
  made.catch(() => known.delete(file));
  return made;
}

/** The file as TrueType, kept in DATA_DIR under a name of its content. */
async function unpacked(file: string): Promise<string> {
  const packed = await readFile(join(/* turbopackIgnore: true */ root, file));
  const folder = join(/* turbopackIgnore: true */ config().dataDir, "fonts");
  const path = join(folder, `${createHash("sha256").update(packed).digest("hex").slice(0, 32)}.ttf`);
  const isThere = await readFile(path).then(
    () => true,
    () => false,
  );
  if (isThere) return path;
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, await decompress(packed));
  await rename(draft, path);
  return path;
}

/** Whether a character is in a range as CSS writes it: "U+0-FF,U+131". */
function holdsOf(range: string): (codePoint: number) => boolean {
  const spans = range.split(",").map((span) => {
    const [from = "", to = from] = span.trim().replace(/^U\+/i, "").split("-");
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
  });
  return (codePoint) => spans.some(({ from, to }) => from <= codePoint && codePoint <= to);
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= work());
}

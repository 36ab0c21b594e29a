/**
 * The faces that pictures of text are set in: the paper's own, then Noto for the scripts that it
 * lacks, so that a machine without fonts writes them all. Pictures are set by Pango, which reads
 * no WOFF2: a file is unpacked when its first character is asked for.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import decompress from "woff2-encoder/decompress";
import { z } from "zod";
import { config } from "../config";
import { normalized } from "../safe-text";
import { characterMap } from "./character-map";
import { configureFonts } from "./font-config";
import { systemDraws } from "./missing-glyph";

/**
 * A family with its files, each for some characters. It is named as the files name it: by the weight
 * that theirs start from, though they have all. `folder` starts at the program's own.
 */
type Face = { family: string; folder: string; subsets: () => Promise<Subset[]> };
type Subset = { file: string; lists: (codePoint: number) => boolean };

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
        lists: listOf(range),
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
    { file: `${name}-basic-latin-wght-normal.woff2`, lists: listOf(basicLatin) },
    { file: `${name}-accented-latin-wght-normal.woff2`, lists: listOf(accentedLatin) },
    { file: `${name}-latin-ext-wght-normal.woff2`, lists: listOf(latinExtended) },
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
  for (const letter of new Set(lettersOf(text))) {
    for (const file of await filesFor(letter, style, language)) await (known.get(file) ?? makeKnown(file));
  }
  return facesFor(style, language)
    .map(({ family }) => family)
    .join(",");
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The letters as readers see them: a flag, a keycap and a letter with its accents are one each. */
const lettersOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/**
 * The text without what no face has a glyph for: in its place stands its plainer form or a part of it where there
 * is one, or what the system draws, else nothing.
 */
export async function drawable(text: string, style: Style, language: string): Promise<string> {
  const drawn: string[] = [];
  for (const letter of lettersOf(text)) drawn.push(await drawableForm(letter, style, language));
  return drawn.join("");
}

async function drawableForm(letter: string, style: Style, language: string): Promise<string> {
  for (const form of [letter, normalized(letter, "NFKC")]) {
    if (await haveAll(form, style, language)) return form;
  }
  const parts: string[] = [];
  for (const part of letter) if (await isDrawn(part, style, language)) parts.push(part);
  if (parts.length === [...letter].length) return letter;
  const [base = ""] = parts;
  return pictograph.test(base) ? base : parts.join("");
}

const pictograph = /\p{Extended_Pictographic}/u;

/** Whether one of our faces or of the system's draws a character. */
const isDrawn = async (character: string, style: Style, language: string): Promise<boolean> =>
  (await haveAll(character, style, language)) || (await systemDraws(character));

/** Whether our faces have every character that is seen. */
async function haveAll(text: string, style: Style, language: string): Promise<boolean> {
  const seen = [...text].filter((character) => !/[\p{Default_Ignorable_Code_Point}\s]/u.test(character));
  const files = await Promise.all(seen.map((character) => fileFor(character, style, language)));
  return !files.includes(null);
}

/** The files that a letter is drawn from: one that has all of it, as a flag or a keycap needs, else one for each character. */
async function filesFor(letter: string, style: Style, language: string): Promise<string[]> {
  const whole = await fileFor(letter, style, language);
  if (whole !== null) return [whole];
  const files = await Promise.all([...letter].map((character) => fileFor(character, style, language)));
  return files.filter((file) => file !== null);
}

/** The first file that has a glyph for every character of the letter; null where none has. */
async function fileFor(letter: string, style: Style, language: string): Promise<string | null> {
  const codePoints = [...letter].map((character) => character.codePointAt(0) ?? 0);
  for (const { folder, subsets } of facesFor(style, language)) {
    // What a file lists is what its makers asked for: some of it their fonts lack.
    for (const { file } of (await subsets()).filter(({ lists }) => codePoints.every(lists))) {
      const { has } = await opened(`${folder}/${file}`);
      if (codePoints.every(has)) return `${folder}/${file}`;
    }
  }
  return null;
}

const known = new Map<string, Promise<void>>();

function makeKnown(file: string): Promise<void> {
  const made = (async () => {
    const { path } = await opened(file);
    await configureFonts();
    // Pango knows a file from the first text that names it.
    await sharp({ text: { text: " .", fontfile: path } }).toBuffer();
  })();
  known.set(file, made);
  made.catch(() => known.delete(file));
  return made;
}

type Opened = { path: string; has: (codePoint: number) => boolean };

const openedFiles = new Map<string, Promise<Opened>>();

/** The file as TrueType, kept in DATA_DIR under a name of its content, and which characters it has. */
function opened(file: string): Promise<Opened> {
  const known = openedFiles.get(file);
  if (known) return known;
  const opening = open(file);
  openedFiles.set(file, opening);
  opening.catch(() => openedFiles.delete(file));
  return opening;
}

async function open(file: string): Promise<Opened> {
  const packed = await readFile(join(/* turbopackIgnore: true */ root, file));
  const folder = join(/* turbopackIgnore: true */ config().dataDir, "fonts");
  const path = join(folder, `${createHash("sha256").update(packed).digest("hex").slice(0, 32)}.ttf`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return { path, has: characterMap(kept) };
  const font = Buffer.from(await decompress(packed));
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${process.pid}.new`;
  try {
    await writeFile(draft, font);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return { path, has: characterMap(font) };
}

/** Whether a character is in a range as CSS writes it: "U+0-FF,U+131". */
function listOf(range: string): (codePoint: number) => boolean {
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

/**
 * Whether a file is the picture that it says it is, and nothing else besides. What readers get is
 * made anew from its pixels; this keeps out what could harm whoever downloads the original.
 */
import { setImmediate } from "node:timers/promises";
import sharp from "sharp";
import { cleanLine, isVisible, line } from "../safe-text";
import { endOf, framesOfPng, isArchive, isScriptHeader, type Kind, kindOf } from "./containers";
import type { Size } from "./shapes";

export type Limits = { megabytes: number; megapixels: number };
export type Refused = { ok: false; status: 401 | 413 | 415 | 422 | 507; why: string }; // the status: RFC 9110, 15.5; RFC 4918, 11.5
type Inspected = { ok: true; mimeType: string; size: Size; frames: number } | Refused;

const refuse = (status: Refused["status"], why: string): Refused => ({ ok: false, status, why });

const taken = "JPEG, PNG, WebP, AVIF and GIF pictures are taken";
const names: Record<Kind, string> = { jpeg: "JPEG", png: "PNG", webp: "WebP", avif: "AVIF", gif: "GIF", heic: "HEIC" };
const extensions: Record<string, Kind> = {
  ...{ jpg: "jpeg", jpeg: "jpeg", jpe: "jpeg", jfif: "jpeg", png: "png", webp: "webp" },
  ...{ avif: "avif", gif: "gif", heic: "heic", heif: "heic" },
};

/** Why a file of so many bytes is too large, in a sentence; null where it isn't. */
export const tooLarge = (bytes: number, { megabytes }: Limits): string | null =>
  bytes > megabytes * 1_000_000
    ? `This file is over ${megabytes} MB, the most that is taken. Export it smaller: 6,000 pixels across are plenty.`
    : null;

const longestName = 200; // characters

/** A file's name as it was sent, percent-encoded; null where there is none or it can't be one. A Mac sends it decomposed. */
export function fileNameFrom(header: string | null): string | null {
  try {
    const name = line.parse(decodeURIComponent(header ?? "").replace(/[/\\]+/g, " ")).trim();
    return isVisible(name) ? cleanLine([...name].slice(-longestName).join("")) : null;
  } catch {
    return null;
  }
}

/** Looks at a whole file; a refusal says in a sentence what is wrong with it and what to do. */
export async function inspect(file: Buffer, fileName: string, limits: Limits): Promise<Inspected> {
  const large = tooLarge(file.length, limits);
  if (large !== null) return refuse(413, large);
  if (file.length === 0) return refuse(422, "This file is empty (0 bytes). Export or copy it again.");
  const kind = kindOf(file);
  if (kind === null) return refuse(415, notAPicture(file));
  const why = wrongName(kind, fileName) ?? (await wrongContent(file, kind));
  if (why !== null) return refuse(422, why);
  try {
    const { autoOrient, pages, compression } = await sharp(file, { limitInputPixels: false }).metadata();
    const frames = pages ?? (kind === "png" ? framesOfPng(file) : 1); // sharp reads a PNG's first frame alone
    if (kind === "heic" && compression === "hevc") return refuse(415, noHeic);
    const size = { width: autoOrient.width, height: autoOrient.height };
    const megapixels = (size.width * size.height * frames) / 1_000_000;
    if (megapixels > limits.megapixels) return refuse(413, tooManyPixels(megapixels, frames, limits));
    return { ok: true, mimeType: `image/${kind}`, size, frames };
  } catch {
    return kind === "heic" ? refuse(415, noHeic) : refuse(422, damaged);
  }
}

/** What is said of a file that begins as a picture and can't be read to its end. */
export const damaged = "This picture is damaged or was cut short on its way. Export or copy it again.";
const noHeic = "HEIC pictures can’t be read here. Export it as JPEG; a telephone’s setting “most compatible” does so.";

const tooManyPixels = (megapixels: number, frames: number, limits: Limits): string =>
  frames > 1
    ? `This animation has ${frames} frames, ${Math.ceil(megapixels)} megapixels in all, and ${limits.megapixels} are the most. Export its best frame as a picture.`
    : `This picture has ${Math.ceil(megapixels)} megapixels, and ${limits.megapixels} are the most. Export it smaller.`;

function wrongName(kind: Kind, fileName: string): string | null {
  const named = extensions[/\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ""];
  if (named === undefined && /\.[a-z0-9]{1,5}$/i.test(fileName)) {
    return `This file’s name doesn’t end as a ${names[kind]} picture’s does. If it is one, rename it.`;
  }
  if (named !== undefined && named !== kind) {
    return `This file is named as ${names[named]} but holds ${names[kind]}. Rename it, or export it again.`;
  }
  return null;
}

async function wrongContent(file: Buffer, kind: Kind): Promise<string | null> {
  const end = endOf(file, kind);
  if (end === null) return damaged;
  if (file.subarray(end).some((byte) => byte !== 0)) {
    return "Something else is hidden behind this picture’s end. Export it again from a picture editor.";
  }
  if (isScriptHeader(file, kind) || isArchive(file) || (await holdsMarkup(file))) {
    return "This picture holds something else too: a script, a page or an archive. Export it again from a picture editor.";
  }
  return null;
}

function notAPicture(file: Buffer): string {
  const start = file.toString("utf8", 0, 4096);
  if (/<svg[\s>]/i.test(start)) return "SVG drawings can carry scripts, so none is taken. Export it as PNG.";
  if (start.startsWith("%PDF-")) return `This is a PDF document. ${taken}: export its picture as one.`;
  if (/^(II\*\0|MM\0\*)/.test(start)) return `This is a TIFF or a camera’s raw file. ${taken}: export it as JPEG.`;
  return `This is not a picture. ${taken}.`;
}

// Each long enough that 10 MB of compressed pixels hold it by chance less than once in 100,000 pictures.
const markup = /<script|<\?php\s|<html[\s>]|<!doctype html|<iframe|<svg(?:\s+[\w:]+=|>)|%PDF-\d\./i;
const chunk = 1024 * 1024; // bytes looked through before others have their turn
const longest = 32; // bytes of what is looked for

async function holdsMarkup(file: Buffer): Promise<boolean> {
  for (let at = 0; at < file.length; at += chunk) {
    if (markup.test(file.toString("latin1", at, at + chunk + longest))) return true;
    await setImmediate();
  }
  return false;
}

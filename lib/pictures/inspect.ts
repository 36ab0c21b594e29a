/**
 * Whether a file is the picture that it says it is, and nothing else besides. What readers get is
 * made anew from its pixels; this keeps out what could harm whoever downloads the original.
 */

import { setImmediate } from "node:timers/promises";
import sharp from "sharp";
import { pictureWords } from "@/lib/messages/desk/picture";
import { cleanLine, isVisible, line } from "../safe-text";
import { endOf, framesOfPng, isArchive, isScriptHeader, type Kind, kindOf } from "./containers";
import type { Size } from "./shapes";

export type Limits = { megabytes: number; megapixels: number };
export type Refused = { ok: false; status: 401 | 413 | 415 | 422 | 507; why: string }; // the status: RFC 9110, 15.5; RFC 4918, 11.5
type Inspected = { ok: true; mimeType: string; size: Size; frames: number } | Refused;

const refuse = (status: Refused["status"], why: string): Refused => ({ ok: false, status, why });

const names: Record<Kind, string> = { jpeg: "JPEG", png: "PNG", webp: "WebP", avif: "AVIF", gif: "GIF", heic: "HEIC" };
const extensions: Record<string, Kind> = {
  ...{ jpg: "jpeg", jpeg: "jpeg", jpe: "jpeg", jfif: "jpeg", png: "png", webp: "webp" },
  ...{ avif: "avif", gif: "gif", heic: "heic", heif: "heic" },
};

/** Why a file of so many bytes is too large, in a sentence; null where it isn't. */
export const tooLarge = (bytes: number, { megabytes }: Limits): string | null =>
  bytes > megabytes * 1_000_000 ? pictureWords.fileTooLarge(megabytes) : null;

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
  if (file.length === 0) return refuse(422, pictureWords.fileEmpty);
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
export const damaged = pictureWords.fileDamaged;
const noHeic = pictureWords.heic;

const tooManyPixels = (megapixels: number, frames: number, limits: Limits): string =>
  frames > 1
    ? pictureWords.animationTooLarge(frames, Math.ceil(megapixels), limits.megapixels)
    : pictureWords.tooManyPixels(Math.ceil(megapixels), limits.megapixels);

function wrongName(kind: Kind, fileName: string): string | null {
  const named = extensions[/\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ""];
  if (named === undefined && /\.[a-z0-9]{1,5}$/i.test(fileName)) {
    return pictureWords.extensionMissing(names[kind]);
  }
  if (named !== undefined && named !== kind) {
    return pictureWords.extensionWrong(names[named], names[kind]);
  }
  return null;
}

async function wrongContent(file: Buffer, kind: Kind): Promise<string | null> {
  const end = endOf(file, kind);
  if (end === null) return damaged;
  if (file.subarray(end).some((byte) => byte !== 0)) {
    return pictureWords.hiddenData;
  }
  if (isScriptHeader(file, kind) || isArchive(file) || (await holdsMarkup(file))) {
    return pictureWords.hiddenContent;
  }
  return null;
}

function notAPicture(file: Buffer): string {
  const start = file.toString("utf8", 0, 4096);
  if (/<svg[\s>]/i.test(start)) return pictureWords.svg;
  if (start.startsWith("%PDF-")) return pictureWords.pdf;
  if (/^(II\*\0|MM\0\*)/.test(start)) return pictureWords.tiffOrRaw;
  return pictureWords.notAPicture;
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

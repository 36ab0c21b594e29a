/** What a picture's file says of it: caption, credit and when it was taken. */
import { XMLParser } from "fast-xml-parser";
import sharp from "sharp";
import { cleanLine, line } from "../safe-text";
import { readExif } from "./exif";
import { type Iptc, isIptcNewer, readIptc } from "./iptc";

export type Said = { caption: string; credit: string; takenAt: Date | null };

const longestCaption = 2000; // characters
const longestCredit = 200;

/**
 * Of each the first that says it: XMP, then IPTC (before XMP where it was changed later), then EXIF.
 * Nothing here fails: a picture may say nothing.
 */
export async function readMetadata(file: Buffer): Promise<Said> {
  const { xmp, iptc, exif } = await sharp(file, { limitInputPixels: false }).metadata();
  const ofXmp = () => (xmp ? fromXmp(xmp.toString("utf8")) : {});
  const ofIptc = () => (iptc ? fromIptc(readIptc(iptc)) : {});
  const ofExif = () => (exif ? readExif(exif) : {});
  const inOrder = iptc && isIptcNewer(iptc) ? [ofIptc, ofXmp, ofExif] : [ofXmp, ofIptc, ofExif];
  const sources = inOrder.map(attempt);
  const first = (name: "caption" | "title" | "credit"): string => sources.find((source) => source[name])?.[name] ?? "";
  return {
    caption: tidy(first("caption") || first("title"), longestCaption),
    credit: tidy(first("credit"), longestCredit),
    takenAt: sources.map(({ takenAt }) => dateFrom(takenAt)).find((date) => date !== null) ?? null,
  };
}

type Source = {
  caption?: string | undefined;
  title?: string | undefined; // stands for a caption where there is none
  credit?: string | undefined;
  takenAt?: string | Date | undefined;
};

function attempt(read: () => Source): Source {
  try {
    return read();
  } catch {
    return {}; // malformed: as if it were not there
  }
}

/** One line of at most `longest` characters, by the rules of lib/safe-text.ts. A file may have megabytes: the rest is not read. */
export function tidy(text: string, longest: number): string {
  const plain = line
    .parse(text.slice(0, 4 * longest))
    .replace(/\s+/g, " ")
    .trim();
  return cleanLine([...plain].slice(0, longest).join("")); // again: the end of an isolate may be cut off
}

/** "Ada Ames/Reuters", as the trade writes it. */
const creditOf = (creator: string | undefined, credit: string | undefined): string =>
  [...new Set([creator, credit].filter((each) => each))].join("/");

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", removeNSPrefix: true });

function fromXmp(text: string): Source {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return {}; // no XMP has entities of its own
  const found: unknown = parser.parse(text);
  return {
    caption: textAt(found, "description"),
    title: textAt(found, "title"),
    credit: creditOf(textAt(found, "creator"), textAt(found, "Credit")),
    takenAt: textAt(found, "DateCreated") ?? textAt(found, "DateTimeOriginal"),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const deepest = 12; // rdf:RDF, rdf:Description, the property, rdf:Alt and rdf:li are five

/** The text of the first property of the name, at whatever depth it stands. */
function textAt(node: unknown, name: string, depth = 0): string | undefined {
  if (!isObject(node) || depth > deepest) return undefined;
  const own = node[name];
  const text = own === undefined ? undefined : textOf(own);
  if (text) return text;
  for (const value of Object.values(node)) {
    const found = textAt(value, name, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** A property's text: plain, or in a list of languages or persons. */
function textOf(value: unknown, depth = 0): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (!isObject(value) || depth > deepest) return "";
  if (Array.isArray(value))
    return value
      .map((each) => textOf(each, depth + 1))
      .filter(Boolean)
      .join(", ");
  const { Alt, Seq, Bag, li, "#text": text } = value;
  // of languages the first, which is the default: XMP part 1, 8.2.2.4
  if (isObject(Alt)) return textOf(Array.isArray(Alt["li"]) ? Alt["li"][0] : Alt["li"], depth + 1);
  return textOf(Seq ?? Bag ?? li ?? text, depth + 1);
}

const fromIptc = ({ caption, title, byline, credit, dateCreated, timeCreated }: Iptc): Source => ({
  ...{ caption, title },
  credit: creditOf(byline, credit),
  takenAt: dateCreated && isoFromIptc(dateCreated, timeCreated ?? ""),
});

/** "20240501" and "101500+0200", as an ISO 8601 time. */
function isoFromIptc(date: string, time: string): string {
  const day = date.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  const [, hours, minutes, seconds, zone = "+00", zoneMinutes = "00"] =
    /^(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)(\d\d))?$/.exec(time) ?? [];
  return hours === undefined ? day : `${day}T${hours}:${minutes}:${seconds}${zone}:${zoneMinutes}`;
}

const firstPhotograph = 1826;

/** A time that a picture can have been taken at; one without a zone is read as UTC. */
function dateFrom(value: string | Date | undefined): Date | null {
  if (value === undefined) return null;
  const isLocal = typeof value === "string" && /T\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value);
  const date = new Date(isLocal ? `${value}Z` : value);
  const isPossible = date.getUTCFullYear() >= firstPhotograph && date.getTime() <= Date.now() + 24 * 60 * 60 * 1000;
  return isPossible ? date : null;
}

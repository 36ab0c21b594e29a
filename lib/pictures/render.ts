import sharp from "sharp";
import { type Rendition, type RenditionFormat, type RenditionName, renditionOf } from "./renditions";
import type { Rectangle, Size } from "./shapes";

// Pictures are read once each: a cache would only hold memory.
sharp.cache(false);

/** What takes a finished file. */
export type Keep = (key: string, width: number, format: RenditionFormat, content: Buffer) => Promise<void>;

/** How long to look for a smaller file: "quick" makes files about half as large again in a quarter of the time. */
export type Effort = "thorough" | "quick";

const efforts = {
  thorough: { avif: 2, webp: 4, mozjpeg: true },
  quick: { avif: 0, webp: 2, mozjpeg: false },
};
const quality = { avif: 50, webp: 74, jpeg: 78 };

// sharp works in threads of its own: two keep two cores busy, and leave others free for readers.
const atOnce = 2;

/** A picture whose header was well and whose content isn't. */
export class UnreadablePicture extends Error {}

type Cut = { name: RenditionName; rectangle: Rectangle };
type Pixels = { data: Buffer; info: { width: number; height: number; channels: 3 }; scale: number };
type Task = () => Promise<void>;

/**
 * Makes the renditions of the rectangles and hands each file to `keep`: upright, in sRGB, on white
 * where the picture is transparent, and without any metadata. The size is known and allowed
 * (see inspect). Throws an UnreadablePicture, or what `keep` throws.
 */
export async function render(
  original: Buffer,
  picture: Size,
  cuts: readonly Cut[],
  { keep, effort }: { keep: Keep; effort: Effort },
): Promise<{ made: Map<RenditionName, Rendition>; dominantColour: string }> {
  const planned = cuts.map((cut) => ({ ...cut, rendition: renditionOf(cut.name, cut.rectangle) }));
  const scale = Math.max(...planned.map(({ rendition }) => widestOf(rendition) / rendition.width));
  const pixels = await read(original, picture, Math.min(1, scale));
  const tasks = planned.flatMap(({ rectangle, rendition }) => tasksOf(pixels, rectangle, rendition, keep, effort));
  await allOf(tasks);
  return {
    made: new Map(planned.map(({ name, rendition }) => [name, rendition])),
    dominantColour: await dominantColourOf(pixels),
  };
}

const widestOf = ({ widths, jpeg }: Rendition): number => Math.max(...widths, jpeg);

/** The picture decoded once, no larger than its largest rendition needs. */
async function read(original: Buffer, picture: Size, scale: number): Promise<Pixels> {
  const width = Math.max(1, Math.ceil(picture.width * scale));
  const height = Math.max(1, Math.ceil(picture.height * scale));
  const reading = async () => {
    const picture = sharp(original, { limitInputPixels: false, failOn: "error" });
    const { icc, depth } = await picture.metadata();
    const upright = picture.autoOrient().resize(width, height, { fit: "fill" }).flatten({ background: "#ffffff" });
    // sharp converts by a picture's own profile, but leaves out those of 16 bits a channel.
    if (icc && depth === "ushort") upright.withIccProfile("srgb", { attach: false });
    return upright.toColourspace("srgb").raw({ depth: "uchar" }).toBuffer();
  };
  const data = await reading().catch((error) => {
    throw new UnreadablePicture("the picture can't be read to its end", { cause: error });
  });
  return { data, info: { width, height, channels: 3 }, scale };
}

function tasksOf(pixels: Pixels, rectangle: Rectangle, rendition: Rendition, keep: Keep, effort: Effort): Task[] {
  const { key, widths, jpeg } = rendition;
  const cut = scaled(rectangle, pixels);
  const at = (width: number) => {
    const height = Math.max(1, Math.round((width * rectangle.height) / rectangle.width));
    return sharp(pixels.data, { raw: pixels.info }).extract(cut).resize(width, height, { fit: "fill" });
  };
  const { avif, webp, mozjpeg } = efforts[effort];
  return [
    ...widths.flatMap((width): Task[] => [
      async () => keep(key, width, "avif", await at(width).avif({ quality: quality.avif, effort: avif }).toBuffer()),
      async () => keep(key, width, "webp", await at(width).webp({ quality: quality.webp, effort: webp }).toBuffer()),
    ]),
    async () => keep(key, jpeg, "jpg", await at(jpeg).jpeg({ quality: quality.jpeg, mozjpeg }).toBuffer()),
  ];
}

/** A rectangle of the original among the pixels read from it. */
function scaled({ left, top, width, height }: Rectangle, { info, scale }: Pixels): Rectangle {
  const within = (value: number, least: number, most: number) => Math.max(least, Math.min(Math.round(value), most));
  const x = within(left * scale, 0, info.width - 1);
  const y = within(top * scale, 0, info.height - 1);
  return {
    ...{ left: x, top: y },
    width: within(width * scale, 1, info.width - x),
    height: within(height * scale, 1, info.height - y),
  };
}

/** Throws once nothing is under way any more: whoever removes what was kept until then removes all of it. */
async function allOf(tasks: Task[]): Promise<void> {
  const waiting = oneByOne(tasks);
  const worker = async () => {
    for (const task of waiting) await task();
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  const failed = ended.find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}

// A generator, which ends for every worker where one throws.
function* oneByOne(tasks: Task[]): Generator<Task> {
  yield* tasks;
}

/** The colour that most of the picture has, "#rrggbb": what stands in its place until it is there. */
async function dominantColourOf({ data, info }: Pixels): Promise<string> {
  const small = await sharp(data, { raw: info }).resize(64, 64, { fit: "fill" }).png().toBuffer();
  const { dominant } = await sharp(small).stats();
  return `#${[dominant.r, dominant.g, dominant.b].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

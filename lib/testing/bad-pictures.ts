/** Files that are no pictures, or more than pictures: what the desk must refuse, and how it says so. */
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

export type BadPicture = { what: string; name: string; content: Buffer; why: string };

export async function badPictures(): Promise<BadPicture[]> {
  const plain = sharp({ create: { width: 400, height: 300, channels: 3, background: "#336699" } });
  const noisy = sharp({
    create: {
      width: 400,
      height: 300,
      channels: 3,
      background: "#000",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  });
  const jpeg = await noisy.jpeg().toBuffer();
  const png = await noisy.png().toBuffer();
  const gif = await plain.clone().gif().toBuffer();
  const webp = await noisy.webp().toBuffer();
  const avif = await plain.clone().avif({ effort: 0 }).toBuffer();
  const cut = (file: Buffer) => file.subarray(0, Math.floor(file.length * 0.6));
  const and = (file: Buffer, more: string) => Buffer.concat([file, Buffer.from(more, "latin1")]);
  const text = (content: string) => Buffer.from(content);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><rect width="9" height="9"/></svg>`;
  const hidden = "hidden data";
  const more = "also contains a script";
  const short = "damaged or incomplete";
  return [
    { what: "an empty file", name: "a.jpg", content: Buffer.alloc(0), why: "file is empty" },
    { what: "plain text", name: "a.jpg", content: text("Not a picture"), why: "not a picture" },
    {
      what: "a web page",
      name: "a.png",
      content: text("<!doctype html><script>alert(1)</script>"),
      why: "not a picture",
    },
    { what: "a drawing in SVG", name: "a.svg", content: text(svg), why: "SVG is not supported" },
    {
      what: "a drawing in SVG named as PNG",
      name: "a.png",
      content: text(`<?xml version="1.0"?>${svg}`),
      why: "SVG is not supported",
    },
    { what: "a PDF", name: "a.jpg", content: text("%PDF-1.7\n"), why: "PDF document" },
    { what: "a TIFF", name: "a.tif", content: await plain.clone().tiff().toBuffer(), why: "TIFF" },
    { what: "a program", name: "a.jpg", content: text("MZ\u0090\0"), why: "not a picture" },
    { what: "a JPEG cut short", name: "a.jpg", content: cut(jpeg), why: short },
    { what: "a PNG cut short", name: "a.png", content: cut(png), why: short },
    { what: "a WebP cut short", name: "a.webp", content: cut(webp), why: short },
    { what: "an AVIF cut short", name: "a.avif", content: cut(avif), why: short },
    { what: "a GIF cut short", name: "a.gif", content: cut(gif), why: short },
    { what: "a JPEG of two bytes more than its mark", name: "a.jpg", content: jpeg.subarray(0, 5), why: short },
    { what: "a PNG named as JPEG", name: "a.jpg", content: png, why: "named like JPEG but is PNG" },
    {
      what: "a picture named as a page",
      name: "a.html",
      content: png,
      why: "is PNG, but its name does not end like one",
    },
    {
      what: "a PNG that says it has ten thousand megapixels",
      name: "a.png",
      content: pngOf(100_000, 100_000),
      why: "10000 megapixels",
    },
    {
      what: "a PNG that unpacks to 300 megapixels",
      name: "a.png",
      content: pngOf(20_000, 15_000),
      why: "300 megapixels",
    },
    { what: "an animation of many frames", name: "a.gif", content: await manyFrames(), why: "frames" },
    {
      what: "a GIF that is a script",
      name: "a.gif",
      content: gifScript(gif),
      why: "hidden data after the picture|also contains a script",
    },
    { what: "a JPEG that is a script", name: "a.jpg", content: jpegScript(jpeg), why: more },
    { what: "a JPEG that is an archive", name: "a.jpg", content: Buffer.concat([jpeg, emptyZip]), why: more },
    { what: "a PNG that is an archive", name: "a.png", content: Buffer.concat([png, emptyZip]), why: hidden },
    { what: "a JPEG with a page behind it", name: "a.jpg", content: and(jpeg, "<HTML><body>"), why: more },
    {
      what: "a PNG with a script behind it",
      name: "a.png",
      content: and(png, "<script>alert(1)</script>"),
      why: hidden,
    },
    { what: "a WebP with a page behind it", name: "a.webp", content: and(webp, "<html>"), why: hidden },
    {
      what: "a JPEG with PHP in its comment",
      name: "a.jpg",
      content: withComment(jpeg, "<?php system($_GET[0]);"),
      why: more,
    },
    { what: "a JPEG with a PDF in its comment", name: "a.jpg", content: withComment(jpeg, "%PDF-1.7"), why: more },
  ];
}

/** A PNG's chunk: https://www.w3.org/TR/png-3/#5Chunk-layout */
export const pngChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG of one bit a pixel whose rows are all black: a few kilobytes, however large. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = Buffer.alloc(Math.min(height, 15_000) * (1 + Math.ceil(width / 8)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = pngChunk("IDAT", deflateSync(rows));
  return Buffer.concat([signature, pngChunk("IHDR", header), data, pngChunk("IEND", Buffer.alloc(0))]);
}

/** 500 frames of 700 × 700 px in a few kilobytes: 245 megapixels. */
async function manyFrames(): Promise<Buffer> {
  const create = { width: 700, height: 700 * 2, channels: 3, background: "#000", pageHeight: 700 } as const;
  const two = await sharp({ create }).gif({ loop: 0 }).toBuffer();
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  return Buffer.concat([two.subarray(0, -1), ...Array.from({ length: 500 }, () => frame), Buffer.from(";")]);
}

/** Its width reads as a comment's begin; what closes the comment stands behind the picture. */
function gifScript(gif: Buffer): Buffer {
  const script = Buffer.from(gif);
  script.write("/*", 6, "latin1");
  return Buffer.concat([script, Buffer.from("*/=1;alert(1)")]);
}

/** As Portswigger showed in 2016: the first segment's length is "/*", and a comment ends it. */
function jpegScript(jpeg: Buffer): Buffer {
  const filler = Buffer.alloc(0x2f2a - 2, 0x20);
  filler.write("JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0", "latin1");
  filler.write("*/=alert(1)/*", 40, "latin1");
  const length = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x2f, 0x2a]);
  return Buffer.concat([length, filler, jpeg.subarray(2)]);
}

function withComment(jpeg: Buffer, comment: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(comment), jpeg.subarray(2)]);
}

const emptyZip = Buffer.concat([Buffer.from("PK\u0005\u0006", "latin1"), Buffer.alloc(18)]);

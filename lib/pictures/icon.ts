/** The paper's icon: its logo, or its initial on the colour of the brand. */
import sharp from "sharp";
import { meridianColour, paperColour } from "../brand-colours";
import { fitted } from "../lettering/typeset";
import { segmentsOf } from "../text/segments";
import type { Size } from "./shapes";

export type IconOf = { logo: Buffer } | { initial: string; language: string };

const size = 512; // px: the largest that is asked for
const within = Math.round(size * 0.62); // what a round mask leaves whole: https://www.w3.org/TR/appmanifest/#icon-masks

/** A logo that is a name written out can't be read at the size of an icon. */
export const isIconShaped = ({ width, height }: Size): boolean => width <= 2 * height && height <= 2 * width;

/** What an initial is: the first letter as readers see it, with all its marks. */
export const initialOf = (name: string, language: string): string => {
  const [first] = segmentsOf(name.trim(), language, "grapheme");
  return (first?.segment ?? "D").toLocaleUpperCase(language);
};

/** A square PNG without transparency, `side` px wide. */
export async function drawIcon(of: IconOf, side: number): Promise<Buffer> {
  const isLogo = "logo" in of;
  const mark = isLogo
    ? await sharp(of.logo).resize(within, within, { fit: "inside" }).png().toBuffer()
    : (await fitted(of.initial, { width: within, height: within }, [400, 340, 280, 220], initialLettering(of.language)))
        .png;
  const ground = { width: size, height: size, channels: 3 as const };
  const whole = await sharp({ create: { ...ground, background: isLogo ? "#ffffff" : meridianColour } })
    .composite([{ input: mark, gravity: "centre" }])
    .png()
    .toBuffer();
  return sharp(whole).resize(side, side).png({ palette: true }).toBuffer();
}

const initialLettering = (language: string) => ({
  ...{ style: "serif" as const, weight: 700, colour: paperColour.light, language },
});

/** An icon file of one PNG: https://en.wikipedia.org/wiki/ICO_(file_format) */
export function iconFile(png: Buffer, side: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // of one picture
  header.writeUInt8(side % 256, 6);
  header.writeUInt8(side % 256, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(png.byteLength, 14);
  header.writeUInt32LE(header.byteLength, 18);
  return Buffer.concat([header, png]);
}

/** The icon as a drawing, sharp at any size as far as what it is made of is. */
export function vectorIcon(png: Buffer): string {
  const image = `<image width="64" height="64" href="data:image/png;base64,${png.toString("base64")}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${image}</svg>\n`;
}

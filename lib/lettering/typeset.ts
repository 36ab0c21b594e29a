import sharp from "sharp";
import { wordsOf } from "../text/segments";
import { escaped } from "../xml";
import { drawable, familiesFor, type Style } from "./faces";

/** How a text is to look. Its direction is its own first letter's. */
export type Lettering = {
  style: Style;
  weight: number;
  colour: string; // "#rrggbb"
  language: string; // BCP 47
};

/** A text as a picture of just its own size, on nothing. */
export type Typeset = { png: Buffer; width: number; height: number }; // px

const longestText = 1000; // UTF-16 units: more than any box holds

type Box = { width: number; height: number }; // px

/** The text set as large as it goes into the box, of the sizes (px, largest first); cut after a word where none will do. What no face has a glyph for is left out. */
export async function fitted(text: string, box: Box, sizes: readonly number[], lettering: Lettering): Promise<Typeset> {
  const shown = await drawable(text.slice(0, longestText), lettering.style, lettering.language);
  const whole = shown.replace(/\s+/g, " ").trim();
  if (whole === "") return nothing();
  const fits = ({ width, height }: Typeset) => width <= box.width && height <= box.height;
  for (const size of sizes) {
    const set = await typeset(whole, size, box.width, lettering);
    if (fits(set)) return set;
  }
  const smallest = sizes.at(-1) ?? 16;
  const words = wordsOf(whole, lettering.language);
  const cut = (count: number) =>
    typeset(`${words.slice(0, count).join("").trimEnd()}…`, smallest, box.width, lettering);
  let [most, tooMany] = [1, words.length];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(await cut(middle))) most = middle;
    else tooMany = middle;
  }
  return cut(most);
}

/** A picture of no text: Pango draws none. */
async function nothing(): Promise<Typeset> {
  const size = { width: 1, height: 1 };
  const png = await sharp({ create: { ...size, channels: 4, background: "#0000" } })
    .png()
    .toBuffer();
  return { png, ...size };
}

async function typeset(text: string, size: number, width: number, lettering: Lettering): Promise<Typeset> {
  const { style, weight, colour, language } = lettering;
  const families = await familiesFor(text, style, language);
  // https://docs.gtk.org/Pango/pango_markup.html; at 72 dpi a point is a pixel.
  const span = `font_family="${families}" size="${size * 1024}" weight="${weight}" foreground="${colour}" lang="${language}"`;
  const spacing = -Math.round(size * 0.15); // lines of a headline stand closer than those of a text
  const { data, info } = await sharp({
    text: { text: `<span ${span}>${escaped(text)}</span>`, width, spacing, rgba: true, dpi: 72, wrap: "word-char" },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}

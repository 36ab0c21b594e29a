import sharp from "sharp";
import { inkColour, meridianColour, paperColour, ruleColour } from "../brand-colours";
import { fitted, type Typeset } from "../lettering/typeset";
import { textDirection } from "../text-direction";
import { shareSize } from "./share-picture";

/** What stands on a share picture. */
export type ShareCard = {
  headline: string;
  kicker: string;
  colour: string; // of the section, "#rrggbb"
  language: string; // BCP 47: the story's
  paper: { name: string; language: string };
  logo: Buffer | null; // in place of the paper's name
};

const { width, height } = shareSize;
const margin = 72; // px
const column = width - 2 * margin;
const kickerTop = 76;
const headlineTop = 142;
const footLine = 528;
const nameHeight = 56;

/** The story's headline on the paper's ground, as a PNG: its section's colour over it, the paper's name under it. */
export async function drawShareCard({ headline, kicker, colour, language, paper, logo }: ShareCard): Promise<Buffer> {
  const [label, words, name] = await Promise.all([
    fitted(kicker, { width: column, height: 44 }, [30], { style: "sans", weight: 600, colour, language }),
    fitted(headline, { width: column, height: footLine - headlineTop - 28 }, [92, 80, 70, 60, 52, 45], {
      ...{ style: "serif", weight: 600, colour: inkColour, language },
    }),
    logo ? drawnLogo(logo) : nameOf(paper),
  ]);
  const isRightToLeft = textDirection(language) === "rtl";
  const start = (part: Typeset) => (isRightToLeft ? width - margin - part.width : margin);
  const bar = (left: number, top: number, wide: number, high: number, fill: string) =>
    `<rect x="${isRightToLeft ? width - left - wide : left}" y="${top}" width="${wide}" height="${high}" fill="${fill}"/>`;
  const lines = [
    bar(0, 0, width, 18, colour),
    bar(0, kickerTop + Math.round(label.height / 2) - 1, margin - 20, 3, meridianColour), // the tick that the kicker hangs on
    bar(margin, footLine, column, 2, ruleColour),
  ];
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paperColour.light}"/>${lines.join("")}</svg>`;
  const nameTop = footLine + Math.round((height - footLine - name.height) / 2);
  return sharp(Buffer.from(ground))
    .composite([
      { input: label.png, left: start(label), top: kickerTop },
      { input: words.png, left: start(words), top: headlineTop },
      { input: name.png, left: start(name), top: nameTop, ...(logo ? { blend: "multiply" as const } : {}) },
    ])
    .png({ palette: true, colours: 64 })
    .toBuffer();
}

const nameOf = ({ name, language }: ShareCard["paper"]): Promise<Typeset> =>
  fitted(name, { width: column, height: nameHeight }, [42, 34, 28], {
    ...{ style: "serif", weight: 700, colour: inkColour, language },
  });

async function drawnLogo(logo: Buffer): Promise<Typeset> {
  const { data, info } = await sharp(logo)
    .resize(column, nameHeight, { fit: "inside", withoutEnlargement: true })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}

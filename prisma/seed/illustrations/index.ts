import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { portraits } from "./portraits.ts";
import { charts } from "./scenes/charts.ts";
import { civic } from "./scenes/civic.ts";
import { fields } from "./scenes/fields.ts";
import { night } from "./scenes/night.ts";
import { salt } from "./scenes/salt.ts";
import { sky } from "./scenes/sky.ts";
import { sport } from "./scenes/sport.ts";
import { strait } from "./scenes/strait.ts";
import { table } from "./scenes/table.ts";
import { water } from "./scenes/water.ts";

/** Every picture of the demo newspaper, drawn on demand: picture id → SVG document. */
export const illustrations: Record<string, () => string> = {
  ...strait,
  ...civic,
  ...sky,
  ...water,
  ...sport,
  ...table,
  ...night,
  ...fields,
  ...charts,
  ...salt,
  ...portraits,
};

/** Prints every picture into `folder` as `<id>.png`, two at a time: rendering is bound by the processor. */
export async function renderIllustrations(
  folder: string,
  onProgress?: (done: number, of: number) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = Object.entries(illustrations);
  const queue = entries.values();
  let done = 0;
  const printer = async () => {
    for (const [id, draw] of queue) {
      await sharp(Buffer.from(draw()))
        .png({ compressionLevel: 6 })
        .toFile(join(folder, `${id}.png`));
      onProgress?.(++done, entries.length);
    }
  };
  await Promise.all([printer(), printer()]);
}

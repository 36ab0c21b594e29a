import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { portraits } from "./portraits";
import { assembly } from "./scenes/assembly";
import { ballots } from "./scenes/ballots";
import { charts } from "./scenes/charts";
import { cranes } from "./scenes/cranes";
import { deep } from "./scenes/deep";
import { fields } from "./scenes/fields";
import { finance } from "./scenes/finance";
import { foundry } from "./scenes/foundry";
import { harbour } from "./scenes/harbour";
import { kitchen } from "./scenes/kitchen";
import { lagoon } from "./scenes/lagoon";
import { night } from "./scenes/night";
import { pitch } from "./scenes/pitch";
import { race } from "./scenes/race";
import { river } from "./scenes/river";
import { riverside } from "./scenes/riverside";
import { saltPans } from "./scenes/salt-pans";
import { saltTrade } from "./scenes/salt-trade";
import { saltWater } from "./scenes/salt-water";
import { shipping } from "./scenes/shipping";
import { snow } from "./scenes/snow";
import { strait } from "./scenes/strait";
import { studio } from "./scenes/studio";
import { tabletop } from "./scenes/tabletop";
import { telescope } from "./scenes/telescope";
import { valley } from "./scenes/valley";

/** Every picture of the demo newspaper, drawn on demand: picture id → SVG document. */
const illustrations: Record<string, () => string> = {
  ...strait,
  ...shipping,
  ...harbour,
  ...assembly,
  ...ballots,
  ...finance,
  ...telescope,
  ...snow,
  ...lagoon,
  ...river,
  ...deep,
  ...pitch,
  ...race,
  ...kitchen,
  ...tabletop,
  ...riverside,
  ...night,
  ...cranes,
  ...fields,
  ...valley,
  ...saltPans,
  ...saltTrade,
  ...saltWater,
  ...charts,
  ...studio,
  ...foundry,
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
        .removeAlpha()
        .png({ compressionLevel: 6 })
        .toFile(join(folder, `${id}.png`));
      onProgress?.(++done, entries.length);
    }
  };
  await Promise.all([printer(), printer()]);
}

import sharp from "sharp";

const width = 6000; // px: 24 megapixels
const height = 4000;
const grains = [8, 32, 128, 512, 2048]; // px across the picture: forms of every size, as in photographs

/** A photograph of 24 megapixels as a camera writes it: as much in it at each scale, the finest the faintest. */
export async function photograph(): Promise<Buffer> {
  const layers = await Promise.all(grains.map(layer));
  return sharp({ create: { width, height, channels: 3, background: "#808080" } })
    .composite(layers.map((input) => ({ input, blend: "soft-light" })))
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** Coloured noise of so many grains across, drawn over the whole picture. */
async function layer(across: number): Promise<Buffer> {
  const size = { width: across, height: Math.round((across * height) / width) };
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const small = await sharp({ create: { ...size, channels: 3, background: "#000", noise } })
    .png()
    .toBuffer();
  return sharp(small).resize(width, height, { kernel: "cubic" }).png({ compressionLevel: 1 }).toBuffer();
}

import { inside, path } from "../shapes";

/** The colours of brine, salt and the tools of the pans. */
export const salt = {
  white: "#fdf8ef",
  shade: "#cfd3d6",
  rose: "#e7a29a",
  deepRose: "#c2667a",
  sand: "#dcc4a0",
  wood: "#8a5a3c",
};

/** A heap of salt seen from the side, its top at y - h; the light comes from the left. */
export const heap = (x: number, y: number, w: number, h: number, lit: string, shade: string) => {
  const outline = `M${x - w / 2} ${y}C${x - w * 0.3} ${y - h * 0.35} ${x - w * 0.1} ${y - h * 0.95} ${x} ${y - h}C${x + w * 0.1} ${y - h * 0.95} ${x + w * 0.3} ${y - h * 0.35} ${x + w / 2} ${y}Q${x} ${y + h * 0.09} ${x - w / 2} ${y}Z`;
  return (
    path(lit, outline) +
    inside(
      path(lit, outline),
      path(
        shade,
        `M${x} ${y - h * 1.05}C${x + w * 0.02} ${y - h * 0.6} ${x - w * 0.06} ${y - h * 0.3} ${x + w * 0.06} ${y + h * 0.1}H${x + w}V${y - h}Z`,
      ),
    )
  );
};

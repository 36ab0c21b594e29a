import { tint } from "./palettes";
import { circle, line, path, poly, random, rect, repeat, stroke } from "./shapes";

/** A classical front, such as a bank's or a parliament's: steps, columns and a pediment; the right side in shade. */
export const colonnade = (
  x: number,
  y: number,
  w: number,
  h: number,
  stone: string,
  shade: string,
  ink: string,
  columns = 6,
) =>
  rect(x, y - h * 0.08, w, h * 0.08, stone) +
  rect(x + w * 0.03, y - h * 0.13, w * 0.94, h * 0.05, tint(stone, shade, 0.5)) +
  rect(x + w * 0.06, y - h * 0.68, w * 0.88, h * 0.55, ink) +
  repeat(columns, (i) => {
    const step = (w * 0.86) / (columns - 1 + 0.5);
    const cx = x + w * 0.07 + i * step;
    const cw = step * 0.5;
    return (
      rect(cx, y - h * 0.68, cw, h * 0.55, stone) +
      rect(cx + cw * 0.6, y - h * 0.68, cw * 0.4, h * 0.55, shade) +
      rect(cx - cw * 0.15, y - h * 0.68, cw * 1.3, h * 0.03, stone) +
      rect(cx - cw * 0.15, y - h * 0.16, cw * 1.3, h * 0.03, stone)
    );
  }) +
  rect(x + w * 0.02, y - h * 0.76, w * 0.96, h * 0.08, stone) +
  poly(stone, x, y - h * 0.76, x + w / 2, y - h, x + w, y - h * 0.76) +
  poly(shade, x + w * 0.12, y - h * 0.785, x + w / 2, y - h * 0.95, x + w * 0.88, y - h * 0.785);

/** A gabled house with a door and windows, lit from the left. */
export function house(
  x: number,
  y: number,
  w: number,
  h: number,
  wall: string,
  roof: string,
  pane: string,
  door: string,
): string {
  const eave = y - h * 0.66;
  return (
    rect(x, eave, w, h * 0.66, wall) +
    poly(tint(wall, roof, 0.35), x + w * 0.72, eave, x + w, eave, x + w, y, x + w * 0.72, y) +
    poly(roof, x - w * 0.06, eave, x + w * 0.5, y - h, x + w * 1.06, eave) +
    rect(x + w * 0.72, y - h * 0.98, w * 0.1, h * 0.2, roof) +
    rect(x + w * 0.14, eave + h * 0.14, w * 0.2, h * 0.18, pane) +
    rect(x + w * 0.62, eave + h * 0.14, w * 0.2, h * 0.18, pane) +
    rect(x + w * 0.4, y - h * 0.32, w * 0.2, h * 0.32, door)
  );
}

/** A terrace of narrow town houses of different heights and gables. */
export function terrace(
  seed: number,
  x0: number,
  x1: number,
  y: number,
  low: number,
  high: number,
  walls: readonly string[],
  pane: string,
  trim: string,
): string {
  const next = random(seed);
  let x = x0;
  let drawn = "";
  for (let i = 0; x < x1; i++) {
    const w = next(74, 112);
    const h = next(low, high);
    const wall = walls[i % walls.length] ?? trim;
    drawn += rect(x, y - h, w, h, wall);
    if (i % 3 === 0) drawn += poly(wall, x, y - h, x + w / 2, y - h - w * 0.6, x + w, y - h);
    else if (i % 3 === 1)
      drawn += path(
        wall,
        `M${x} ${y - h}v-22h${w * 0.22}v-22h${w * 0.18}v-20h${w * 0.2}v20h${w * 0.18}v22h${w * 0.22}v22z`,
      );
    else drawn += rect(x - 3, y - h - 12, w + 6, 14, trim);
    const floors = Math.max(2, Math.floor((h - 50) / 54));
    drawn += repeat(
      floors * 3,
      (n) =>
        rect(x + w * 0.14 + (n % 3) * w * 0.27, y - h + 16 + Math.floor(n / 3) * 54, w * 0.17, 32, pane) +
        rect(x + w * 0.12 + (n % 3) * w * 0.27, y - h + 48 + Math.floor(n / 3) * 54, w * 0.21, 4, trim),
    );
    drawn += rect(x + w * 0.38, y - 40, w * 0.24, 40, trim);
    x += w;
  }
  return drawn;
}

export const lighthouse = (x: number, y: number, h: number, tower: string, bands: string, ink: string, lamp: string) =>
  poly(tower, x - h * 0.11, y, x - h * 0.065, y - h * 0.8, x + h * 0.065, y - h * 0.8, x + h * 0.11, y) +
  repeat(2, (i) => {
    const top = 0.62 - i * 0.32;
    const half = (t: number) => h * (0.11 - (0.045 * t) / 0.8);
    return poly(
      bands,
      x - half(top),
      y - h * top,
      x + half(top),
      y - h * top,
      x + half(top - 0.16),
      y - h * (top - 0.16),
      x - half(top - 0.16),
      y - h * (top - 0.16),
    );
  }) +
  rect(x - h * 0.09, y - h * 0.82, h * 0.18, h * 0.03, ink) +
  rect(x - h * 0.045, y - h * 0.92, h * 0.09, h * 0.1, lamp) +
  line(ink, 3, x, y - h * 0.92, x, y - h * 0.82) +
  path(ink, `M${x - h * 0.06} ${y - h * 0.92}Q${x} ${y - h * 1.02} ${x + h * 0.06} ${y - h * 0.92}Z`);

/** A domed hall seen from the front. */
export const dome = (x: number, y: number, r: number, shell: string, shade: string, ink: string) =>
  path(shell, `M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}Z`) +
  path(
    shade,
    `M${x + r * 0.3} ${y - r * 0.95}A${r} ${r} 0 0 1 ${x + r} ${y}H${x + r * 0.55}Q${x + r * 0.6} ${y - r * 0.6} ${x + r * 0.3} ${y - r * 0.95}Z`,
  ) +
  stroke(
    ink,
    2,
    `M${x} ${y}V${y - r}M${x - r * 0.5} ${y}Q${x - r * 0.45} ${y - r * 0.7} ${x} ${y - r}M${x + r * 0.5} ${y}Q${x + r * 0.45} ${y - r * 0.7} ${x} ${y - r}`,
  ) +
  circle(x, y - r - 8, 8, ink);

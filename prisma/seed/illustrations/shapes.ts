import type { Palette } from "./palettes";

/** Pictures are composed on a board of 1200 × 800 and portraits on one of 800 × 800, whatever size they are printed. */
const width = 1200;
const height = 800;

const round = (value: number) => Math.round(value * 10) / 10;

export const rect = (x: number, y: number, w: number, h: number, fill: string, corner = 0) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="${corner}" fill="${fill}"/>`;

export const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}"/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"/>`;

/** A polygon of a flat list of coordinates: x, y, x, y … */
export const poly = (fill: string, ...coordinates: number[]) =>
  `<polygon points="${coordinates.map(round).join(" ")}" fill="${fill}"/>`;

export const path = (fill: string, d: string) => `<path d="${d}" fill="${fill}"/>`;

export const stroke = (ink: string, thickness: number, d: string, dashes = "") =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round"${dashes && ` stroke-dasharray="${dashes}"`}/>`;

export const line = (ink: string, thickness: number, x1: number, y1: number, x2: number, y2: number) =>
  stroke(ink, thickness, `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`);

export const ring = (x: number, y: number, r: number, ink: string, thickness: number) =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="none" stroke="${ink}" stroke-width="${thickness}"/>`;

/** Moves a drawing made around 0, 0 to its place; a negative `sx` mirrors it. */
export const place = (x: number, y: number, content: string, scale = 1, turn = 0, sx = 1) =>
  `<g transform="translate(${round(x)} ${round(y)}) rotate(${turn}) scale(${scale * sx} ${scale})">${content}</g>`;

export const fade = (opacity: number, content: string) => `<g opacity="${opacity}">${content}</g>`;

export const repeat = (count: number, draw: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => draw(i)).join("");

/** Shows `content` only inside `outline`. The clip is named by its outline, so equal pictures are equal text. */
export function inside(outline: string, content: string): string {
  const id = `clip${hash(outline)}`;
  return `<clipPath id="${id}">${outline}</clipPath><g clip-path="url(#${id})">${content}</g>`;
}

function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) >>> 0;
  return value;
}

/** A seeded source of numbers: jitter that is the same at every rendering. */
export function random(seed: number): (low?: number, high?: number) => number {
  let state = seed * 2654435761;
  return (low = 0, high = 1) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return low + (((t ^ (t >>> 14)) >>> 0) / 4294967296) * (high - low);
  };
}

/** A smooth line through the given points (a flat list of coordinates), as path data. */
export function curve(...coordinates: number[]): string {
  const count = coordinates.length / 2;
  const x = (i: number) => coordinates[2 * Math.min(count - 1, Math.max(0, i))] ?? 0;
  const y = (i: number) => coordinates[2 * Math.min(count - 1, Math.max(0, i)) + 1] ?? 0;
  let d = `M${round(x(0))} ${round(y(0))}`;
  for (let i = 0; i < count - 1; i++) {
    const bends = [
      x(i) + (x(i + 1) - x(i - 1)) / 6,
      y(i) + (y(i + 1) - y(i - 1)) / 6,
      x(i + 1) - (x(i + 2) - x(i)) / 6,
      y(i + 1) - (y(i + 2) - y(i)) / 6,
      x(i + 1),
      y(i + 1),
    ];
    d += `C${bends.map(round).join(" ")}`;
  }
  return d;
}

/** Land under a smooth line, filled straight down to the lower edge of the picture. */
export const land = (fill: string, ...coordinates: number[]) =>
  path(fill, `${curve(...coordinates)}V900H${coordinates[0] ?? 0}Z`);

/** The grain of cheap paper: one small tile of dots, repeated, since filters are slow to render. */
function grain(palette: Palette): string {
  const next = random(11);
  const dots = repeat(90, (i) =>
    circle(next(0, 160), next(0, 160), next(0.4, 1.1), i % 3 === 0 ? palette.paper : palette.ink),
  );
  return `<pattern id="grain" width="160" height="160" patternUnits="userSpaceOnUse">${dots}</pattern><rect width="1200" height="800" fill="url(#grain)" opacity="0.16"/>`;
}

const board = (w: number, h: number, pixelsWide: number, pixelsHigh: number, ground: string, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${pixelsWide}" height="${pixelsHigh}" viewBox="0 0 ${w} ${h}" preserveAspectRatio="xMidYMid slice"><rect width="${w}" height="${h}" fill="${ground}"/>${content}</svg>`;

/** A whole picture: the ground, the scene and the grain over both. */
export const picture = (palette: Palette, ground: string, ...layers: string[]) =>
  board(width, height, 1600, 1067, ground, layers.join("") + grain(palette));

/** A square portrait, printed on the same paper. */
export const portraitBoard = (palette: Palette, ground: string, ...layers: string[]) =>
  board(800, 800, 800, 800, ground, layers.join("") + grain(palette));

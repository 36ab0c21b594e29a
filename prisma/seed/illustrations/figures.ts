import { circle, oval, path, place, poly, random, rect, repeat, stroke } from "./shapes.ts";

export type Pose = "stand" | "walk" | "reach" | "cheer" | "sit" | "run";
export type Clothes = { coat: string; legs?: string; skin?: string; hair?: string; skirt?: boolean };

const strides: Record<Pose, string> = {
  stand: "M-8 -46H8L6 0H1L0 -38L-1 0H-6Z",
  reach: "M-8 -46H8L6 0H1L0 -38L-1 0H-6Z",
  cheer: "M-8 -46H8L6 0H1L0 -38L-1 0H-6Z",
  walk: "M-8 -46H8C9 -30 13 -14 17 0H11C7 -14 2 -28 0 -36C-3 -24 -10 -10 -17 0H-22C-15 -14 -9 -30 -8 -46Z",
  run: "M-8 -46H8C13 -38 22 -30 22 -26L20 -2H15L15 -23L0 -34C-4 -22 -14 -20 -30 -18L-30 -23C-20 -26 -12 -30 -8 -46Z",
  sit: "M-8 -48H8L27 -46V-38L26 -4H31V0H20L19 -36H-6Z",
};

const arms: Record<Pose, string> = {
  stand: "M-10 -78L-13 -46M10 -78L13 -46",
  walk: "M-9 -78L-15 -60L-11 -46M9 -78L12 -60L19 -49",
  reach: "M-10 -78L-13 -46M9 -78L22 -74L35 -80",
  cheer: "M-10 -79L-17 -94L-14 -110M10 -79L18 -95L22 -110",
  sit: "M8 -77L14 -60L28 -55",
  run: "M-9 -78L-20 -68L-15 -56M9 -78L18 -64L28 -72",
};

/** A person of height `h` with the feet at x, y, facing right; mirrored by a negative `facing`. */
export function person(x: number, y: number, h: number, pose: Pose, clothes: Clothes, facing = 1): string {
  const { coat, legs = coat, skin = coat, hair = skin, skirt = false } = clothes;
  const body =
    path(legs, strides[pose]) +
    stroke(coat, 6, arms[pose]) +
    path(coat, "M-6 -84Q-12 -83 -13 -77L-10 -56L-11 -42H11L10 -56L13 -77Q12 -83 6 -84Z") +
    (skirt ? poly(coat, -9, -58, 9, -58, 16, -26, -16, -26) : "") +
    rect(-2.5, -88, 5, 7, skin) +
    oval(0.5, -92.5, 5.6, 6.8, skin) +
    path(hair, "M-5.6 -91C-7.4 -100 -1 -102 1.5 -100.6C6 -100.4 7 -97 6 -95C2 -95.5 -1 -95.5 -2 -94L-3 -89.5Z");
  return place(x, y, body, h / 100, 0, facing);
}

/** A crowd seen against the light: rows of heads and shoulders, the nearer the larger. */
export function crowd(seed: number, x0: number, x1: number, y: number, size: number, ink: string): string {
  const next = random(seed);
  const step = size * 0.78;
  return repeat(Math.ceil((x1 - x0) / step), (i) => {
    const s = size * next(0.88, 1.14);
    const x = x0 + i * step + next(-0.1, 0.1) * size;
    const top = y - s * next(0.9, 1.15);
    return (
      oval(x, top + s * 0.26, s * 0.19, s * 0.25, ink) +
      rect(x - s * 0.09, top + s * 0.4, s * 0.18, s * 0.24, ink) +
      path(ink, `M${x - s * 0.5} ${y + s * 0.6}V${top + s * 0.8}Q${x - s * 0.46} ${top + s * 0.58} ${x} ${top + s * 0.54}Q${x + s * 0.46} ${top + s * 0.58} ${x + s * 0.5} ${top + s * 0.8}V${y + s * 0.6}Z`)
    );
  });
}

/** Tiny passers-by for scale, scattered along a strip. */
export function strollers(seed: number, count: number, x0: number, x1: number, y: number, depth: number, h: number, inks: readonly string[]): string {
  const next = random(seed);
  const places = Array.from({ length: count }, () => ({ x: next(x0, x1), y: y + next(0, depth) })).sort((a, b) => a.y - b.y);
  return places
    .map((spot, i) => person(spot.x, spot.y, h * (0.9 + (0.25 * (spot.y - y)) / Math.max(1, depth)), i % 3 === 0 ? "stand" : "walk", { coat: inks[i % inks.length] ?? "#000000" }, i % 2 ? 1 : -1))
    .join("");
}

/** An open hand from the right, palm up, drawn about 200 wide. */
export const hand = (x: number, y: number, scale: number, skin: string, sleeve: string, turn = 0, sx = 1) =>
  place(
    x,
    y,
    path(skin, "M0 0C-14 -8 -60 -6 -92 -18C-104 -22 -110 -10 -98 -4L-62 8C-84 10 -108 8 -112 16C-114 26 -92 26 -60 28C-40 44 -10 44 40 36L40 4Z") +
      path(skin, "M-10 4C-22 -16 -46 -30 -56 -34C-66 -36 -66 -24 -58 -20C-46 -12 -38 0 -30 10Z") +
      poly(sleeve, 30, -4, 140, -16, 140, 62, 30, 44),
    scale,
    turn,
    sx,
  );

export const bicycle = (x: number, y: number, size: number, ink: string, frame = ink) =>
  place(
    x,
    y,
    stroke(ink, 3, "M-52 -24a24 24 0 1 0 48 0a24 24 0 1 0 -48 0M32 -24a24 24 0 1 0 48 0a24 24 0 1 0 -48 0") +
      stroke(frame, 4, "M-28 -24L-10 -62L44 -64L10 -24ZM10 -24L-14 -70M-22 -70H-6M56 -24L42 -76L58 -80") +
      circle(10, -24, 5, frame),
    size / 100,
  );

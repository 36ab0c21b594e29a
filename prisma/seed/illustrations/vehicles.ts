import { bird, lattice } from "./scenery.ts";
import { circle, line, path, place, poly, random, rect, repeat, stroke } from "./shapes.ts";

/** A container ship in profile, 400 long at scale 1, with its waterline at y. */
export function containerShip(x: number, y: number, scale: number, hull: string, house: string, boxes: readonly string[]): string {
  const next = random(5);
  const stacks = repeat(13, (column) => {
    const rows = 2 + Math.floor(next(0, 3.4));
    return repeat(rows, (row) => rect(-150 + column * 22, -52 - row * 12, 21, 11, boxes[Math.floor(next(0, boxes.length))] ?? hull));
  });
  const ship =
    stacks +
    rect(142, -112, 30, 74, house) +
    rect(136, -112, 42, 10, house) +
    repeat(5, (i) => rect(146, -96 + i * 11, 22, 4, hull)) +
    rect(154, -134, 4, 22, house) +
    path(hull, "M-206 -46L-182 -40H196L190 8H-186Z") +
    stroke(house, 2, "M-194 -30H193");
  return place(x, y, ship, scale);
}

/** A quayside gantry crane with its boom over the water on the left; the feet stand at y. */
export const gantryCrane = (x: number, y: number, h: number, ink: string, cable: string) =>
  place(
    x,
    y,
    stroke(ink, 4, "M-20 0V-78M24 0V-78M-20 -20H24M-20 -20L24 -78") +
      rect(-24, -80, 52, 7, ink) +
      rect(-110, -80, 160, 4, ink) +
      stroke(ink, 2, "M-4 -78L4 -112L12 -78M4 -112L-104 -79M4 -112L-56 -79M4 -112L46 -79") +
      rect(28, -92, 14, 12, ink) +
      stroke(cable, 1, "M-66 -76V-52M-58 -76V-52") +
      rect(-74, -52, 24, 10, cable),
    h / 112,
  );

/** A tower crane on a building site. */
export const towerCrane = (x: number, y: number, h: number, ink: string, reach = 1) =>
  lattice(x - h * 0.02, y - h * 0.86, y, h * 0.04, ink, 3) +
  place(x, y - h * 0.86, stroke(ink, 3, "M-34 0H92M-34 -4H92M0 -20L84 -4M0 -20L-30 -4M0 0V-20M62 0V22") + rect(-36, -2, 12, 12, ink) + rect(-5, 0, 10, 8, ink), h / 100, 0, reach);

/** A fishing smack under sail. */
export const sailboat = (x: number, y: number, h: number, hull: string, sail: string, shade = sail) =>
  place(
    x,
    y,
    path(hull, "M-40 -8H44L30 8H-28Z") +
      line(hull, 2, 0, -8, 0, -104) +
      path(sail, "M-3 -100C-12 -70 -30 -34 -42 -16H-3Z") +
      path(shade, "M4 -96C22 -70 34 -40 40 -16H4Z"),
    h / 110,
  );

/** A stubby trawler. */
export const trawler = (x: number, y: number, scale: number, hull: string, house: string, trim: string) =>
  place(
    x,
    y,
    path(hull, "M-96 -46C-70 -34 -20 -26 40 -26H92L84 10H-66C-82 -8 -92 -28 -96 -46Z") +
      stroke(trim, 4, "M-90 -36C-66 -24 -20 -17 40 -17H90") +
      rect(-30, -74, 50, 50, house) +
      rect(-36, -80, 62, 8, hull) +
      rect(-24, -66, 16, 14, hull) +
      rect(-2, -66, 16, 14, hull) +
      stroke(hull, 3, "M0 -80V-136M0 -128L74 -30M60 -26V-84L88 -30M-92 -44L0 -132") +
      bird(30, -150, 22, hull),
    scale,
  );

/** A side view of one railway carriage, 300 long, on the rail at y. */
export const carriage = (x: number, y: number, scale: number, body: string, glass: string, ink: string, stripe: string) =>
  place(
    x,
    y,
    rect(0, -92, 296, 76, body, 8) +
      rect(0, -40, 296, 8, stripe) +
      repeat(7, (i) => rect(44 + i * 31, -80, 23, 28, glass, 3)) +
      rect(12, -80, 22, 58, ink, 2) +
      rect(262, -80, 22, 58, ink, 2) +
      rect(20, -16, 256, 6, ink) +
      repeat(4, (i) => circle([46, 78, 218, 250][i] ?? 0, -9, 9, ink)),
    scale,
  );

/** A small aeroplane from above, its nose to the right. */
export const aeroplane = (x: number, y: number, scale: number, ink: string, turn: number) =>
  place(x, y, path(ink, "M60 0C58 -6 44 -8 30 -8L-4 -58H-18L-4 -8H-36L-52 -24H-60L-54 0L-60 24H-52L-36 8H-4L-18 58H-4L30 8C44 8 58 6 60 0Z"), scale, turn);

/** Barbed or plain rails receding are drawn by scenes; this is the sleeper track in profile. */
export const track = (y: number, ink: string, x0 = 0, x1 = 1200) =>
  rect(x0, y, x1 - x0, 5, ink) + repeat(Math.round((x1 - x0) / 26), (i) => poly(ink, x0 + i * 26, y + 5, x0 + i * 26 + 14, y + 5, x0 + i * 26 + 12, y + 13, x0 + i * 26 + 2, y + 13));

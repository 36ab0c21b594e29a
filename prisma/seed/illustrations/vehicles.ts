import { path, place, random, rect, repeat, stroke } from "./shapes";

/** A container ship in profile, 400 long at scale 1, with its waterline at y. */
export function containerShip(
  x: number,
  y: number,
  scale: number,
  hull: string,
  house: string,
  boxes: readonly string[],
): string {
  const next = random(5);
  const stacks = repeat(13, (column) => {
    const rows = 2 + Math.floor(next(0, 3.4));
    return repeat(rows, (row) =>
      rect(-150 + column * 22, -52 - row * 12, 21, 11, boxes[Math.floor(next(0, boxes.length))] ?? hull),
    );
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

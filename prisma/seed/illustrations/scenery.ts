import { inside, land, oval, path, place, poly, random, rect, repeat, stroke } from "./shapes";

/** A range of rounded hills across the whole picture, about `rise` high above `y`. */
export function hills(seed: number, y: number, rise: number, fill: string, steps = 6): string {
  const next = random(seed);
  const points = Array.from({ length: steps + 3 }, (_, i) => [(i - 1) * (1200 / steps), y - next(0, rise)]);
  return land(fill, ...points.flat());
}

/** Jagged mountains with a lit side: the light comes from the left. */
export function peaks(seed: number, y: number, rise: number, fill: string, shade: string, count = 5): string {
  const next = random(seed);
  const step = 1400 / count;
  return repeat(count + 1, (i) => {
    const x = -100 + i * step + next(-0.25, 0.25) * step;
    const top = y - rise * next(0.55, 1);
    const spread = step * next(0.75, 1);
    const fold = x + spread * next(0.05, 0.2);
    return (
      poly(fill, x - spread, y, x, top, x + spread, y) +
      poly(
        shade,
        x,
        top,
        fold,
        top + (y - top) * 0.4,
        x - spread * 0.05,
        top + (y - top) * 0.62,
        fold + 30,
        y,
        x + spread,
        y,
      )
    );
  });
}

/** Rows of short wave strokes that grow and spread towards the viewer. */
export function waves(seed: number, top: number, bottom: number, ink: string, rows = 9, x0 = 0, x1 = 1200): string {
  const next = random(seed);
  return repeat(rows, (row) => {
    const near = (row + 0.5) / rows;
    const y = top + (bottom - top) * near ** 1.4;
    const length = 26 + near * 90;
    return repeat(Math.round((x1 - x0) / (length * 2.6)), () => {
      const x = next(x0, x1);
      const dip = 2 + near * 7;
      return stroke(
        ink,
        1.5 + near * 3,
        `M${x.toFixed(1)} ${y.toFixed(1)}q${length / 4} ${-dip} ${length / 2} 0t${length / 2} 0`,
      );
    });
  });
}

/** A house front's windows: a grid in which some are lit. */
export function windows(
  seed: number,
  x: number,
  y: number,
  w: number,
  h: number,
  columns: number,
  rows: number,
  inks: readonly [dark: string, lit: string],
  share = 0.35,
): string {
  const next = random(seed);
  const [dark, lit] = inks;
  const [cw, ch] = [w / columns, h / rows];
  return repeat(columns * rows, (i) =>
    rect(
      x + (i % columns) * cw + cw * 0.2,
      y + Math.floor(i / columns) * ch + ch * 0.2,
      cw * 0.6,
      ch * 0.6,
      next() < share ? lit : dark,
    ),
  );
}

/** A row of plain blocks of different heights, with windows where a second ink is given. */
export function skyline(
  seed: number,
  x0: number,
  x1: number,
  base: number,
  low: number,
  high: number,
  fill: string,
  lit?: string,
): string {
  const next = random(seed);
  let x = x0;
  let drawn = "";
  while (x < x1) {
    const w = next(38, 92);
    const h = next(low, high);
    drawn += rect(x, base - h, w + 1, h, fill);
    const roof = next();
    if (roof < 0.2) drawn += poly(fill, x, base - h, x + w / 2, base - h - 26, x + w, base - h);
    else if (roof < 0.4) drawn += rect(x + w * 0.4, base - h - 34, 4, 36, fill);
    else if (roof < 0.6) drawn += rect(x + w * 0.2, base - h - 12, w * 0.5, 14, fill);
    if (lit) {
      const rows = Math.floor(h / 24);
      drawn += repeat(rows * 3, (i) =>
        next() < 0.4 ? rect(x + 8 + (i % 3) * ((w - 16) / 3), base - h + 12 + Math.floor(i / 3) * 24, 8, 11, lit) : "",
      );
    }
    x += w;
  }
  return drawn;
}

export const pine = (x: number, y: number, h: number, fill: string, shade = fill) =>
  repeat(3, (i) => {
    const top = y - h + i * h * 0.24;
    const half = h * (0.13 + i * 0.06);
    const foot = top + h * 0.42;
    return poly(fill, x, top, x + half, foot, x - half, foot) + poly(shade, x, top, x + half, foot, x, foot);
  }) + rect(x - h * 0.025, y - h * 0.1, h * 0.05, h * 0.1, shade);

export const roundTree = (x: number, y: number, h: number, fill: string, shade: string, trunk: string) =>
  rect(x - h * 0.03, y - h * 0.5, h * 0.06, h * 0.5, trunk) +
  oval(x, y - h * 0.62, h * 0.3, h * 0.38, fill) +
  inside(oval(x, y - h * 0.62, h * 0.3, h * 0.38, fill), oval(x + h * 0.17, y - h * 0.5, h * 0.28, h * 0.4, shade));

/** A flying bird seen from far off. */
export const bird = (x: number, y: number, span: number, ink: string, turn = 0) =>
  place(
    x,
    y,
    path(ink, "M-50 -14C-34 -22 -14 -16 0 0C14 -16 34 -22 50 -14C34 -16 16 -6 0 9C-16 -6 -34 -16 -50 -14Z"),
    span / 100,
    turn,
  );

export function flock(
  seed: number,
  count: number,
  x: number,
  y: number,
  w: number,
  h: number,
  span: number,
  ink: string,
): string {
  const next = random(seed);
  return repeat(count, () => bird(x + next(0, w), y + next(0, h), span * next(0.6, 1.2), ink, next(-16, 16)));
}

/** A flat-bottomed cloud of a few lobes. */
export const cloud = (x: number, y: number, w: number, fill: string) =>
  place(
    x,
    y,
    path(fill, "M-100 0C-104 -26 -74 -36 -62 -26C-58 -62 -4 -68 8 -38C30 -58 66 -44 62 -18C84 -26 104 -14 100 0Z"),
    w / 200,
  );

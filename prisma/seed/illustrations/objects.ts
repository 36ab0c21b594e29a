import { circle, line, place, poly, repeat, ring, stroke } from "./shapes";

/** A classic ball of dark patches. */
export const football = (x: number, y: number, r: number, skin: string, ink: string) =>
  place(
    x,
    y,
    circle(0, 0, 100, skin) +
      poly(ink, 0, -34, 32, -10, 20, 28, -20, 28, -32, -10) +
      repeat(5, (i) =>
        place(
          0,
          0,
          poly(ink, -24, -100, 24, -100, 30, -84, 0, -66, -30, -84) +
            line(ink, 5, 0, -66, 0, -34) +
            stroke(ink, 5, "M30 -84L56 -68"),
          1,
          i * 72,
        ),
      ) +
      ring(0, 0, 98, ink, 4),
    r / 100,
  );

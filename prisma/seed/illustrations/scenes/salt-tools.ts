import { palettes } from "../palettes";
import { oval, place, poly, rect, repeat } from "../shapes";

export const p = palettes.rose;

export const cone = (x: number, y: number, h: number, lit = "#ffffff", shade = "#d9c6cf") =>
  oval(x, y, h * 0.62, h * 0.1, shade) +
  poly(lit, x - h * 0.6, y, x, y - h, x + h * 0.6, y) +
  poly(shade, x, y - h, x + h * 0.6, y, x + h * 0.12, y + h * 0.06);

export const rake = (x: number, y: number, length: number, ink: string, turn: number) =>
  place(
    x,
    y,
    rect(-4, 0, 8, length, ink, 4) +
      rect(-46, -8, 92, 14, ink, 3) +
      repeat(7, (i) => rect(-44 + i * 14, -24, 5, 20, ink)),
    1,
    turn,
  );

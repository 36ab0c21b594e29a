import { circle, line, oval, path, place, poly, rect, repeat, ring, stroke } from "./shapes.ts";

/** A pile of books seen from the side, from the bottom up. */
export const books = (x: number, y: number, w: number, inks: readonly string[], band: string, thick = 34) =>
  inks
    .map((ink, i) => {
      const shift = ((i * 37) % 46) - 22;
      const top = y - (i + 1) * thick;
      const wide = w - ((i * 53) % 60);
      return rect(x + shift, top, wide, thick - 2, ink, 3) + rect(x + shift + 22, top, 8, thick - 2, band) + rect(x + shift + wide - 34, top, 4, thick - 2, band);
    })
    .join("");

/** An open book lying on the table, its pages ruled with lines of print. */
export const openBook = (x: number, y: number, scale: number, page: string, shade: string, ink: string) =>
  place(
    x,
    y,
    path(ink, "M-150 26L-130 -64Q-60 -84 0 -56Q60 -84 130 -64L150 26Q70 8 0 36Q-70 8 -150 26Z") +
      path(page, "M-140 16L-122 -70Q-58 -86 0 -60V28Q-66 0 -140 16Z") +
      path(shade, "M140 16L122 -70Q58 -86 0 -60V28Q66 0 140 16Z") +
      repeat(5, (i) => stroke(ink, 2, `M${-112 - i * 4} ${-56 + i * 14}Q-60 ${-70 + i * 15} -14 ${-50 + i * 15}M${112 + i * 4} ${-56 + i * 14}Q60 ${-70 + i * 15} 14 ${-50 + i * 15}`)),
    scale,
  );

export const cup = (x: number, y: number, size: number, china: string, shade: string, drink: string) =>
  place(
    x,
    y,
    oval(0, 0, 62, 12, shade) +
      ring(42, -34, 17, china, 8) +
      path(china, "M-44 -60H44C44 -24 30 -4 14 -2H-14C-30 -4 -44 -24 -44 -60Z") +
      path(shade, "M14 -60H44C44 -24 30 -4 14 -2H4C16 -20 16 -40 14 -60Z") +
      oval(0, -60, 44, 10, china) +
      oval(0, -60, 37, 7, drink),
    size / 100,
  );

/** A classic ball of dark patches. */
export const football = (x: number, y: number, r: number, skin: string, ink: string) =>
  place(
    x,
    y,
    circle(0, 0, 100, skin) +
      poly(ink, 0, -34, 32, -10, 20, 28, -20, 28, -32, -10) +
      repeat(5, (i) => place(0, 0, poly(ink, -24, -100, 24, -100, 30, -84, 0, -66, -30, -84) + line(ink, 5, 0, -66, 0, -34) + stroke(ink, 5, "M30 -84L56 -68"), 1, i * 72)) +
      ring(0, 0, 98, ink, 4),
    r / 100,
  );

/** A coin standing on its edge, slightly turned, with a plain star of rays in place of a head. */
export const coin = (x: number, y: number, r: number, metal: string, shade: string, ink: string) =>
  place(
    x,
    y,
    oval(10, 0, 86, 100, shade) + oval(0, 0, 86, 100, metal) + `<ellipse rx="70" ry="83" fill="none" stroke="${ink}" stroke-width="4"/>` + repeat(12, (i) => place(0, 0, line(ink, 5, 0, -30, 0, -58), 1, i * 30)) + circle(0, 0, 20, ink),
    r / 100,
  );

/** A desk or reading lamp with its cone of light. */
export const lamp = (x: number, y: number, h: number, ink: string, shade: string, light: string) =>
  place(
    x,
    y,
    `<g opacity="0.5">${poly(light, -98, -84, -34, -84, 60, 0, -200, 0)}</g>` + oval(0, -2, 34, 6, ink) + stroke(ink, 6, "M0 -4L24 -60L-58 -110") + poly(shade, -84, -116, -46, -116, -26, -82, -106, -82),
    h / 110,
  );

/** A table microphone on its stem. */
export const microphone = (x: number, y: number, h: number, ink: string, mesh: string) =>
  place(x, y, oval(0, 0, 26, 5, ink) + stroke(ink, 4, "M0 0V-60") + rect(-13, -104, 26, 46, ink, 13) + rect(-13, -104, 26, 24, mesh, 12) + stroke(ink, 2, "M-12 -96H12M-12 -88H12M-4 -103V-80M4 -103V-80"), h / 104);

/** A magnifying glass, its handle down to the right. */
export const magnifier = (x: number, y: number, r: number, rim: string, handle: string, within: string) =>
  place(x, y, `<clipPath id="lens${Math.round(x)}"><circle r="92"/></clipPath><g clip-path="url(#lens${Math.round(x)})">${within}</g>` + ring(0, 0, 96, rim, 14) + place(0, 0, rect(-12, 104, 24, 120, handle, 10), 1, -42), r / 100);

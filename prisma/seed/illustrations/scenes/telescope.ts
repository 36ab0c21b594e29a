import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { circle, fade, inside, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes";
import { stars } from "./starfield";

const ellipseRing = (r: number, ink: string, thickness: number) =>
  `<ellipse rx="${r}" ry="${r * 0.62}" fill="none" stroke="${ink}" stroke-width="${thickness}"/>`;

/** Rings of dust round a young star; one lane is swept clean, and something is in it. */
function dustRings(): string {
  const p = palettes.night;
  const space = "#0a0c22";
  const glow = ["#fff1cf", "#fbd35e", "#f5a24a", "#f26a3d", "#c2455a", "#84356e", "#4f2c74", "#2f2663", "#1d1c4d"];
  const next = random(8);
  const bands = repeat(34, (i) => {
    const r = 70 + i * 17;
    if (r > 372 && r < 452) return "";
    const ink = glow[Math.min(glow.length - 1, Math.floor(i / 3.6))] ?? space;
    return ellipseRing(r, tint(ink, space, next(0, 0.28)), 12.5);
  });
  const dust = repeat(520, () => {
    const [a, r] = [next(0, Math.PI * 2), 66 + 580 * next() ** 0.8];
    return r > 366 && r < 452
      ? ""
      : circle(r * Math.cos(a), 0.62 * r * Math.sin(a), next(0.8, 2.2), next() < 0.5 ? "#fff1cf" : space);
  });
  return picture(
    p,
    space,
    stars(4, 120, 800, "#8b8fc0"),
    place(
      560,
      420,
      bands +
        fade(0.55, dust) +
        ellipseRing(374, "#ffe1a0", 3) +
        ellipseRing(450, "#ff9a6a", 3) +
        circle(0, 0, 54, "#f5a24a") +
        circle(0, 0, 40, "#fbd35e") +
        circle(0, 0, 25, "#fffbe8") +
        repeat(4, (i) => place(0, 0, poly("#fffbe8", -4, 0, 0, -120, 4, 0), 1, i * 90)) +
        path("#ffe1a0", "M382 -84a20 20 0 0 1 8 -40q-90 -60 -150 -84q92 20 152 84z") +
        circle(386, -104, 17, "#fff1cf") +
        path("#c2455a", "M386 -121a17 17 0 0 1 0 34a22 22 0 0 0 0 -34z"),
      1.06,
      -18,
    ),
  );
}

/** A mirror of hexagons that fills the frame; two people on a lift show how large it is. */
function hexMirror(): string {
  const p = palettes.ice;
  const r = 76;
  const next = random(3);
  const inks = ["#16294d", "#1c3763", "#254877", "#31598a", "#1a2f57", "#3d6c9b"];
  const hex = (x: number, y: number, size: number, ink: string) =>
    poly(
      ink,
      ...Array.from({ length: 6 }, (_, i) => [
        x + size * Math.cos((i * Math.PI) / 3),
        y + size * Math.sin((i * Math.PI) / 3),
      ]).flat(),
    );
  const cells: string[] = [];
  for (let q = -5; q <= 5; q++) {
    for (let s = Math.max(-5, -q - 5); s <= Math.min(5, -q + 5); s++) {
      const x = 640 + q * r * 1.5;
      const y = 350 + (s + q / 2) * r * 1.732;
      const ink = inks[Math.floor(next(0, inks.length))] ?? p.ink;
      const lit = (q === 2 && s === -2) || (q === -1 && s === 2);
      cells.push(
        hex(x, y + 5, r - 2, "#070f20") +
          hex(x, y, r - 4, lit ? p.accent : ink) +
          inside(
            hex(x, y, r - 4, ink),
            poly(
              lit ? "#ff8a66" : tint(ink, p.soft, 0.16),
              x - r,
              y - r,
              x + r * 0.3,
              y - r,
              x - r * 0.5,
              y + r,
              x - r,
              y + r,
            ),
          ),
      );
    }
  }
  return picture(
    p,
    "#0b1730",
    ...cells,
    stars(77, 230, 700, "#f5f7f3"),
    repeat(7, (i) => {
      const x = 130 + i * 160;
      const y = 90 + ((i * 227) % 460);
      return path(p.glow, `M${x} ${y - 16}q2 14 16 16q-14 2 -16 16q-2 -14 -16 -16q14 -2 16 -16z`);
    }),
    fade(0.55, path(p.soft, "M-20 560C300 420 800 240 1220 110V150C820 290 340 460 -20 610Z")),
    rect(0, 734, 1200, 70, "#070f20"),
    rect(0, 734, 1200, 6, p.mid),
    stroke(p.accent, 10, "M250 720L390 620L250 560L390 480M390 720L250 620L390 560L250 480"),
    rect(206, 470, 228, 16, p.accent),
    rect(230, 716, 180, 26, tint(p.accent, p.ink, 0.25), 4),
    circle(256, 748, 15, p.ink),
    circle(384, 748, 15, p.ink),
    stroke(p.glow, 4, "M210 470V414H430V470M284 414V470M358 414V470"),
    person(280, 470, 124, "stand", { coat: p.paper, legs: p.soft, skin: "#c98d63", hair: p.glow }),
    person(352, 470, 122, "reach", { coat: p.paper, legs: p.soft, skin: "#8a5a3c", hair: p.glow }),
  );
}

export const telescope = {
  "dust-ring-star": dustRings,
  "hex-mirror-engineers": hexMirror,
};

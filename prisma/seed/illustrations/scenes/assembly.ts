import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { circle, fade, line, oval, path, picture, place, poly, rect, repeat, ring, stroke } from "../shapes";

/** The chamber from above: 240 seats, the government's in crimson, and one person in the aisle. */
function chamber(): string {
  const p = palettes.carmine;
  const rows = [22, 25, 28, 30, 32, 34, 35, 34];
  const seats = rows.map((count, row) => {
    const radius = 236 + row * 56;
    return repeat(count, (i) => {
      const side = i < count / 2 ? 0 : 1;
      const angle = 180 + 5 + (170 * (i + 0.5)) / count + (side ? 4.4 : -4.4);
      const taken = angle > 180 + 5 + 170 * 0.53;
      const ink = taken ? p.mid : tint(p.soft, p.paper, 0.55);
      const seat =
        rect(-17, -18, 34, 36, "#2b0d1a55", 9) +
        rect(-17, -22, 34, 36, ink, 9) +
        rect(-17, 4, 34, 12, tint(ink, p.ink, 0.28), 6);
      return place(
        600 + radius * Math.cos((angle * Math.PI) / 180),
        770 + radius * Math.sin((angle * Math.PI) / 180),
        seat,
        0.72 + row * 0.045,
        angle - 270,
      );
    });
  });
  return picture(
    p,
    p.ink,
    ...[770, 640, 530, 420, 310].map((r, i) =>
      circle(600, 770, r, i % 2 ? tint(p.ink, p.deep, 0.24) : tint(p.ink, p.deep, 0.4)),
    ),
    poly(tint(p.deep, p.mid, 0.35), 560, 0, 640, 0, 624, 690, 576, 690),
    repeat(15, (i) => line(p.ink, 2, 560 + i, i * 44 + 8, 640 - i, i * 44 + 8)),
    ...seats,
    circle(600, 770, 176, tint(p.soft, p.ink, 0.15)),
    circle(600, 770, 160, p.soft),
    rect(500, 690, 200, 64, tint(p.deep, p.ink, 0.45), 8),
    rect(500, 684, 200, 58, p.deep, 8),
    rect(560, 672, 80, 46, p.glow, 4),
    rect(574, 680, 52, 26, p.paper),
    fade(0.5, path(p.ink, "M604 560L760 668L744 686L592 580Z")),
    person(600, 580, 122, "walk", { coat: p.paper, legs: p.accent, skin: "#8a5a3c", hair: p.ink }),
  );
}

/** Papers slide from an empty rostrum in a hard spotlight. */
function rostrum(): string {
  const p = palettes.carmine;
  const sheet = (x: number, y: number, turn: number, scale = 1) =>
    place(
      x,
      y,
      rect(-46, -62, 92, 124, p.paper) + repeat(6, (i) => rect(-32, -44 + i * 16, i === 5 ? 34 : 64, 5, p.soft)),
      scale,
      turn,
    );
  return picture(
    p,
    p.deep,
    repeat(15, (i) =>
      path(
        i % 2 ? tint(p.deep, p.ink, 0.35) : p.mid,
        `M${i * 84 - 30} -10C${i * 84 - 50} 300 ${i * 84 + 10} 500 ${i * 84 - 30} 690H${i * 84 + 26}C${i * 84 + 66} 480 ${i * 84} 300 ${i * 84 + 26} -10Z`,
      ),
    ),
    fade(0.28, poly(p.glow, 520, -20, 680, -20, 1010, 720, 240, 720)),
    rect(0, 680, 1200, 130, p.ink),
    oval(620, 730, 400, 56, p.glow),
    oval(620, 730, 400, 56, "#3a132244"),
    poly("#2a0c18", 640, 760, 1060, 736, 1200, 760, 1200, 800, 680, 800),
    poly("#5b2a1e", 450, 760, 480, 380, 770, 380, 800, 760),
    poly("#3b1a16", 690, 380, 770, 380, 800, 760, 706, 760),
    poly("#8a4a2c", 430, 380, 476, 318, 780, 318, 820, 380),
    rect(430, 378, 390, 18, "#a8623a"),
    rect(516, 470, 150, 200, "#6d3524"),
    ring(591, 570, 48, p.glow, 8),
    stroke(p.ink, 6, "M560 330C556 280 566 240 590 214M690 330C694 280 684 240 660 214"),
    oval(592, 208, 15, 20, p.ink),
    oval(658, 208, 15, 20, p.ink),
    ...[0, 1, 2, 3, 4].map((i) =>
      place(700 + i * 26, 326 + i * 12, poly(i % 2 ? p.soft : p.paper, -80, 0, 50, -22, 92, 6, -34, 30), 1, i * 9),
    ),
    sheet(850, 430, 32),
    sheet(908, 560, -24),
    sheet(330, 250, -30, 0.95),
    sheet(1010, 250, 48, 0.9),
    place(930, 730, poly(p.paper, -80, 0, 20, -24, 92, 0, -10, 26), 1),
    place(300, 740, poly(p.soft, -80, 0, 20, -24, 92, 0, -10, 26), 0.9, 12),
  );
}

/** A house of cards that has been underpinned with brick. */
function houseOfCards(): string {
  const p = palettes.forest;
  const card = (x: number, y: number, lean: number) =>
    place(x, y, rect(-9, -128, 18, 128, "#f6ece0", 3) + rect(-5, -122, 10, 116, "#b3263c", 2), 1, lean);
  const flat = (x: number, y: number) => rect(x, y, 132, 10, "#f6ece0", 3) + rect(x + 6, y + 6, 120, 5, "#b3263c");
  const tent = (x: number, y: number) =>
    poly("#f6ece0", x - 60, y, x - 46, y, x + 4, y - 120, x - 8, y - 120) +
    poly("#b3263c", x + 2, y - 120, x + 14, y - 120, x + 66, y, x + 8, y) +
    poly("#7d1a30", x + 46, y - 44, x + 66, y, x + 8, y, x + 6, y - 44) +
    repeat(4, (i) => line("#e98a8a", 2, x + 10 + i * 2, y - 96 + i * 24, x + 18 + i * 11, y - 96 + i * 24));
  const bricks = (x: number, y: number, w: number, rows: number) =>
    repeat(rows, (r) =>
      repeat(Math.ceil(w / 52) + 1, (c) => {
        const left = Math.max(x, x + c * 52 - (r % 2) * 26);
        const right = Math.min(x + w, x + (c + 1) * 52 - (r % 2) * 26);
        return right > left + 4
          ? rect(
              left,
              y - (r + 1) * 26,
              right - left - 3,
              23,
              ["#b65b3c", "#a04c34", "#c46d48"][(c + r * 2) % 3] ?? "#b65b3c",
            )
          : "";
      }),
    );
  return picture(
    p,
    tint(p.deep, p.ink, 0.35),
    rect(0, 0, 1200, 560, "#e3c9a0"),
    poly("#f1dfbd", 0, 0, 420, 0, 1200, 560, 0, 560),
    rect(0, 560, 1200, 250, p.deep),
    rect(0, 560, 1200, 10, tint(p.deep, p.paper, 0.2)),
    repeat(60, (i) => circle((i * 173) % 1200, 580 + ((i * 61) % 220), 2, tint(p.deep, p.ink, 0.35))),
    poly("#0f2d2f88", 880, 690, 1200, 640, 1200, 720, 900, 716),
    poly("#cbb28a", 880, 560, 1200, 330, 1200, 560),
    rect(320, 560, 560, 150, "#e0d0b8"),
    bricks(320, 710, 560, 6),
    poly("#e0d0b8", 386, 554, 814, 554, 814, 560, 386, 560),
    rect(386, 430, 428, 130, "#e0d0b8"),
    bricks(386, 560, 428, 5),
    tent(452, 430),
    tent(600, 430),
    rect(680, 352, 134, 78, "#e0d0b8"),
    bricks(680, 430, 134, 3),
    flat(452, 300),
    flat(590, 300),
    poly("#b3263c", 722, 352, 734, 352, 778, 300, 770, 300),
    tent(526, 300),
    tent(666, 300),
    flat(530, 172),
    tent(596, 172),
    poly("#5a231c55", 780, 430, 814, 430, 814, 560, 880, 560, 880, 710, 790, 710),
    place(980, 706, card(0, 0, 88) + place(10, -4, card(0, 0, 80))),
    card(250, 716, -84),
  );
}

export const assembly = {
  "assembly-chamber-seats": chamber,
  "empty-rostrum-papers": rostrum,
  "house-of-cards-brick": houseOfCards,
};

import { palettes, tint } from "../palettes";
import {
  circle,
  curve,
  fade,
  inside,
  line,
  oval,
  path,
  picture,
  place,
  poly,
  rect,
  repeat,
  ring,
  stroke,
} from "../shapes";

const arrow = (ink: string, thickness: number, d: string, x: number, y: number, turn: number) =>
  stroke(ink, thickness, d) +
  place(x, y, poly(ink, -thickness, -thickness * 1.9, thickness * 2.2, 0, -thickness, thickness * 1.9), 1, turn);

const north = curve(-40, 210, 120, 250, 260, 200, 400, 280, 560, 300, 700, 250, 860, 290, 1000, 220, 1260, 250);

const south = curve(-40, 600, 120, 550, 280, 600, 440, 520, 600, 510, 760, 560, 900, 500, 1040, 570, 1260, 540);

const coasts = (sand: string, ink: string, sea: string) =>
  stroke(sea, 70, north) +
  stroke(sea, 70, south) +
  path(sand, `${north}V-40H-40Z`) +
  path(sand, `${south}V840H-40Z`) +
  stroke(ink, 5, north) +
  stroke(ink, 5, south) +
  repeat(3, (i) =>
    fade(
      0.5,
      place(0, -46 - i * 50, stroke(tint(sand, ink, 0.4), 2.5, north)) +
        place(0, 50 + i * 54, stroke(tint(sand, ink, 0.4), 2.5, south)),
    ),
  );

const shipAbove = (ink: string, deck: string) =>
  path(ink, "M-120 -26H70Q110 -16 130 0Q110 16 70 26H-120Z") +
  rect(-104, -16, 40, 32, deck) +
  repeat(4, (i) => rect(-50 + i * 30, -14, 24, 28, i % 2 ? deck : tint(ink, deck, 0.4)));

const fadeRed = "#e2552c4d";

const fadeBlue = "#1d4d8a40";

/** Who owns a strait: two claims that overlap, and a ship between them. */
function claims(): string {
  const p = palettes.harbour;
  return picture(
    p,
    "#cfe6ec",
    stroke(fadeRed, 390, north),
    stroke(fadeBlue, 390, south),
    ...[76, 128, 180].map(
      (shift, i) =>
        place(0, shift, stroke(p.accent, 5 + i, north, "2 18")) +
        place(0, -shift, stroke("#1d4d8a", 5 + i, south, "2 18")),
    ),
    coasts("#e8b98c", p.ink, "#f2e3cf"),
    place(
      610,
      405,
      fade(0.3, place(10, 18, path(p.ink, "M-120 -26H70Q110 -16 130 0Q110 16 70 26H-120Z"))) +
        shipAbove(p.ink, p.glow) +
        poly(p.glow, 150, -30, 220, 0, 150, 30),
      1.5,
      2,
    ),
    stroke(p.paper, 6, "M60 400H380", "26 18"),
    ring(200, 110, 30, p.accent, 8),
    circle(200, 110, 9, p.accent),
    ring(980, 690, 30, "#1d4d8a", 8),
    circle(980, 690, 9, "#1d4d8a"),
  );
}

/** The strait's two lanes and its pilot stations. */
function lanes(): string {
  const p = palettes.lagoon;
  return picture(
    p,
    "#1b4a69",
    repeat(11, (i) => line("#27597a", 2, i * 120, 0, i * 120, 800)),
    repeat(7, (i) => line("#27597a", 2, 0, i * 120, 1200, i * 120)),
    coasts("#d8c9a3", "#0a2235", "#3b7f9b"),
    stroke("#2d678a", 54, "M-20 370C300 380 500 366 640 372S980 360 1140 352"),
    stroke("#2d678a", 54, "M1220 438C980 450 700 446 560 440S200 456 70 452"),
    arrow(p.paper, 12, "M-20 370C300 380 500 366 640 372S980 360 1110 352", 1124, 351, -4),
    arrow(p.accent, 12, "M1220 438C980 450 700 446 560 440S200 456 100 452", 84, 452, 182),
    stroke("#c77fb0", 4, "M20 410C400 418 700 404 1180 396", "16 14"),
    ...[
      [404, 286],
      [900, 506],
    ].map(([x = 0, y = 0]) => circle(x, y, 28, p.ink) + circle(x, y, 21, p.glow) + circle(x, y, 8, p.accent)),
    place(330, 371, shipAbove(p.ink, p.paper), 0.42),
    place(800, 362, shipAbove(p.ink, p.glow), 0.42),
    place(760, 446, shipAbove(p.ink, p.paper), 0.42, 180),
    place(330, 450, shipAbove(p.ink, p.glow), 0.42, 180),
    place(
      1090,
      690,
      circle(0, 0, 64, p.paper) +
        circle(0, 0, 56, p.deep) +
        repeat(4, (i) => place(0, 0, poly(i ? p.paper : p.accent, -10, -8, 0, -52, 10, -8), 1, i * 90)),
    ),
    repeat(4, (i) => rect(80 + i * 60, 740, 60, 12, i % 2 ? p.paper : p.ink)),
  );
}

/** How a planet clears its lane. */
function ringGap(): string {
  const p = palettes.plum;
  const arc = (r: number) =>
    `M${80 + r * Math.cos(-0.9)} ${400 + r * Math.sin(-0.9)}A${r} ${r} 0 0 1 ${80 + r * Math.cos(0.9)} ${400 + r * Math.sin(0.9)}`;
  return picture(
    p,
    "#1c1a4a",
    repeat(13, (i) => line("#2a2863", 2, i * 100, 0, i * 100, 800)),
    repeat(9, (i) => line("#2a2863", 2, 0, i * 100, 1200, i * 100)),
    repeat(34, (i) => {
      const r = 190 + i * 26;
      return r > 600 && r < 740
        ? ""
        : stroke(i % 4 ? "#cdb9d6" : "#ffffff", i % 3 === 0 ? 7 : 3, arc(r), i % 2 ? "" : "3 11");
    }),
    stroke("#f8cf62", 3, arc(670), "14 14"),
    stroke("#f2663b", 4, arc(602)),
    stroke("#f2663b", 4, arc(738)),
    circle(80, 400, 92, "#f8cf62"),
    circle(80, 400, 62, "#fff6d8"),
    repeat(9, (i) => place(80, 400, line("#f8cf62", 5, 108, 0, 138, 0), 1, -80 + i * 20)),
    circle(750 - 3, 380, 46, "#f2663b"),
    inside(circle(747, 380, 46, "#fff"), rect(760, 320, 60, 120, "#b8402a") + rect(690, 372, 110, 9, "#f8cf62")),
    ring(747, 380, 66, "#ffffff", 3),
    arrow("#ffffff", 6, "M735 470Q722 540 690 596", 686, 604, 116),
    stroke("#ffffff", 5, "M840 730H1120M840 716V744M1120 716V744M980 722V738"),
  );
}

/** A loaf above what it costs to make. */
function loafBars(): string {
  const p = palettes.ochre;
  const bars = [
    ["#f2c244", 300],
    ["#d49a45", 470],
    ["#a86c3d", 780],
    ["#b9b09c", 380],
    ["#1f7a7a", 600],
  ] as const;
  return picture(
    p,
    "#f8ecd2",
    rect(0, 320, 1200, 490, "#efdab0"),
    oval(600, 318, 400, 24, "#38221c44"),
    path("#a8622c", "M240 310C190 150 320 80 600 80C880 80 1010 150 960 310C900 336 300 336 240 310Z"),
    path("#c98443", "M262 280C230 160 340 104 600 104C760 104 840 124 880 160C800 240 420 330 262 280Z"),
    repeat(4, (i) =>
      path(
        "#f0d29a",
        `M${370 + i * 130} 220C${376 + i * 130} 170 ${410 + i * 130} 130 ${450 + i * 130} 116C${452 + i * 130} 160 ${420 + i * 130} 210 ${370 + i * 130} 220Z`,
      ),
    ),
    repeat(30, (i) => oval(300 + ((i * 97) % 600), 130 + ((i * 41) % 150), 4, 2.4, "#f8ecd2")),
    ...bars.map(
      ([ink, w], i) =>
        rect(214, 384 + i * 78 + 8, w, 54, "#38221c33") +
        rect(206, 384 + i * 78, w, 54, ink) +
        rect(206, 384 + i * 78, w, 12, tint(ink, "#ffffff", 0.3)) +
        circle(140, 411 + i * 78, 32, ink),
    ),
    stroke("#8a5a1c", 4, "M140 432V394M140 408l-10 -10M140 408l10 -10M140 420l-10 -10M140 420l10 -10"),
    path("#fff3c9", "M146 464L122 494H138L132 516L158 484H142Z"),
    circle(140, 556, 9, "#fff3c9"),
    path("#fff3c9", "M122 590Q122 568 140 568Q158 568 158 590Z"),
    path("#38221c", "M116 632H144V656H116ZM146 640H158L164 650V656H146Z"),
    circle(126, 660, 5, "#f8ecd2"),
    circle(154, 660, 5, "#f8ecd2"),
    path("#fff3c9", "M120 706H160L166 718H114ZM120 720H160V742H120Z"),
    line(p.ink, 4, 206, 372, 206, 760),
  );
}

export const charts = {
  "strait-dotted-lines": claims,
  "strait-chart-lanes": lanes,
  "ring-gap-diagram": ringGap,
  "loaf-cost-bars": loafBars,
};

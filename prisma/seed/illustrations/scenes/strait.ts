import { house, lighthouse } from "../buildings";
import { palettes, tint } from "../palettes";
import { flock, hills, waves } from "../scenery";
import {
  circle,
  curve,
  fade,
  inside,
  land,
  line,
  oval,
  path,
  picture,
  place,
  poly,
  rect,
  repeat,
  stroke,
} from "../shapes";
import { containerShip } from "../vehicles";

const sheetHole = (x: number, y: number) => `M${x} ${y}h58v-26h32v-34h46v34h150v26h56l-30 54h-284z`;

/** A cliff in planes, falling towards the strait on the right, warm where the dawn reaches its edge. */
function cliff(ink: string, rock: string, lit: string, grass: string): string {
  const outline = "M-40 300C60 286 150 300 232 316L296 330L322 372L316 420L352 470L348 520L388 566L398 640H-40Z";
  return (
    path(rock, outline) +
    inside(
      path(rock, outline),
      poly(
        lit,
        250,
        320,
        330,
        330,
        330,
        366,
        322,
        424,
        360,
        470,
        354,
        520,
        400,
        566,
        410,
        650,
        330,
        650,
        318,
        580,
        284,
        540,
        296,
        474,
        252,
        430,
        268,
        372,
      ) +
        poly(tint(rock, ink, 0.45), 40, 310, 150, 330, 190, 420, 160, 520, 230, 640, -40, 640, -40, 340) +
        poly(tint(rock, ink, 0.7), -40, 380, 70, 420, 110, 520, 90, 640, -40, 640) +
        repeat(9, (i) =>
          poly(
            ink,
            170 + i * 20,
            352 + ((i * 37) % 60),
            178 + i * 20,
            344 + ((i * 37) % 60),
            186 + i * 20,
            430 + ((i * 53) % 90),
            178 + i * 20,
            440 + ((i * 53) % 90),
          ),
        ),
    ) +
    path(grass, "M-40 300C60 286 150 300 232 316L300 330C230 340 150 318 60 320C20 320 -10 330 -40 336Z")
  );
}

/** Two headlands at first light, and two beams that meet over one ship. */
function headlands(): string {
  const p = palettes.harbour;
  const rock = tint(p.ink, p.deep, 0.6);
  const left = cliff(p.ink, rock, tint(p.accent, p.ink, 0.58), tint(p.deep, p.mid, 0.3));
  const beam = (x: number, y: number) =>
    poly("#fff6dc", x, y - 5, x + (x < 600 ? 790 : -790), y + 82, x + (x < 600 ? 760 : -760), y + 196, x, y + 5);
  const bands = ["#16324a", "#1f4a63", "#3a6f84", "#7d9a92", "#cdb277", "#f3b75a", "#f39a48", "#ec7a3c"];
  return picture(
    p,
    "#10263a",
    ...bands.map((ink, i) => rect(0, 54 + i * 68 - i * i * 1.2, 1200, 600, ink)),
    repeat(26, (i) => circle((i * 263) % 1200, 14 + ((i * 71) % 120), 1.4 + (i % 3) * 0.5, p.paper)),
    circle(600, 520, 150, "#f9c565"),
    circle(600, 520, 112, "#fff0c6"),
    path("#d98a4c", "M300 392q80 -14 180 0q-90 12 -180 0z") + path("#d98a4c", "M716 430q80 -14 190 0q-90 12 -190 0z"),
    hills(4, 524, 40, "#b9694a", 10),
    rect(0, 520, 1200, 300, "#2c6079"),
    rect(0, 520, 1200, 20, "#e59a5c"),
    rect(0, 540, 1200, 20, "#7f8f86"),
    path("#1f4a63", `${curve(-40, 640, 200, 622, 420, 642, 640, 624, 880, 644, 1240, 624)}V820H-40Z`),
    path("#16324a", `${curve(-40, 724, 220, 742, 480, 716, 760, 740, 1000, 718, 1240, 738)}V820H-40Z`),
    repeat(17, (i) =>
      rect(
        600 - 150 + ((i * 61) % 70) - i * 3,
        526 + i * 15,
        250 - ((i * 43) % 120),
        5 + i * 0.25,
        i % 3 ? "#ffe3a3" : p.glow,
      ),
    ),
    fade(0.34, beam(196, 172) + beam(1004, 172)),
    place(598, 566, containerShip(0, 0, 1, p.ink, p.paper, [p.accent, "#f3b544", "#2c6079", "#b9d0cb"]), 0.86),
    fade(0.5, path(p.ink, "M420 574H764L700 596H500Z")),
    repeat(5, (i) => stroke("#f4ead6", 3, `M${440 + i * 70} ${574 + (i % 2) * 5}q18 -7 36 0`)),
    left,
    place(1200, 0, left, 1, 0, -1),
    lighthouse(196, 312, 178, p.paper, p.accent, p.ink, "#ffe9a8"),
    lighthouse(1004, 312, 178, p.paper, p.accent, p.ink, "#ffe9a8"),
    ...[196, 1004].map((x) => fade(0.35, circle(x, 156, 30, "#fff0c6"))),
    house(66, 316, 62, 54, p.paper, tint(p.accent, p.ink, 0.35), p.glow, p.ink),
    house(1086, 314, 56, 50, "#b9d0cb", tint(p.accent, p.ink, 0.35), p.glow, p.ink),
    path(p.ink, "M-40 560C60 560 120 610 190 640C250 664 300 740 380 830H-40Z"),
    path(p.ink, "M1240 590C1150 580 1080 640 1010 660C940 690 900 760 850 830H1240Z"),
    repeat(11, (i) =>
      stroke(tint(p.ink, p.deep, 0.8), 3, `M${10 + i * 28} ${576 + i * 18}q4 -16 -2 -26m2 26q8 -12 14 -16`),
    ),
    repeat(8, (i) =>
      stroke(tint(p.ink, p.deep, 0.8), 3, `M${1184 - i * 36} ${606 + i * 20}q4 -16 -2 -26m2 26q8 -12 14 -16`),
    ),
    waves(8, 600, 800, "#0f2538", 6, 380, 860),
    flock(3, 6, 470, 236, 260, 90, 34, p.ink),
  );
}

/** A coin as large as a headland, afloat like a navigation buoy. */
function coinBuoy(): string {
  const p = palettes.slate;
  const gold = "#e0ac3f";
  const face =
    oval(38, 0, 214, 262, "#8a5a24") +
    oval(0, 0, 214, 262, gold) +
    inside(oval(0, 0, 214, 262, gold), path("#f6d580", "M-230 -270H60L-190 270H-240Z")) +
    `<ellipse rx="184" ry="230" fill="none" stroke="#8a5a24" stroke-width="7"/>` +
    repeat(40, (i) => place(0, 0, line("#8a5a24", 3, 198, 0, 209, 0), 1, i * 9)) +
    path("#8a5a24", "M-96 66C-60 84 60 84 96 66L76 112H-78ZM-8 50V-150L-92 40ZM10 50V-126C50 -90 74 -20 82 42Z");
  return picture(
    p,
    tint(p.deep, p.mid, 0.2),
    rect(0, 250, 1200, 300, tint(p.mid, p.deep, 0.3)),
    rect(0, 360, 1200, 300, tint(p.mid, p.glow, 0.25)),
    rect(0, 430, 1200, 120, tint(p.glow, p.soft, 0.35)),
    rect(0, 500, 1200, 400, p.deep),
    waves(4, 512, 640, p.mid, 5),
    fade(0.35, poly(p.glow, 640, 94, 1200, -60, 1200, 210) + poly(p.glow, 640, 94, 0, -20, 0, 190)),
    place(
      640,
      430,
      line(p.ink, 16, 0, -250, 0, -322) + rect(-26, -356, 52, 40, p.ink, 6) + rect(-18, -350, 36, 28, p.glow, 4) + face,
      1,
      9,
    ),
    land(tint(p.deep, p.ink, 0.45), -40, 640, 200, 652, 400, 622, 520, 660, 680, 626, 860, 660, 1060, 630, 1260, 650),
    fade(
      0.6,
      repeat(6, (i) => rect(520 + (i % 2) * 26 - i * 6, 670 + i * 20, 250 - i * 26, 6, gold)),
    ),
    waves(9, 650, 800, p.ink, 6),
    containerShip(220, 540, 0.5, p.ink, p.paper, [p.accent, p.mid, p.paper]),
    place(1010, 570, containerShip(0, 0, 0.62, p.ink, p.paper, [p.accent, p.soft, p.glow]), 1, 0, -1),
    containerShip(330, 700, 0.95, p.ink, p.paper, [p.accent, p.glow, p.soft, p.mid]),
  );
}

/** A treaty with two clauses cut out in the shape of ships; the sea is behind. */
function treaty(): string {
  const p = palettes.lagoon;
  const ruled = (y: number, short = 0) => rect(330, y, 540 - short, 7, p.deep);
  const holes = path(p.mid, sheetHole(386, 330) + sheetHole(470, 520));
  return picture(
    p,
    "#7a4a34",
    repeat(7, (i) => rect(0, i * 120, 1200, 3, "#5b3326") + rect(((i * 331) % 900) + 100, i * 120, 3, 120, "#5b3326")),
    poly("#4a271f", 268, 62, 980, 92, 930, 830, 220, 830),
    place(
      600,
      400,
      place(
        -600,
        -400,
        rect(260, 30, 680, 800, p.paper) +
          poly(tint(p.paper, p.ink, 0.12), 940, 30, 880, 30, 940, 96) +
          repeat(3, (i) => ruled(100 + i * 32, i === 2 ? 180 : i * 12)) +
          repeat(2, (i) => ruled(228 + i * 30, i * 260)) +
          repeat(1, () => ruled(428) + ruled(456, 200)) +
          repeat(3, (i) => ruled(616 + i * 32, i * 70)) +
          inside(
            holes,
            rect(260, 30, 680, 800, p.mid) +
              rect(260, 250, 680, 86, p.soft) +
              rect(260, 440, 680, 86, p.soft) +
              waves(2, 330, 400, p.deep, 4, 300, 900) +
              waves(3, 520, 590, p.deep, 4, 300, 900) +
              stroke(p.ink, 10, sheetHole(386, 330)) +
              stroke(p.ink, 10, sheetHole(470, 520)),
          ) +
          stroke(p.ink, 2, "M360 752q30 -40 50 -6t44 -8t60 -4M620 756q20 -50 44 -14t60 -10t70 0"),
      ),
      1,
      -4,
    ),
    path(p.accent, "M872 560L836 830H900L922 700L960 830H1020L930 560Z"),
    circle(904, 560, 72, tint(p.accent, p.ink, 0.3)),
    circle(900, 552, 70, p.accent),
    circle(900, 552, 48, tint(p.accent, p.ink, 0.18)),
    path(p.accent, "M862 566L876 588H926L938 566ZM896 560V514L866 556ZM902 560V520L932 556Z"),
    place(
      180,
      250,
      rect(-13, -230, 26, 400, p.ink, 12) +
        rect(-13, -30, 26, 16, p.glow) +
        poly(p.glow, -12, 170, 12, 170, 4, 214, -4, 214) +
        poly(p.ink, -4, 208, 4, 208, 0, 236),
      1,
      24,
    ),
  );
}

export const strait = {
  "strait-two-headlands": headlands,
  "coin-as-buoy": coinBuoy,
  "treaty-blank-lines": treaty,
};

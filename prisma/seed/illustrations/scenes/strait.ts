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
  random,
  rect,
  repeat,
  stroke,
} from "../shapes";
import { containerShip } from "../vehicles";

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

/** A treaty lies on the sea; where two paragraphs are missing, ships of water show through. */
function treaty(): string {
  const p = palettes.lagoon;
  const next = random(14);
  const ruled = (y: number, from = 250, to = 950) => rect(from, y, to - from, 8, tint(p.deep, p.paper, 0.15), 4);
  const ship = (x: number, y: number, s: number) =>
    `M${x} ${y}h${58 * s}v${-34 * s}h${26 * s}v${-44 * s}h${54 * s}v${44 * s}h${26 * s}v${34 * s}h${96 * s}v${-30 * s}h${88 * s}v${30 * s}h${132 * s}l${-46 * s} ${74 * s}h${-388 * s}z`;
  const holes = path(p.ink, ship(320, 322, 1.18) + ship(236, 592, 1.18));
  const sea =
    rect(-100, -100, 1400, 1000, p.mid) +
    repeat(34, (row) =>
      stroke(
        row % 4 ? "#2f8f95" : "#8fd6c9",
        row % 4 ? 7 : 5,
        `M${-140 - next(0, 60)} ${-60 + row * 27}${"q28 -15 56 0t56 0".repeat(13)}`,
      ),
    );
  return picture(
    p,
    p.mid,
    place(600, 400, place(-600, -400, sea), 1.1, 5),
    place(
      600,
      400,
      place(
        -600,
        -400,
        fade(0.4, rect(186, -60, 880, 960, p.ink)) +
          rect(150, -90, 880, 970, p.paper) +
          rect(150, -90, 22, 970, tint(p.paper, p.ink, 0.06)) +
          stroke(p.glow, 3, "M196 -90V880M984 -90V880") +
          repeat(4, (i) => ruled(52 + i * 34, 250, i === 3 ? 610 : 950)) +
          ruled(206, 250, 950) +
          ruled(458, 250, 950) +
          ruled(492, 250, 560) +
          ruled(726, 250, 950) +
          ruled(760, 250, 720) +
          inside(
            holes,
            place(-30, 14, sea, 1, -3) +
              stroke(p.ink, 26, ship(320, 322, 1.18)) +
              stroke(p.ink, 26, ship(236, 592, 1.18)),
          ) +
          stroke(tint(p.paper, "#ffffff", 0.6), 3, `${ship(322, 325, 1.18)}${ship(238, 595, 1.18)}`),
      ),
      1.02,
      -7,
    ),
    path(tint(p.accent, p.ink, 0.35), "M900 560L1010 830H1090L1080 700L1180 760L960 540Z"),
    path(p.accent, "M890 560L850 830H930L960 740L1020 830H1080L980 560Z"),
    fade(0.35, circle(948, 574, 104, p.ink)),
    path(
      p.accent,
      "M938 462C990 452 1010 486 1032 512C1056 544 1034 580 1030 612C1022 652 978 652 944 662C904 668 880 636 856 612C832 584 850 548 856 516C866 476 900 468 938 462Z",
    ),
    circle(942, 560, 70, tint(p.accent, p.ink, 0.2)),
    circle(944, 563, 66, tint(p.accent, p.paper, 0.14)),
    path(tint(p.accent, p.ink, 0.3), "M904 578L920 602H972L986 578ZM938 570V518L902 566ZM946 570V526L980 566Z"),
    place(
      120,
      520,
      fade(0.35, rect(10, -330, 34, 590, p.ink, 16)) +
        rect(-19, -360, 38, 520, p.ink, 18) +
        rect(-19, -360, 12, 520, tint(p.ink, p.mid, 0.3), 6) +
        rect(-20, -60, 40, 22, p.glow) +
        poly(p.glow, -18, 156, 18, 156, 6, 226, -6, 226) +
        poly(p.ink, -6, 216, 6, 216, 0, 262),
      1,
      16,
    ),
  );
}

export const strait = {
  "strait-two-headlands": headlands,
  "coin-as-buoy": coinBuoy,
  "treaty-blank-lines": treaty,
};

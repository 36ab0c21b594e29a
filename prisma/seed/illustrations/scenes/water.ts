import { dome } from "../buildings.ts";
import { person } from "../figures.ts";
import { palettes, tint } from "../palettes.ts";
import { bird, cloud, flock, hills, peaks, pine, roundTree, skyline, waves } from "../scenery.ts";
import { circle, curve, fade, inside, land, line, oval, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes.ts";

const palm = (x: number, y: number, h: number, trunk: string, leaf: string, lean = 10) =>
  place(x, y, stroke(trunk, 4, `M0 0Q${lean * 0.2} -50 ${lean} -100`) + repeat(7, (i) => place(lean, -100, path(leaf, "M0 0C14 -14 36 -14 48 8C34 0 16 0 0 0Z"), 1, i * 51 - 30)), h / 100);

/** A school under tow across the lagoon. */
function schoolBarge(): string {
  const p = palettes.lagoon;
  return picture(
    p,
    tint(p.soft, p.paper, 0.4),
    circle(1010, 130, 70, p.glow),
    cloud(210, 220, 260, "#ffffff"), cloud(700, 150, 190, "#ffffff"), cloud(1080, 300, 220, "#ffffff"),
    rect(0, 420, 1200, 400, p.mid),
    rect(0, 420, 1200, 40, tint(p.mid, p.soft, 0.6)),
    rect(0, 520, 1200, 60, tint(p.mid, p.soft, 0.28)),
    land("#f0dfae", 60, 432, 180, 414, 420, 410, 640, 416, 760, 432),
    rect(-100, 432, 1400, 400, p.mid),
    rect(0, 432, 1200, 26, tint(p.mid, p.soft, 0.65)),
    repeat(13, (i) => palm(110 + i * 48 + (i % 3) * 9, 424, 78 + ((i * 31) % 46), p.deep, i % 2 ? "#2c8a5a" : p.deep, (i % 2 ? 14 : -12))),
    repeat(3, (i) => palm(860 + i * 74, 434, 50 + i * 9, p.deep, p.deep, 10)),
    fade(0.35, path(p.deep, "M380 640H1080L1000 760H470Z")),
    poly("#2a5a6a", 400, 590, 1090, 590, 1050, 652, 440, 652),
    poly("#c98a4a", 372, 572, 1112, 572, 1090, 596, 400, 596),
    repeat(12, (i) => line("#8d5a2c", 2, 400 + i * 58, 572, 404 + i * 57, 596)),
    rect(500, 380, 470, 194, p.paper),
    rect(830, 380, 140, 194, tint(p.paper, p.mid, 0.28)),
    repeat(9, (i) => line(tint(p.paper, p.deep, 0.2), 2, 500, 400 + i * 20, 970, 400 + i * 20)),
    poly(p.accent, 460, 388, 560, 252, 920, 252, 1010, 388),
    poly(tint(p.accent, p.ink, 0.28), 830, 388, 900, 252, 920, 252, 1010, 388),
    repeat(8, (i) => line(tint(p.accent, p.ink, 0.35), 2, 590 + i * 34, 252, 520 + i * 54, 388)),
    rect(690, 190, 60, 66, p.paper), poly(p.accent, 678, 194, 720, 150, 762, 194),
    path(p.glow, "M704 240Q704 212 720 210Q736 212 736 240Z"),
    repeat(4, (i) => rect([528, 604, 770, 872][i] ?? 0, 430, 52, 70, p.deep) + rect([528, 604, 770, 872][i] ?? 0, 430, 52, 34, tint(p.deep, p.soft, 0.5)) + rect([528, 604, 770, 872][i] ?? 0, 463, 52, 4, p.paper)),
    rect(684, 450, 62, 124, tint(p.accent, p.ink, 0.15)),
    circle(734, 516, 4, p.glow),
    line(p.ink, 5, 1050, 572, 1050, 330),
    path(p.glow, "M1052 332C1080 322 1100 346 1136 334V380C1100 392 1082 368 1052 378Z"),
    person(1010, 574, 86, "cheer", { coat: p.deep, legs: p.ink, skin: "#8a5a3c", hair: p.ink }),
    person(456, 574, 70, "stand", { coat: p.glow, legs: p.ink, skin: "#8a5a3c", hair: p.ink }, -1),
    person(426, 574, 62, "cheer", { coat: p.accent, legs: p.ink, skin: "#8a5a3c", hair: p.ink }, -1),
    stroke(p.ink, 4, "M376 590Q290 652 214 640"),
    path(p.ink, "M60 634C110 650 180 650 226 632L206 688H92C76 676 64 656 60 634Z"),
    stroke(p.accent, 6, "M64 646C110 662 180 662 222 646"),
    rect(124, 574, 66, 64, p.paper), rect(114, 562, 84, 14, p.accent), rect(134, 586, 20, 24, p.deep), rect(162, 586, 20, 24, p.deep),
    path(tint(p.mid, p.paper, 0.8), "M40 690Q130 706 220 690Q300 700 340 690Q260 720 120 712Q60 706 40 690Z"),
    path(tint(p.mid, p.paper, 0.8), "M430 654Q740 676 1060 654Q1130 662 1160 654Q900 694 560 676Q470 670 430 654Z"),
    waves(6, 600, 800, tint(p.mid, p.paper, 0.75), 6),
    flock(2, 5, 300, 90, 300, 130, 50, p.deep),
  );
}

/** The valley cut open: four levels of water, and the church above the highest. */
function damLevels(): string {
  const p = palettes.forest;
  const blues = ["#b7dbe0", "#7fbcca", "#4593ab", "#1f6684"];
  const bed = curve(-40, 610, 120, 640, 260, 670, 420, 700, 600, 720, 800, 726);
  return picture(
    p,
    "#f2e6c4",
    circle(330, 150, 62, "#f3b15a"),
    peaks(8, 430, 300, "#a9bfae", "#86a394", 5),
    hills(5, 440, 130, "#7fa07c", 5),
    path("#5b8a5f", curve(-40, 230, 90, 250, 220, 300, 330, 330, 430, 400, 520, 520) + "V800H-40Z"),
    repeat(22, (i) => pine(20 + i * 19 + (i % 2) * 8, 262 + i * 6.4 + (i > 15 ? (i - 15) * 12 : 0) - (i % 3) * 6, 64 + ((i * 17) % 30), p.deep, p.ink)),
    place(250, 306, rect(-40, -52, 80, 54, "#fbf4e2") + poly("#c2492f", -48, -50, 0, -86, 48, -50) + rect(-66, -92, 30, 94, "#fbf4e2") + poly("#c2492f", -70, -90, -51, -152, -32, -90) + line(p.ink, 3, -51, -152, -51, -172) + line(p.ink, 3, -58, -164, -44, -164) + repeat(2, (i) => rect(-10 + i * 24, -34, 11, 20, p.ink)) + rect(-57, -74, 11, 18, p.ink), 1.15),
    ...[340, 392, 150].map((x, i) => place(x, 342 - i * 3 - (i === 2 ? 52 : 0) + (i === 1 ? 22 : 0), rect(-20, -26, 40, 28, "#f0dfc0") + poly("#c2492f", -25, -24, 0, -46, 25, -24), 1)),
    ...blues.map((ink, i) => {
      const top = 402 + i * 76;
      return path(ink, `M-40 ${top}H812V740H-40Z`) + rect(-40, top, 852, 5, "#f7f3e2") + repeat(9, (n) => rect(30 + n * 92 + (i % 2) * 30, top + 26, 40, 3, tint(ink, "#ffffff", 0.35)));
    }),
    path("#6b4a32", `${bed}L830 820H-40Z`),
    path("#8a6242", curve(-40, 610, 60, 570, 120, 470, 160, 402) + "H-40Z"),
    path("#5b8a5f", "M-40 380Q60 386 170 402H-40Z"),
    repeat(24, (i) => oval((i * 97) % 800, 750 + ((i * 31) % 50), 15, 6, "#54382a")),
    path("#d9d2bd", "M760 350H834C842 480 890 620 960 742H724C750 620 760 470 760 350Z"),
    path("#aaa48f", "M806 350H834C842 480 890 620 960 742H880C836 620 806 480 806 350Z"),
    repeat(6, (i) => line("#aaa48f", 3, 758 - i * 3, 410 + i * 54, 846 + i * 17, 410 + i * 54)),
    rect(744, 334, 108, 18, "#8f8973"),
    repeat(6, (i) => rect(750 + i * 18, 314, 4, 22, p.ink)), rect(748, 312, 100, 4, p.ink),
    path("#6b4a32", "M720 738H1240V820H720Z"),
    path("#5b8a5f", curve(940, 742, 1000, 710, 1060, 640, 1130, 590, 1260, 560) + "V742Z"),
    path("#4593ab", "M940 728Q1060 716 1220 732V748H950Z"),
    repeat(7, (i) => pine(1020 + i * 30, 716 - i * 24, 76, p.deep, p.ink)),
    ...blues.map((_, i) => place(690, 402 + i * 76, circle(0, 36, 20, "#fbf4e2") + repeat(4 - i, (n) => circle(((n % 2) * 2 - 1) * 6 * (4 - i > 1 ? 1 : 0), 36 + (Math.floor(n / 2) * 2 - (4 - i > 2 ? 1 : 0)) * 6, 4, p.accent)))),
    bird(560, 150, 44, p.ink), bird(620, 190, 34, p.ink, -10), bird(980, 240, 40, p.ink),
  );
}

/** A river ferry with twice the people it may carry. */
function ferryAtDusk(): string {
  const p = palettes.brick;
  const next = random(19);
  const deck = (y: number, x0: number, x1: number) => repeat(Math.floor((x1 - x0) / 11), (i) => {
    const x = x0 + i * 11 + next(-3, 3);
    const h = next(38, 48);
    const ink = ["#3a2730", "#6b3a34", "#a9553d", "#2c4a55", "#d9a25e"][Math.floor(next(0, 5))] ?? p.ink;
    return path(ink, `M${x - 8} ${y}V${y - h + 20}Q${x} ${y - h + 6} ${x + 8} ${y - h + 20}V${y}Z`) + oval(x, y - h + 7, 5.4, 6.6, ["#7d4f35", "#b07a50", "#5b3626"][i % 3] ?? p.ink);
  });
  return picture(
    p,
    "#d9a27c",
    rect(0, 0, 1200, 120, "#8d5a5c"), rect(0, 120, 1200, 90, "#ad7068"), rect(0, 210, 1200, 90, "#c98a70"),
    circle(930, 400, 96, "#f2bd74"),
    skyline(33, -20, 1220, 430, 40, 190, "#b57a68"),
    dome(330, 400, 60, "#b57a68", "#a86d60", "#a86d60"), rect(270, 396, 120, 40, "#b57a68"),
    rect(0, 426, 1200, 400, "#8a5a48"),
    rect(0, 426, 1200, 36, "#a87058"),
    repeat(12, (i) => rect(870 + ((i * 37) % 50), 440 + i * 24, 130 - i * 7, 6, "#d99a62")),
    rect(236, 276, 690, 12, p.ink),
    rect(300, 226, 110, 52, "#e6d3bb"), repeat(3, (i) => rect(310 + i * 33, 238, 24, 22, p.ink)), rect(290, 216, 130, 12, p.deep),
    rect(700, 190, 56, 88, p.deep), rect(700, 206, 56, 18, p.glow),
    fade(0.55, path(p.ink, "M726 190C700 140 790 130 760 90C740 50 860 60 980 30C900 80 800 90 800 120C800 150 760 160 752 190Z")),
    deck(276, 430, 690), deck(276, 770, 920), 
    rect(214, 288, 730, 104, "#4a2f30"), deck(392, 226, 940),
    repeat(12, (i) => rect(222 + i * 64, 288, 7, 104, "#e6d3bb")), rect(204, 366, 752, 8, "#e6d3bb"), rect(196, 388, 772, 14, p.ink),
    rect(196, 402, 772, 112, "#4a2f30"), deck(512, 208, 962), deck(520, 214, 958),
    repeat(13, (i) => rect(204 + i * 63, 402, 7, 108, "#e6d3bb")), rect(180, 484, 806, 8, "#e6d3bb"),
    path(p.ink, "M120 500C180 522 300 518 520 520H1010L1060 500L1030 606H176C150 580 130 540 120 500Z"),
    stroke("#e6d3bb", 7, "M136 530C260 546 900 546 1046 530"),
    repeat(9, (i) => circle(290 + i * 78, 566, 10, "#8a5a48")),
    path("#7a4c3e", curve(-40, 588, 140, 600, 320, 584, 560, 600, 820, 584, 1040, 600, 1260, 586) + "V820H-40Z"),
    fade(0.4, repeat(8, (i) => rect(190 + (i % 3) * 30, 612 + i * 20, 760 - i * 70, 6, p.ink))),
    waves(13, 606, 800, "#4a2f30", 7),
    waves(14, 620, 800, "#c98a70", 4),
    path(p.ink, "M60 742C120 756 240 756 300 740L276 766H88Z"), person(190, 748, 92, "reach", { coat: p.ink }), line(p.ink, 4, 222, 672, 262, 780),
    flock(6, 5, 90, 120, 260, 120, 44, p.ink),
  );
}

/** Roots above the tide line, and the same roots below it. */
function mangroves(): string {
  const p = palettes.forest;
  const trunk = (x: number, s: number, ink: string) => place(x, 430, repeat(5, (i) => stroke(ink, 9 - i, `M0 -110C${-14 - i * 18} -90 ${-26 - i * 26} -50 ${-30 - i * 30} 4M0 -110C${14 + i * 18} -90 ${26 + i * 26} -50 ${30 + i * 30} 4`)) + stroke(ink, 20, "M0 -100C-6 -160 12 -200 0 -290") + stroke(ink, 9, "M2 -200C30 -230 60 -240 74 -280M0 -180C-30 -210 -50 -240 -80 -260"), s);
  const leaves = (y: number, ink: string, seed: number, r: number) => { const next = random(seed); return repeat(26, (i) => circle(i * 50 - 20 + next(-14, 14), y + next(-40, 40), r * next(0.7, 1.2), ink)); };
  const half =
    leaves(110, "#4d8a72", 3, 70) + trunk(160, 0.9, "#3f7a68") + trunk(720, 0.85, "#3f7a68") + trunk(1060, 0.9, "#3f7a68") +
    leaves(60, p.deep, 5, 76) + trunk(400, 1.16, p.ink) + trunk(930, 1.1, p.ink) + trunk(-10, 1.1, p.ink) + leaves(0, p.ink, 8, 66) +
    repeat(30, (i) => stroke(p.ink, 4, `M${(i * 113) % 1200} 432v${-14 - ((i * 7) % 22)}`));
  return picture(
    p,
    "#f4cf8e",
    rect(0, 270, 1200, 170, "#f5a86a"),
    circle(610, 372, 84, "#fbe6b4"),
    hills(3, 432, 40, "#c08a62", 8),
    half,
    rect(0, 430, 1200, 400, "#2f6d66"),
    inside(rect(0, 430, 1200, 370, p.ink), rect(0, 430, 1200, 200, "#c98f62") + rect(0, 600, 1200, 210, "#6d8a68") + circle(610, 490, 84, "#f1d9a6") + fade(0.82, `<g transform="translate(0 862) scale(1 -1)">${half}</g>`) + repeat(15, (i) => rect(((i * 263) % 1100) - 40, 446 + i * 25, 240 + (i % 3) * 80, 5, i % 2 ? "#f5cf9a" : "#3c7468"))),
    rect(0, 428, 1200, 5, "#fbe6b4"),
    place(610, 470, stroke(p.ink, 4, "M-6 -70L-10 0M8 -70L10 0") + path("#ffffff", "M-56 -70C-40 -110 10 -120 30 -100C40 -120 20 -150 34 -176C42 -192 64 -192 68 -180L104 -172L68 -170C52 -166 60 -130 52 -100C44 -74 -10 -64 -56 -70Z") + poly(p.accent, 66, -182, 106, -172, 66, -171) + circle(58, -181, 3, p.ink), 1.25),
    fade(0.5, `<g transform="translate(610 470) scale(1.25 -1)">${path("#ffffff", "M-56 -70C-40 -110 10 -120 30 -100C40 -120 20 -150 34 -176C42 -192 64 -192 68 -180L104 -172L68 -170C52 -166 60 -130 52 -100C44 -74 -10 -64 -56 -70Z")}</g>`),
  );
}

/** Pools like steps beside the dam, and one trout in the air. */
function fishLadder(): string {
  const p = palettes.forest;
  const step = (i: number) => {
    const [x, y] = [80 + i * 210, 700 - i * 118];
    return (
      rect(x, y - 30, 240, 500, i % 2 ? "#b9bfae" : "#c8cdbb") + rect(x + 200, y - 30, 40, 500, "#8f988a") +
      rect(x + 14, y - 30, 196, 60, "#2f7f97") + rect(x + 14, y - 30, 196, 10, "#bfe3e4") +
      path("#e9f5f0", `M${x + 6} ${y - 30}h26C${x + 20} ${y + 10} ${x - 4} ${y + 50} ${x - 6} ${y + 92}h-26C${x - 26} ${y + 40} ${x - 10} ${y - 10} ${x + 6} ${y - 30}Z`) +
      repeat(3, (n) => stroke("#2f7f97", 2.5, `M${x + 8 + n * 7} ${y - 20}C${x + n * 6} ${y + 20} ${x - 22 + n * 7} ${y + 50} ${x - 24 + n * 7} ${y + 84}`)) +
      repeat(5, (n) => circle(x - 36 + n * 13, y + 88 + (n % 2) * 5, 8, "#e9f5f0"))
    );
  };
  const trout = path("#e8b06a", "M-150 10C-100 -60 40 -70 130 -10C60 44 -80 60 -150 10Z") + path("#5d7a4a", "M-150 8C-100 -60 40 -70 130 -10C60 -20 -60 -20 -150 8Z") + path("#5d7a4a", "M-140 8L-214 -46Q-190 6 -206 62Z") + path("#5d7a4a", "M-40 -46L0 -84L34 -46Z") + path(p.accent, "M-20 36L-50 76L24 42Z") + repeat(13, (i) => circle(-108 + i * 15, -24 + ((i * 17) % 34), 4.6, i % 3 ? p.ink : p.accent)) + circle(94, -12, 8, p.paper) + circle(95, -12, 4, p.ink) + stroke(p.ink, 3, "M66 -34Q52 -4 68 22M130 -8L112 0");
  return picture(
    p,
    "#dfe6cf",
    hills(7, 330, 190, p.soft, 5), hills(12, 380, 150, p.mid, 6),
    repeat(18, (i) => pine(10 + i * 40, 330 + ((i * 23) % 50), 110 + ((i * 31) % 50), p.deep, p.ink)),
    poly("#a6ad9c", 330, 820, 980, 60, 1220, 60, 1220, 820),
    poly("#8b9384", 980, 60, 1220, 60, 1220, 100, 950, 100),
    repeat(8, (i) => line("#8b9384", 3, 1220, 160 + i * 84, 900 - i * 74, 160 + i * 84)),
    repeat(6, (i) => rect(1000 + i * 40, 30, 5, 34, p.ink)), rect(990, 28, 230, 5, p.ink),
    person(1100, 60, 70, "stand", { coat: p.accent, legs: p.ink, skin: "#c98d63", hair: p.ink }),
    repeat(5, (n) => step(4 - n)),
    rect(-20, 760, 300, 60, "#2f7f97"), rect(-20, 760, 130, 8, "#bfe3e4"), waves(4, 766, 800, "#bfe3e4", 2, 0, 110),
    fade(0.5, oval(520, 432, 90, 10, p.ink)),
    place(500, 270, trout, 1.35, -24),
    ...[[352, 384, 10], [330, 350, 7], [390, 410, 8], [306, 396, 6], [372, 346, 5], [420, 440, 6]].map(([x = 0, y = 0, r = 0]) => path("#5fa9ba", `M${x} ${y - r * 2}q${r} ${r * 1.6} 0 ${r * 2.8}q${-r} ${-r * 1.2} 0 ${-r * 2.8}z`)),
  );
}

/** A lamp in the deep and the odd, exact creatures it finds. */
function deepSea(): string {
  const p = palettes.night;
  const dark = "#060d1f";
  const beam = poly("#1d6b7c", 470, 300, 1220, 170, 1220, 820, 700, 820);
  const next = random(15);
  const sponge = (x: number, y: number, h: number, ink: string) => place(x, y, path(ink, "M-8 0C-30 -40 -32 -80 -26 -104H26C32 -80 30 -40 8 0Z") + repeat(5, (i) => stroke(dark, 2, `M${-22 + i * 11} -102Q${-26 + i * 13} -50 ${-4 + i * 2} 0M-27 ${-92 + i * 18}Q0 ${-84 + i * 18} 27 ${-92 + i * 18}`)) + oval(0, -104, 26, 7, dark), h / 100);
  const brittle = (x: number, y: number, s: number, ink: string) => place(x, y, repeat(5, (i) => place(0, 0, stroke(ink, 6, "M0 -8C14 -30 -16 -50 4 -78C10 -88 0 -96 -4 -104"), 1, i * 72)) + circle(0, 0, 15, ink) + circle(0, 0, 6, dark), s);
  const jelly = (x: number, y: number, s: number, ink: string) => place(x, y, path(ink, "M-60 0C-60 -80 60 -80 60 0Q40 14 20 0Q0 14 -20 0Q-40 14 -60 0Z") + repeat(6, (i) => stroke(ink, 3, `M${-46 + i * 18} 4q${i % 2 ? 16 : -16} 40 0 74t0 ${40 + (i % 3) * 24}`)) + repeat(4, (i) => stroke(dark, 2, `M${-36 + i * 24} -4Q${-20 + i * 14} -40 0 -58`)), s);
  return picture(
    p,
    dark,
    fade(0.75, beam),
    fade(0.6, poly("#2f93a0", 470, 300, 1220, 330, 1220, 760, 860, 820)),
    repeat(90, () => circle(next(0, 1200), next(0, 800), next(1, 3), "#4a8fa0")),
    path(dark, curve(-40, 720, 160, 690, 360, 740, 560, 720, 760, 752, 940, 716, 1100, 740, 1260, 700) + "V820H-40Z"),
    sponge(880, 744, 210, "#f7e2b8"), sponge(980, 738, 150, p.accent), sponge(800, 752, 120, "#e79ab0"), sponge(1130, 738, 240, "#bfe3d8"),
    ...[[1050, 746, 130], [930, 744, 100], [746, 754, 84]].map(([x = 0, y = 0, h = 0]) => stroke("#f26a3d", 6, `M${x} ${y}V${y - h}M${x} ${y - h * 0.3}l-24 -30v-24M${x} ${y - h * 0.5}l24 -30v-26`)),
    jelly(860, 330, 1.15, "#f0b7c8"), jelly(1090, 300, 0.8, "#f7e2b8"),
    brittle(1040, 500, 0.9, p.glow), brittle(720, 620, 0.62, "#f0b7c8"),
    place(960, 590, path(p.glow, "M-50 0L-20 -26H30L60 0L30 26H-20Z") + poly(p.glow, -50, 0, -84, -24, -84, 24) + circle(34, -4, 8, dark) + stroke(dark, 4, "M-10 -20V20M8 -24V24"), 0.9, 180),
    place(300, 280, circle(0, 0, 128, p.glow) + path("#c98f2a", "M30 -124A128 128 0 0 1 30 124A150 150 0 0 0 30 -124Z") + rect(-150, 116, 270, 26, "#c98f2a", 13) + rect(-120, 134, 200, 12, p.ink) + rect(-40, -168, 80, 46, p.glow, 8) + rect(-54, -178, 108, 16, "#c98f2a", 6) + circle(58, -6, 74, p.ink) + circle(58, -6, 60, "#9fd6da") + inside(circle(58, -6, 60, p.ink), circle(66, 10, 22, p.ink) + path(p.ink, "M24 80Q24 30 66 28Q108 30 108 80Z") + path("#d8f0ee", "M-10 -66H40L0 60H-20Z")) + poly("#c98f2a", -120, -20, -206, -70, -206, 60, -120, 30) + oval(-216, -4, 10, 56, p.ink) + stroke(p.ink, 9, "M100 110L160 40") + circle(166, 30, 20, p.paper) + stroke(p.ink, 6, "M90 136C150 160 190 150 214 190L196 206M214 190L232 206") + repeat(4, (i) => circle(-90 + i * 44, 84, 6, "#c98f2a")), 1),
    repeat(9, (i) => `<circle cx="${90 + ((i * 23) % 50)}" cy="${250 - i * 30}" r="${4 + (i % 3) * 3}" fill="none" stroke="#4a8fa0" stroke-width="2"/>`),
    jelly(180, 610, 0.5, "#14304a"), brittle(480, 680, 0.5, "#14304a"), jelly(560, 110, 0.4, "#14304a"),
  );
}

export const water = {
  "school-on-barge": schoolBarge,
  "dam-valley-levels": damLevels,
  "ferry-river-dusk": ferryAtDusk,
  "mangrove-roots-tide": mangroves,
  "fish-ladder-steps": fishLadder,
  "deep-sea-lamp": deepSea,
};

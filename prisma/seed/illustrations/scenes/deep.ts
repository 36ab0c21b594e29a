import { dome } from "../buildings";
import { person } from "../figures";
import { palettes } from "../palettes";
import { flock, skyline, waves } from "../scenery";
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
  random,
  rect,
  repeat,
  stroke,
} from "../shapes";

/** A river ferry with twice the people it may carry. */
function ferryAtDusk(): string {
  const p = palettes.brick;
  const next = random(19);
  const deck = (y: number, x0: number, x1: number) =>
    repeat(Math.floor((x1 - x0) / 11), (i) => {
      const x = x0 + i * 11 + next(-3, 3);
      const h = next(38, 48);
      const ink = ["#3a2730", "#6b3a34", "#a9553d", "#2c4a55", "#d9a25e"][Math.floor(next(0, 5))] ?? p.ink;
      return (
        path(ink, `M${x - 8} ${y}V${y - h + 20}Q${x} ${y - h + 6} ${x + 8} ${y - h + 20}V${y}Z`) +
        oval(x, y - h + 7, 5.4, 6.6, ["#7d4f35", "#b07a50", "#5b3626"][i % 3] ?? p.ink)
      );
    });
  return picture(
    p,
    "#d9a27c",
    rect(0, 0, 1200, 120, "#8d5a5c"),
    rect(0, 120, 1200, 90, "#ad7068"),
    rect(0, 210, 1200, 90, "#c98a70"),
    circle(930, 400, 96, "#f2bd74"),
    skyline(33, -20, 1220, 430, 40, 190, "#b57a68"),
    dome(330, 400, 60, "#b57a68", "#a86d60", "#a86d60"),
    rect(270, 396, 120, 40, "#b57a68"),
    rect(0, 426, 1200, 400, "#8a5a48"),
    rect(0, 426, 1200, 36, "#a87058"),
    repeat(12, (i) => rect(870 + ((i * 37) % 50), 440 + i * 24, 130 - i * 7, 6, "#d99a62")),
    rect(236, 276, 690, 12, p.ink),
    rect(300, 226, 110, 52, "#e6d3bb"),
    repeat(3, (i) => rect(310 + i * 33, 238, 24, 22, p.ink)),
    rect(290, 216, 130, 12, p.deep),
    rect(700, 190, 56, 88, p.deep),
    rect(700, 206, 56, 18, p.glow),
    fade(
      0.55,
      path(
        p.ink,
        "M726 190C700 140 790 130 760 90C740 50 860 60 980 30C900 80 800 90 800 120C800 150 760 160 752 190Z",
      ),
    ),
    deck(276, 430, 690),
    deck(276, 770, 920),
    rect(214, 288, 730, 104, "#4a2f30"),
    deck(392, 226, 940),
    repeat(12, (i) => rect(222 + i * 64, 288, 7, 104, "#e6d3bb")),
    rect(204, 366, 752, 8, "#e6d3bb"),
    rect(196, 388, 772, 14, p.ink),
    rect(196, 402, 772, 112, "#4a2f30"),
    deck(512, 208, 962),
    deck(520, 214, 958),
    repeat(13, (i) => rect(204 + i * 63, 402, 7, 108, "#e6d3bb")),
    rect(180, 484, 806, 8, "#e6d3bb"),
    path(p.ink, "M120 500C180 522 300 518 520 520H1010L1060 500L1030 606H176C150 580 130 540 120 500Z"),
    stroke("#e6d3bb", 7, "M136 530C260 546 900 546 1046 530"),
    repeat(9, (i) => circle(290 + i * 78, 566, 10, "#8a5a48")),
    path("#7a4c3e", `${curve(-40, 588, 140, 600, 320, 584, 560, 600, 820, 584, 1040, 600, 1260, 586)}V820H-40Z`),
    fade(
      0.4,
      repeat(8, (i) => rect(190 + (i % 3) * 30, 612 + i * 20, 760 - i * 70, 6, p.ink)),
    ),
    waves(13, 606, 800, "#4a2f30", 7),
    waves(14, 620, 800, "#c98a70", 4),
    path(p.ink, "M60 742C120 756 240 756 300 740L276 766H88Z"),
    person(190, 748, 92, "reach", { coat: p.ink }),
    line(p.ink, 4, 222, 672, 262, 780),
    flock(6, 5, 90, 120, 260, 120, 44, p.ink),
  );
}

/** A lamp in the deep and the odd, exact creatures it finds. */
function deepSea(): string {
  const p = palettes.night;
  const dark = "#060d1f";
  const beam = poly("#1d6b7c", 470, 300, 1220, 170, 1220, 820, 700, 820);
  const next = random(15);
  const sponge = (x: number, y: number, h: number, ink: string) =>
    place(
      x,
      y,
      path(ink, "M-8 0C-30 -40 -32 -80 -26 -104H26C32 -80 30 -40 8 0Z") +
        repeat(5, (i) =>
          stroke(
            dark,
            2,
            `M${-22 + i * 11} -102Q${-26 + i * 13} -50 ${-4 + i * 2} 0M-27 ${-92 + i * 18}Q0 ${-84 + i * 18} 27 ${-92 + i * 18}`,
          ),
        ) +
        oval(0, -104, 26, 7, dark),
      h / 100,
    );
  const brittle = (x: number, y: number, s: number, ink: string) =>
    place(
      x,
      y,
      repeat(5, (i) => place(0, 0, stroke(ink, 6, "M0 -8C14 -30 -16 -50 4 -78C10 -88 0 -96 -4 -104"), 1, i * 72)) +
        circle(0, 0, 15, ink) +
        circle(0, 0, 6, dark),
      s,
    );
  const jelly = (x: number, y: number, s: number, ink: string) =>
    place(
      x,
      y,
      path(ink, "M-60 0C-60 -80 60 -80 60 0Q40 14 20 0Q0 14 -20 0Q-40 14 -60 0Z") +
        repeat(6, (i) => stroke(ink, 3, `M${-46 + i * 18} 4q${i % 2 ? 16 : -16} 40 0 74t0 ${40 + (i % 3) * 24}`)) +
        repeat(4, (i) => stroke(dark, 2, `M${-36 + i * 24} -4Q${-20 + i * 14} -40 0 -58`)),
      s,
    );
  return picture(
    p,
    dark,
    fade(0.75, beam),
    fade(0.6, poly("#2f93a0", 470, 300, 1220, 330, 1220, 760, 860, 820)),
    repeat(90, () => circle(next(0, 1200), next(0, 800), next(1, 3), "#4a8fa0")),
    path(dark, `${curve(-40, 720, 160, 690, 360, 740, 560, 720, 760, 752, 940, 716, 1100, 740, 1260, 700)}V820H-40Z`),
    sponge(880, 744, 210, "#f7e2b8"),
    sponge(980, 738, 150, p.accent),
    sponge(800, 752, 120, "#e79ab0"),
    sponge(1130, 738, 240, "#bfe3d8"),
    ...[
      [1050, 746, 130],
      [930, 744, 100],
      [746, 754, 84],
    ].map(([x = 0, y = 0, h = 0]) =>
      stroke("#f26a3d", 6, `M${x} ${y}V${y - h}M${x} ${y - h * 0.3}l-24 -30v-24M${x} ${y - h * 0.5}l24 -30v-26`),
    ),
    jelly(860, 330, 1.15, "#f0b7c8"),
    jelly(1090, 300, 0.8, "#f7e2b8"),
    brittle(1040, 500, 0.9, p.glow),
    brittle(720, 620, 0.62, "#f0b7c8"),
    place(
      960,
      590,
      path(p.glow, "M-50 0L-20 -26H30L60 0L30 26H-20Z") +
        poly(p.glow, -50, 0, -84, -24, -84, 24) +
        circle(34, -4, 8, dark) +
        stroke(dark, 4, "M-10 -20V20M8 -24V24"),
      0.9,
      180,
    ),
    place(
      300,
      280,
      circle(0, 0, 128, p.glow) +
        path("#c98f2a", "M30 -124A128 128 0 0 1 30 124A150 150 0 0 0 30 -124Z") +
        rect(-150, 116, 270, 26, "#c98f2a", 13) +
        rect(-120, 134, 200, 12, p.ink) +
        rect(-40, -168, 80, 46, p.glow, 8) +
        rect(-54, -178, 108, 16, "#c98f2a", 6) +
        circle(58, -6, 74, p.ink) +
        circle(58, -6, 60, "#9fd6da") +
        inside(
          circle(58, -6, 60, p.ink),
          circle(66, 10, 22, p.ink) +
            path(p.ink, "M24 80Q24 30 66 28Q108 30 108 80Z") +
            path("#d8f0ee", "M-10 -66H40L0 60H-20Z"),
        ) +
        poly("#c98f2a", -120, -20, -206, -70, -206, 60, -120, 30) +
        oval(-216, -4, 10, 56, p.ink) +
        stroke(p.ink, 9, "M100 110L160 40") +
        circle(166, 30, 20, p.paper) +
        stroke(p.ink, 6, "M90 136C150 160 190 150 214 190L196 206M214 190L232 206") +
        repeat(4, (i) => circle(-90 + i * 44, 84, 6, "#c98f2a")),
      1,
    ),
    repeat(
      9,
      (i) =>
        `<circle cx="${90 + ((i * 23) % 50)}" cy="${250 - i * 30}" r="${4 + (i % 3) * 3}" fill="none" stroke="#4a8fa0" stroke-width="2"/>`,
    ),
    jelly(180, 610, 0.5, "#14304a"),
    brittle(480, 680, 0.5, "#14304a"),
    jelly(560, 110, 0.4, "#14304a"),
  );
}

export const deep = {
  "ferry-river-dusk": ferryAtDusk,
  "deep-sea-lamp": deepSea,
};

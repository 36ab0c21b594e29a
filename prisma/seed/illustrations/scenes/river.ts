import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { bird, hills, peaks, pine, waves } from "../scenery";
import { circle, curve, line, oval, path, picture, place, poly, rect, repeat, stroke } from "../shapes";

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
    path("#5b8a5f", `${curve(-40, 230, 90, 250, 220, 300, 330, 330, 430, 400, 520, 520)}V800H-40Z`),
    repeat(22, (i) =>
      pine(
        20 + i * 19 + (i % 2) * 8,
        262 + i * 6.4 + (i > 15 ? (i - 15) * 12 : 0) - (i % 3) * 6,
        64 + ((i * 17) % 30),
        p.deep,
        p.ink,
      ),
    ),
    place(
      250,
      306,
      rect(-40, -52, 80, 54, "#fbf4e2") +
        poly("#c2492f", -48, -50, 0, -86, 48, -50) +
        rect(-66, -92, 30, 94, "#fbf4e2") +
        poly("#c2492f", -70, -90, -51, -152, -32, -90) +
        line(p.ink, 3, -51, -152, -51, -172) +
        line(p.ink, 3, -58, -164, -44, -164) +
        repeat(2, (i) => rect(-10 + i * 24, -34, 11, 20, p.ink)) +
        rect(-57, -74, 11, 18, p.ink),
      1.15,
    ),
    ...[340, 392, 150].map((x, i) =>
      place(
        x,
        342 - i * 3 - (i === 2 ? 52 : 0) + (i === 1 ? 22 : 0),
        rect(-20, -26, 40, 28, "#f0dfc0") + poly("#c2492f", -25, -24, 0, -46, 25, -24),
        1,
      ),
    ),
    ...blues.map((ink, i) => {
      const top = 402 + i * 76;
      return (
        path(ink, `M-40 ${top}H812V740H-40Z`) +
        rect(-40, top, 852, 5, "#f7f3e2") +
        repeat(9, (n) => rect(30 + n * 92 + (i % 2) * 30, top + 26, 40, 3, tint(ink, "#ffffff", 0.35)))
      );
    }),
    path("#6b4a32", `${bed}L830 820H-40Z`),
    path("#8a6242", `${curve(-40, 610, 60, 570, 120, 470, 160, 402)}H-40Z`),
    path("#5b8a5f", "M-40 380Q60 386 170 402H-40Z"),
    repeat(24, (i) => oval((i * 97) % 800, 750 + ((i * 31) % 50), 15, 6, "#54382a")),
    path("#d9d2bd", "M760 350H834C842 480 890 620 960 742H724C750 620 760 470 760 350Z"),
    path("#aaa48f", "M806 350H834C842 480 890 620 960 742H880C836 620 806 480 806 350Z"),
    repeat(6, (i) => line("#aaa48f", 3, 758 - i * 3, 410 + i * 54, 846 + i * 17, 410 + i * 54)),
    rect(744, 334, 108, 18, "#8f8973"),
    repeat(6, (i) => rect(750 + i * 18, 314, 4, 22, p.ink)),
    rect(748, 312, 100, 4, p.ink),
    path("#6b4a32", "M720 738H1240V820H720Z"),
    path("#5b8a5f", `${curve(940, 742, 1000, 710, 1060, 640, 1130, 590, 1260, 560)}V742Z`),
    path("#4593ab", "M940 728Q1060 716 1220 732V748H950Z"),
    repeat(7, (i) => pine(1020 + i * 30, 716 - i * 24, 76, p.deep, p.ink)),
    ...blues.map((_, i) =>
      place(
        690,
        402 + i * 76,
        circle(0, 36, 20, "#fbf4e2") +
          repeat(4 - i, (n) =>
            circle(
              ((n % 2) * 2 - 1) * 6 * (4 - i > 1 ? 1 : 0),
              36 + (Math.floor(n / 2) * 2 - (4 - i > 2 ? 1 : 0)) * 6,
              4,
              p.accent,
            ),
          ),
      ),
    ),
    bird(560, 150, 44, p.ink),
    bird(620, 190, 34, p.ink, -10),
    bird(980, 240, 40, p.ink),
  );
}

/** Pools like steps beside the dam, and one trout in the air. */
function fishLadder(): string {
  const p = palettes.forest;
  const step = (i: number) => {
    const [x, y] = [80 + i * 210, 700 - i * 118];
    return (
      rect(x, y - 30, 240, 500, i % 2 ? "#b9bfae" : "#c8cdbb") +
      rect(x + 200, y - 30, 40, 500, "#8f988a") +
      rect(x + 14, y - 30, 196, 60, "#2f7f97") +
      rect(x + 14, y - 30, 196, 10, "#bfe3e4") +
      path(
        "#e9f5f0",
        `M${x + 6} ${y - 30}h26C${x + 20} ${y + 10} ${x - 4} ${y + 50} ${x - 6} ${y + 92}h-26C${x - 26} ${y + 40} ${x - 10} ${y - 10} ${x + 6} ${y - 30}Z`,
      ) +
      repeat(3, (n) =>
        stroke(
          "#2f7f97",
          2.5,
          `M${x + 8 + n * 7} ${y - 20}C${x + n * 6} ${y + 20} ${x - 22 + n * 7} ${y + 50} ${x - 24 + n * 7} ${y + 84}`,
        ),
      ) +
      repeat(5, (n) => circle(x - 36 + n * 13, y + 88 + (n % 2) * 5, 8, "#e9f5f0"))
    );
  };
  const trout =
    path("#e8b06a", "M-150 10C-100 -60 40 -70 130 -10C60 44 -80 60 -150 10Z") +
    path("#5d7a4a", "M-150 8C-100 -60 40 -70 130 -10C60 -20 -60 -20 -150 8Z") +
    path("#5d7a4a", "M-140 8L-214 -46Q-190 6 -206 62Z") +
    path("#5d7a4a", "M-40 -46L0 -84L34 -46Z") +
    path(p.accent, "M-20 36L-50 76L24 42Z") +
    repeat(13, (i) => circle(-108 + i * 15, -24 + ((i * 17) % 34), 4.6, i % 3 ? p.ink : p.accent)) +
    circle(94, -12, 8, p.paper) +
    circle(95, -12, 4, p.ink) +
    stroke(p.ink, 3, "M66 -34Q52 -4 68 22M130 -8L112 0");
  return picture(
    p,
    "#dfe6cf",
    hills(7, 330, 190, p.soft, 5),
    hills(12, 380, 150, p.mid, 6),
    repeat(18, (i) => pine(10 + i * 40, 330 + ((i * 23) % 50), 110 + ((i * 31) % 50), p.deep, p.ink)),
    poly("#a6ad9c", 330, 820, 980, 60, 1220, 60, 1220, 820),
    poly("#8b9384", 980, 60, 1220, 60, 1220, 100, 950, 100),
    repeat(8, (i) => line("#8b9384", 3, 1220, 160 + i * 84, 900 - i * 74, 160 + i * 84)),
    repeat(6, (i) => rect(1000 + i * 40, 30, 5, 34, p.ink)),
    rect(990, 28, 230, 5, p.ink),
    person(1100, 60, 70, "stand", { coat: p.accent, legs: p.ink, skin: "#c98d63", hair: p.ink }),
    repeat(5, (n) => step(4 - n)),
    rect(-20, 760, 300, 60, "#2f7f97"),
    rect(-20, 760, 130, 8, "#bfe3e4"),
    waves(4, 766, 800, "#bfe3e4", 2, 0, 110),
    place(500, 270, trout, 1.35, -24),
    ...[
      [352, 384, 10],
      [330, 350, 7],
      [390, 410, 8],
      [306, 396, 6],
      [372, 346, 5],
      [420, 440, 6],
    ].map(([x = 0, y = 0, r = 0]) =>
      path("#5fa9ba", `M${x} ${y - r * 2}q${r} ${r * 1.6} 0 ${r * 2.8}q${-r} ${-r * 1.2} 0 ${-r * 2.8}z`),
    ),
  );
}

export const river = {
  "dam-valley-levels": damLevels,
  "fish-ladder-steps": fishLadder,
};

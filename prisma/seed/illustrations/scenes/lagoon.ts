import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { cloud, flock, hills, waves } from "../scenery";
import { circle, fade, inside, land, line, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes";

const palm = (x: number, y: number, h: number, trunk: string, leaf: string, lean = 10) =>
  place(
    x,
    y,
    stroke(trunk, 4, `M0 0Q${lean * 0.2} -50 ${lean} -100`) +
      repeat(7, (i) => place(lean, -100, path(leaf, "M0 0C14 -14 36 -14 48 8C34 0 16 0 0 0Z"), 1, i * 51 - 30)),
    h / 100,
  );

/** A school under tow across the lagoon. */
function schoolBarge(): string {
  const p = palettes.lagoon;
  return picture(
    p,
    tint(p.soft, p.paper, 0.4),
    circle(1010, 130, 70, p.glow),
    cloud(210, 220, 260, "#ffffff"),
    cloud(700, 150, 190, "#ffffff"),
    cloud(1080, 300, 220, "#ffffff"),
    rect(0, 420, 1200, 400, p.mid),
    rect(0, 420, 1200, 40, tint(p.mid, p.soft, 0.6)),
    rect(0, 520, 1200, 60, tint(p.mid, p.soft, 0.28)),
    land("#f0dfae", 60, 432, 180, 414, 420, 410, 640, 416, 760, 432),
    rect(-100, 432, 1400, 400, p.mid),
    rect(0, 432, 1200, 26, tint(p.mid, p.soft, 0.65)),
    repeat(13, (i) =>
      palm(110 + i * 48 + (i % 3) * 9, 424, 78 + ((i * 31) % 46), p.deep, i % 2 ? "#2c8a5a" : p.deep, i % 2 ? 14 : -12),
    ),
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
    rect(690, 190, 60, 66, p.paper),
    poly(p.accent, 678, 194, 720, 150, 762, 194),
    path(p.glow, "M704 240Q704 212 720 210Q736 212 736 240Z"),
    repeat(
      4,
      (i) =>
        rect([528, 604, 770, 872][i] ?? 0, 430, 52, 70, p.deep) +
        rect([528, 604, 770, 872][i] ?? 0, 430, 52, 34, tint(p.deep, p.soft, 0.5)) +
        rect([528, 604, 770, 872][i] ?? 0, 463, 52, 4, p.paper),
    ),
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
    rect(124, 574, 66, 64, p.paper),
    rect(114, 562, 84, 14, p.accent),
    rect(134, 586, 20, 24, p.deep),
    rect(162, 586, 20, 24, p.deep),
    path(tint(p.mid, p.paper, 0.8), "M40 690Q130 706 220 690Q300 700 340 690Q260 720 120 712Q60 706 40 690Z"),
    path(tint(p.mid, p.paper, 0.8), "M430 654Q740 676 1060 654Q1130 662 1160 654Q900 694 560 676Q470 670 430 654Z"),
    waves(6, 600, 800, tint(p.mid, p.paper, 0.75), 6),
    flock(2, 5, 300, 90, 300, 130, 50, p.deep),
  );
}

/** Roots above the tide line, and the same roots below it. */
function mangroves(): string {
  const p = palettes.forest;
  const trunk = (x: number, s: number, ink: string) => {
    const next = random(Math.round(x) + 40);
    const roots = repeat(9, (i) => {
      const side = i % 2 ? 1 : -1;
      const h = 46 + i * 15;
      const reach = side * (24 + i * 16 + next(-8, 26));
      const prop = stroke(
        ink,
        11 - i * 0.5,
        `M0 ${-h}C${reach * 0.34} ${-h - 8} ${reach * 0.7} ${-h * 0.8} ${reach} 6`,
      );
      return i % 2 ? prop : prop + stroke(ink, 5, `M${reach * 0.66} ${-h * 0.62}L${reach * 0.5} 6`);
    });
    const limbs = stroke(ink, 10, "M2 -200C30 -230 60 -240 74 -280M0 -180C-30 -210 -50 -240 -80 -260");
    return place(x, 430, roots + poly(ink, -15, -40, -9, -300, 9, -300, 15, -40) + limbs, s);
  };
  const leaves = (y: number, ink: string, seed: number, r: number) => {
    const next = random(seed);
    return repeat(26, (i) => circle(i * 50 - 20 + next(-14, 14), y + next(-40, 40), r * next(0.7, 1.2), ink));
  };
  const half =
    leaves(110, "#4d8a72", 3, 70) +
    trunk(160, 0.9, "#3f7a68") +
    trunk(720, 0.85, "#3f7a68") +
    trunk(1060, 0.9, "#3f7a68") +
    leaves(60, p.deep, 5, 76) +
    trunk(400, 1.16, p.ink) +
    trunk(930, 1.1, p.ink) +
    trunk(-10, 1.1, p.ink) +
    leaves(0, p.ink, 8, 66) +
    repeat(30, (i) => stroke(p.ink, 4, `M${(i * 113) % 1200} 432v${-14 - ((i * 7) % 22)}`));
  return picture(
    p,
    "#f4cf8e",
    rect(0, 270, 1200, 170, "#f5a86a"),
    circle(610, 372, 84, "#fbe6b4"),
    hills(3, 432, 40, "#c08a62", 8),
    half,
    rect(0, 430, 1200, 400, "#2f6d66"),
    inside(
      rect(0, 430, 1200, 370, p.ink),
      rect(0, 430, 1200, 200, "#c98f62") +
        rect(0, 600, 1200, 210, "#6d8a68") +
        circle(610, 490, 84, "#f1d9a6") +
        fade(0.82, `<g transform="translate(0 862) scale(1 -1)">${half}</g>`) +
        repeat(15, (i) =>
          rect(((i * 263) % 1100) - 40, 446 + i * 25, 240 + (i % 3) * 80, 5, i % 2 ? "#f5cf9a" : "#3c7468"),
        ),
    ),
    rect(0, 428, 1200, 5, "#fbe6b4"),
    place(
      610,
      470,
      stroke(p.ink, 4, "M-6 -70L-10 0M8 -70L10 0") +
        path(
          "#ffffff",
          "M-56 -70C-40 -110 10 -120 30 -100C40 -120 20 -150 34 -176C42 -192 64 -192 68 -180L104 -172L68 -170C52 -166 60 -130 52 -100C44 -74 -10 -64 -56 -70Z",
        ) +
        poly(p.accent, 66, -182, 106, -172, 66, -171) +
        circle(58, -181, 3, p.ink),
      1.25,
    ),
    fade(
      0.5,
      `<g transform="translate(610 470) scale(1.25 -1)">${path("#ffffff", "M-56 -70C-40 -110 10 -120 30 -100C40 -120 20 -150 34 -176C42 -192 64 -192 68 -180L104 -172L68 -170C52 -166 60 -130 52 -100C44 -74 -10 -64 -56 -70Z")}</g>`,
    ),
  );
}

export const lagoon = {
  "school-on-barge": schoolBarge,
  "mangrove-roots-tide": mangroves,
};

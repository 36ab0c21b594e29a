import { house } from "../buildings";
import { person } from "../figures";
import { palettes } from "../palettes";
import { hills, peaks, pine } from "../scenery";
import {
  circle,
  fade,
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
  ring,
  stroke,
} from "../shapes";
import { stars } from "./starfield";

/** Five lorries in the polar night, one with a piece of a telescope. */
function convoy(): string {
  const p = palettes.night;
  const green = ["#1b5a5e", "#2f8f7c", "#63c79a", "#b4efc0"];
  const lorry = (x: number, load: string) =>
    place(
      x,
      600,
      poly("#fbd35e66", 60, -14, 190, 4, 190, 26, 60, -4) +
        rect(-84, -22, 130, 12, p.ink) +
        load +
        path(p.accent, "M44 -56H66Q80 -54 82 -34V-12H44Z") +
        rect(60, -48, 15, 16, p.paper) +
        circle(80, -16, 5, p.glow) +
        repeat(
          4,
          (i) => circle([-68, -42, 20, 64][i] ?? 0, -6, 11, p.ink) + circle([-68, -42, 20, 64][i] ?? 0, -6, 4, p.soft),
        ),
    );
  const crate = (ink: string) =>
    rect(-82, -62, 118, 42, ink) + repeat(5, (i) => line(p.ink, 2, -66 + i * 24, -62, -66 + i * 24, -22));
  return picture(
    p,
    "#0a1030",
    stars(12, 190, 480, p.paper),
    ...green.map((ink, i) =>
      fade(
        0.75 - i * 0.06,
        path(
          ink,
          `M${-40} ${150 + i * 46}C180 ${60 + i * 60} 320 ${300 + i * 20} 560 ${210 + i * 24}C760 ${130 + i * 44} 900 ${300 + i * 10} 1240 ${70 + i * 62}V${130 + i * 62 - i * 14}C940 ${370 + i * 10} 760 ${250 + i * 26} 580 ${330 + i * 8}C360 ${400 - i * 6} 200 ${170 + i * 44} -40 ${300 + i * 20}Z`,
        ),
      ),
    ),
    repeat(22, (i) =>
      fade(
        0.16,
        poly(
          "#b4efc0",
          40 + i * 54,
          240 + ((i * 37) % 50),
          62 + i * 54,
          240 + ((i * 37) % 50),
          66 + i * 54,
          60,
          52 + i * 54,
          50,
        ),
      ),
    ),
    peaks(5, 520, 130, "#2c4470", "#1b2c54", 7),
    hills(4, 530, 30, "#35527f", 8),
    rect(0, 522, 1200, 290, "#7f9dbd"),
    rect(0, 522, 1200, 34, "#5a7ba4"),
    fade(0.4, path("#b4efc0", "M0 640C300 600 800 700 1200 620V680C800 740 300 660 0 700Z")),
    repeat(14, (i) =>
      stroke(
        "#5a7ba4",
        2.5,
        `M${(i * 173) % 1200} ${640 + ((i * 61) % 150)}l70 ${14 - (i % 3) * 14}l40 20l${60 - (i % 4) * 30} 8`,
      ),
    ),
    fade(
      0.45,
      repeat(5, (i) => oval(150 + i * 222, 612, 110, 9, p.ink)),
    ),
    lorry(150, crate(p.mid)),
    lorry(372, crate(p.soft)),
    place(
      594,
      600,
      place(-594, -600, lorry(594, "")) +
        poly("#cfd8e4", -130, -96, -76, -190, 32, -190, 86, -96, 32, -2, -76, -2) +
        poly("#8fa3bd", 32, -190, 86, -96, 32, -2, -20, -96) +
        stroke(p.ink, 3, "M-130 -96H86M-76 -190L32 -2M32 -190L-76 -2") +
        stroke(p.accent, 7, "M-96 -24H56"),
      1.35,
    ),
    lorry(838, crate(p.soft)),
    lorry(1060, crate(p.mid)),
  );
}

/** A snow plateau, a sky that turns, and one flag. */
function barePlateau(): string {
  const p = palettes.plum;
  const next = random(41);
  const trails = repeat(120, () => {
    const [r, start, sweep] = [next(24, 1100), next(0, 360), next(14, 46)];
    const at = (deg: number) =>
      `${(700 + r * Math.cos((deg * Math.PI) / 180)).toFixed(1)} ${(330 + r * Math.sin((deg * Math.PI) / 180)).toFixed(1)}`;
    return stroke(
      next() < 0.16 ? p.glow : next() < 0.5 ? p.soft : p.mid,
      next(1.2, 3.4),
      `M${at(start)}A${r} ${r} 0 0 1 ${at(start + sweep)}`,
    );
  });
  return picture(
    p,
    "#17123a",
    rect(0, 480, 1200, 330, "#2d2560"),
    rect(0, 560, 1200, 300, "#544083"),
    trails,
    circle(700, 330, 4, p.paper),
    hills(6, 640, 46, "#3c2f6e", 7),
    land("#efe6f0", -60, 700, 200, 660, 480, 650, 760, 652, 1000, 676, 1260, 664),
    land("#cdb9d6", -60, 780, 200, 744, 520, 700, 840, 720, 1260, 690),
    land("#efe6f0", -60, 820, 300, 770, 640, 744, 980, 760, 1260, 742),
    poly("#9078b0", 702, 668, 860, 690, 850, 694, 698, 672),
    line(p.ink, 6, 700, 670, 700, 520),
    path(p.accent, "M703 522C740 510 760 540 808 526V578C762 592 742 562 703 574Z"),
    repeat(9, (i) => oval(640 - i * 44, 684 + i * 9 + (i % 2) * 6, 8, 3.4, "#9078b0")),
    person(320, 756, 70, "walk", { coat: p.accent, legs: p.ink, skin: "#c98d63", hair: p.ink }),
  );
}

/** A tower of hot sand heats the wooden town at its foot. */
function sandSilo(): string {
  const p = palettes.night;
  const snow = "#dbe6f0";
  const homes = [
    [60, 640, 130, 110],
    [220, 600, 110, 96],
    [760, 604, 120, 100],
    [910, 650, 140, 116],
    [1070, 612, 110, 96],
    [140, 700, 130, 110],
    [1010, 712, 130, 108],
  ] as const;
  return picture(
    p,
    "#24457c",
    rect(0, 330, 1200, 300, "#3a6199"),
    rect(0, 440, 1200, 120, "#6a8ab6"),
    repeat(70, (i) => circle((i * 179) % 1200, (i * 113) % 600, 1.5 + (i % 4), snow)),
    peaks(6, 560, 170, "#4f73a4", "#2f527f", 6),
    repeat(34, (i) => pine((i * 37) % 1220, 566 + (i % 4) * 6, 70 + ((i * 29) % 44), "#19305a", "#122448")),
    land(snow, -60, 570, 200, 556, 420, 580, 640, 560, 900, 580, 1260, 556),
    fade(0.28, circle(560, 380, 330, p.accent)),
    rect(440, 130, 240, 500, "#39415c"),
    oval(560, 130, 120, 30, "#586080"),
    oval(560, 630, 120, 30, "#39415c"),
    rect(620, 134, 60, 496, "#262d49"),
    path("#7d2f2c", "M470 200H650V600Q560 640 470 600Z"),
    path("#c94e2c", "M486 230H634V586Q560 616 486 586Z"),
    path(p.accent, "M504 262H616V566Q560 590 504 566Z"),
    path(p.glow, "M526 320H594V540Q560 556 526 540Z"),
    repeat(60, (i) => circle(490 + ((i * 47) % 140), 250 + ((i * 71) % 330), 2.4, i % 2 ? "#7d2f2c" : "#fff1cf")),
    repeat(4, (i) => rect(440, 220 + i * 110, 30, 6, "#262d49") + rect(650, 220 + i * 110, 30, 6, "#1a2038")),
    land("#c2d2e3", -60, 650, 240, 690, 480, 640, 700, 650, 900, 690, 1260, 640),
    ...homes.map(([x, y, w, _h]) => stroke(p.accent, 5, `M560 ${640}V${744}H${x + w / 2}V${y}`, "3 13")),
    ...homes.map(([x, y, w, h], i) =>
      house(x, y, w, h, ["#a8402f", "#d8913c", "#2c5d76", "#7c3a3a"][i % 4] ?? p.accent, snow, p.glow, p.ink),
    ),
    land(snow, -60, 770, 200, 752, 500, 786, 800, 764, 1260, 776),
    person(660, 782, 84, "walk", { coat: p.accent, legs: p.ink, skin: "#e3b088", hair: p.ink }),
    person(704, 782, 54, "walk", { coat: p.glow, legs: p.ink, skin: "#e3b088", hair: p.ink }),
    ring(560, 640, 10, p.accent, 5),
  );
}

export const snow = {
  "convoy-frozen-lake": convoy,
  "bare-plateau-stars": barePlateau,
  "sand-silo-snow": sandSilo,
};

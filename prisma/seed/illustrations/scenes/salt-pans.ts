import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { flock } from "../scenery";
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
  ring,
  stroke,
} from "../shapes";
import { salt } from "./salt-heap";

/** A worker seen from straight above: hat, shoulders, a long rake and a longer shadow. */
const workerFromAbove = (x: number, y: number, coat: string, turn: number) =>
  place(
    x,
    y,
    fade(0.35, poly("#3a2a3c", -8, 6, 14, -6, 128, 66, 112, 82)) +
      line(salt.wood, 6, 8, -6, 74, -82) +
      line(salt.wood, 9, 50, -104, 100, -62) +
      oval(0, 0, 30, 17, coat) +
      stroke(coat, 11, "M20 -2L34 -34M-16 -4L18 -22") +
      circle(0, -3, 18, salt.sand) +
      circle(0, -3, 8, tint(salt.sand, salt.wood, 0.4)),
    1,
    turn,
  );

/** The pans from the air: a mosaic of brines, the palest nearly dry. */
function pansFromTheAir(): string {
  const p = palettes.rose;
  const next = random(23);
  const brines = [salt.white, "#f3cfc6", salt.rose, salt.deepRose, "#b7c3c6", "#8ec9c4", "#3f9a9c", "#dfe4e1"];
  const widths = [150, 210, 170, 240, 130, 220, 190, 160, 200];
  let left = -150;
  const columns = widths.map((w, column) => {
    const x = left;
    left += w;
    let top = -160 + next(-40, 0);
    let drawn = "";
    for (let row = 0; top < 900; row++) {
      const h = next(92, 190);
      const brine = brines[Math.floor(next(0, brines.length))] ?? salt.white;
      drawn += rect(x + 5, top + 5, w - 10, h - 10, brine);
      drawn += rect(x + 5, top + 5, w - 10, 7, tint(brine, "#3a2a3c", 0.18));
      if ((row + column) % 3 === 0)
        drawn += repeat(Math.floor((h - 40) / 13), (i) =>
          line(tint(brine, "#ffffff", 0.45), 3, x + 20, top + 26 + i * 13, x + w - 20, top + 26 + i * 13),
        );
      if ((row + column) % 5 === 1)
        drawn += repeat(7, () => circle(x + next(24, w - 24), top + next(24, h - 24), next(2, 5), salt.white));
      top += h;
    }
    return drawn;
  });
  const canal =
    rect(512, -300, 62, 1400, "#17687a") +
    rect(512, -300, 10, 1400, "#0f4f60") +
    repeat(9, (i) => rect(534 + (i % 2) * 14, -100 + i * 110, 5, 50, "#8ec9c4"));
  const cones = repeat(9, (i) => {
    const y = -20 + i * 104;
    return (
      fade(0.3, poly("#3a2a3c", 668, y - 30, 668, y + 34, 760, y + 42)) +
      circle(664, y, 38, salt.white) +
      path(salt.shade, `M664 ${y}L690 ${y - 28}A38 38 0 0 1 664 ${y + 38}Z`)
    );
  });
  return picture(
    p,
    "#a5805f",
    place(
      600,
      400,
      place(
        -600,
        -400,
        rect(-300, -300, 1900, 1500, salt.sand) +
          columns.join("") +
          canal +
          rect(586, -300, 150, 1400, salt.sand) +
          rect(574, -300, 12, 1400, salt.wood) +
          cones,
      ),
      1.08,
      -13,
    ),
    workerFromAbove(420, 520, p.accent, 0),
    workerFromAbove(925, 300, "#2b2440", 28),
    place(250, 300, flock(5, 3, 0, 0, 120, 60, 46, salt.white)),
  );
}

/** Lines drawn in salt. */
function rakeLines(): string {
  const p = palettes.slate;
  const groove = "#7f96a0";
  const next = random(77);
  const raked = poly(groove, -40, -40, 1243, -26, 300, 950, -40, 950);
  return picture(
    p,
    "#f4f1ea",
    poly("#a9bac0", -20, 560, 240, 640, 420, 820, -20, 820),
    path("#dfe3e2", `${curve(-40, 500, 160, 560, 330, 680, 460, 840)}H420Q240 640 -40 560Z`),
    repeat(9, (i) => stroke("#cdd5d6", 9, `M${780 + i * 52} -20Q${900 + i * 46} 190 ${1240} ${300 + i * 4 - i * 44}`)),
    repeat(70, () => circle(next(0, 1200), next(0, 800), next(1.5, 4), "#cdd5d6")),
    inside(
      raked,
      repeat(11, (i) => ring(360, 888, 345 + i * 35, groove, 15) + ring(362, 892, 341 + i * 35, "#5d747f", 4)),
    ),
    fade(0.28, place(770, 560, rect(-205, -2, 410, 62, "#1b252e", 8) + rect(-8, 20, 30, 620, "#1b252e"), 1, -46)),
    place(
      752,
      540,
      repeat(46, (i) =>
        circle(-196 + i * 8.7, -40 + Math.sin(i * 1.7) * 9, 13 + ((i * 7) % 8), i % 4 ? "#ffffff" : "#dfe3e2"),
      ) +
        repeat(11, (i) => rect(-184 + i * 35, -46, 13, 40, "#6e4327", 5)) +
        rect(-206, -22, 412, 50, "#b27a4a", 8) +
        rect(-206, 10, 412, 18, "#8a5a3c", 8) +
        rect(-15, 20, 30, 640, "#c98f5a") +
        rect(3, 20, 12, 640, "#8a5a3c") +
        poly("#8a5a3c", -62, 28, -15, 28, -15, 86) +
        poly("#8a5a3c", 62, 28, 15, 28, 15, 86) +
        repeat(2, (i) => circle(-8 + i * 16, 2, 4, "#4b2c1a")) +
        stroke("#8a5a3c", 2, "M-190 -10Q-80 -2 -30 -12M40 -8Q120 -2 190 -12"),
      1,
      -46,
    ),
  );
}

/** Two rakers on a dyke at dawn, and the same two upside down. */
function dawnWalk(): string {
  const p = palettes.dusk;
  const ink = "#2c1a3c";
  const raker = (x: number, h: number) =>
    person(x, 428, h, "walk", { coat: ink, legs: ink, skin: ink, hair: ink }) +
    line(ink, 7, x - h * 0.74, 428 - h * 0.6, x + h * 0.56, 428 - h * 0.94) +
    line(ink, 11, x - h * 0.78, 428 - h * 0.7, x - h * 0.7, 428 - h * 0.5) +
    oval(x + h * 0.01, 428 - h * 0.962, h * 0.12, h * 0.02, ink) +
    oval(x, 428 - h * 0.985, h * 0.066, h * 0.05, ink);
  const above =
    circle(790, 400, 118, "#fff0cf") +
    path("#d98a92", `${curve(-40, 404, 150, 372, 330, 396, 560, 380, 760, 398, 980, 364, 1260, 396)}V430H-40Z`) +
    raker(420, 262) +
    raker(690, 244);
  return picture(
    p,
    "#f7c3ae",
    rect(0, 0, 1200, 90, "#e9899a"),
    rect(0, 90, 1200, 80, "#f09d9c"),
    rect(0, 170, 1200, 84, "#f4b0a2"),
    rect(0, 330, 1200, 104, "#fbdcb8"),
    rect(0, 434, 1200, 400, "#eba79d"),
    fade(0.72, inside(rect(0, 434, 1200, 400, ink), `<g transform="translate(0 866) scale(1 -1)">${above}</g>`)),
    above,
    repeat(24, (i) =>
      rect(((i * 331) % 1240) - 120, 462 + i * 14, 120 + ((i * 67) % 200), 4, i % 3 ? "#f7c3ae" : "#c2617a"),
    ),
    path(ink, `${curve(-40, 426, 120, 430, 300, 424, 520, 430, 740, 425, 960, 430, 1240, 425)}V442Q600 450 -40 442Z`),
    poly(ink, -20, 640, 380, 700, 520, 820, -20, 820),
    poly("#4a2c54", -20, 640, 380, 700, 404, 722, -20, 662),
    ...[60, 96, 128, 210].map((x, i) => stroke(ink, 5, `M${x} ${660 + i * 8}q-6 -50 ${i % 2 ? 18 : -14} -92`)),
    flock(9, 5, 880, 130, 220, 90, 50, ink),
  );
}

export const saltPans = {
  "salt-pans-mosaic": pansFromTheAir,
  "salt-dawn-walk": dawnWalk,
  "salt-rake-pattern": rakeLines,
};

import { person } from "../figures";
import { tint } from "../palettes";
import { flock } from "../scenery";
import { circle, fade, inside, line, oval, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes";
import { cone, p } from "./salt-tools";

const raker = (x: number, y: number, h: number, coat: string, facing = 1) =>
  person(x, y, h, "walk", { coat, legs: p.ink, skin: "#8a5a3c", hair: "#f7e6c0" }, facing) +
  line(p.ink, h * 0.035, x - facing * h * 0.62, y - h * 0.98, x + facing * h * 0.26, y - h * 0.66) +
  line(p.ink, h * 0.05, x - facing * h * 0.68, y - h * 0.86, x - facing * h * 0.56, y - h * 1.1);

/** The pans from above: a mosaic of evaporating water. */
function mosaic(): string {
  const next = random(38);
  const inks = ["#f3c6b8", "#e9a7a4", "#fbf4ee", "#d7dadb", "#7cc3bd", "#b5dbd4", "#c98794", "#f8dfd3", "#a9b3b8"];
  const columns = [0, 150, 330, 452, 640, 800, 980, 1110, 1300];
  return picture(
    p,
    "#8d6a58",
    place(
      600,
      400,
      place(
        -650,
        -460,
        repeat(8, (c) => {
          const [x = 0, x2 = 0] = [columns[c], columns[c + 1]];
          let y = 0;
          let drawn = "";
          while (y < 920) {
            const h = next(58, 150);
            const ink = inks[Math.floor(next(0, inks.length))] ?? p.soft;
            const pan = rect(x + 6, y + 6, x2 - x - 12, h - 12, ink, 4);
            drawn +=
              pan +
              inside(
                pan,
                poly(tint(ink, "#ffffff", 0.32), x, y, x + (x2 - x) * 0.6, y, x, y + h) +
                  repeat(3, (i) =>
                    stroke(tint(ink, "#ffffff", 0.6), 3, `M${x + 20} ${y + 24 + i * 26}q30 -10 60 0t60 0`),
                  ),
              ) +
              rect(x + 6, y + 6, x2 - x - 12, 5, "#5d41384d");
            y += h;
          }
          return drawn;
        }) + rect(634, 0, 14, 920, "#e7cfae"),
      ),
      1,
      -9,
    ),
    ...[0, 1, 2, 3, 4, 5, 6].map((i) => {
      const [x, y] = [250 + i * 82, 560 - i * 13];
      return (
        path("#5d413866", `M${x} ${y + 22}L${x + 120} ${y + 58}L${x + 20} ${y + 40}Z`) +
        circle(x, y, 34, "#e3d4d8") +
        path("#ffffff", `M${x} ${y}L${x - 34} ${y}A34 34 0 0 1 ${x + 14} ${y - 31}Z`) +
        path("#f6ecee", `M${x} ${y}L${x - 34} ${y}A34 34 0 0 0 ${x - 4} ${y + 34}Z`)
      );
    }),
    place(
      752,
      330,
      path("#5d413877", "M0 0L96 26L92 36L-6 10Z") +
        line("#5b3a2a", 5, 6, 0, -84, -34) +
        rect(-98, -58, 9, 50, "#5b3a2a") +
        oval(0, 0, 15, 22, "#2a6f97") +
        circle(-3, 0, 15, "#f7c95c"),
    ),
    place(
      440,
      250,
      path("#5d413877", "M0 0L96 26L92 36L-6 10Z") +
        line("#5b3a2a", 5, -6, 0, 78, -40) +
        rect(80, -66, 9, 50, "#5b3a2a") +
        oval(0, 0, 15, 22, "#c9414a") +
        circle(3, 0, 15, "#f7c95c"),
    ),
    fade(
      0.6,
      stroke(
        "#ffffff",
        4,
        "M690 290q-60 -10 -120 20M694 306q-60 -8 -110 20M520 214q60 -20 120 -10M522 230q60 -16 110 -6",
      ),
    ),
  );
}

/** Two workers and their reflections on the dyke at dawn. */
function dawnWalk(): string {
  const walkers = raker(480, 404, 220, p.ink) + raker(690, 404, 206, p.ink);
  const dark = walkers.replaceAll("#8a5a3c", p.ink).replaceAll("#f7e6c0", p.ink);
  return picture(
    p,
    "#f6cdbd",
    rect(0, 0, 1200, 120, "#e08a86"),
    rect(0, 120, 1200, 90, "#eba79b"),
    rect(0, 320, 1200, 90, "#fbe0c4"),
    circle(860, 372, 92, "#fff0c6"),
    rect(0, 392, 1200, 14, p.deep),
    repeat(9, (i) => rect(i * 150 + 20, 386 - (i % 3) * 4, 60, 10, "#b5637a")),
    rect(0, 404, 1200, 400, "#eba79b"),
    rect(0, 404, 1200, 80, "#fbe0c4"),
    rect(0, 640, 1200, 170, "#d9807f"),
    oval(860, 446, 92, 62, "#fff0c6"),
    dark,
    fade(0.5, place(0, 816, `<g transform="scale(1 -1)">${dark}</g>`)),
    rect(0, 398, 1200, 14, p.ink),
    poly(p.ink, -20, 700, 1220, 610, 1220, 626, -20, 730),
    poly(p.ink, 180, 412, 200, 412, -20, 640, -20, 600),
    poly(p.ink, 1010, 412, 1030, 412, 1220, 560, 1220, 530),
    repeat(14, (i) =>
      rect(((i * 263) % 1000) + 40, 440 + i * 24, 150 + (i % 3) * 60, 4, i % 2 ? "#fff0c6" : "#b5637a"),
    ),
    flock(3, 7, 120, 110, 340, 140, 44, p.deep),
    cone(120, 400, 54, "#fbe9df", "#c98794"),
    cone(210, 400, 44, "#fbe9df", "#c98794"),
  );
}

/** A rake draws its lines in thin salt. */
function rakePattern(): string {
  const tooth = (i: number) =>
    `M${-60 + i * 66} 860C${20 + i * 62} 620 ${360 + i * 34} 640 ${440 + i * 38} 430C${470 + i * 40} 350 ${470 + i * 42} 330 ${482 + i * 42} 300`;
  return picture(
    p,
    "#f7f1ec",
    repeat(7, (i) =>
      path(
        i % 2 ? "#eee3df" : "#fbf7f3",
        `M-20 ${i * 130 - 40}C300 ${i * 130 - 110} 700 ${i * 130 + 70} 1220 ${i * 130 - 50}V${i * 130 + 70}C700 ${i * 130 + 180} 300 ${i * 130} -20 ${i * 130 + 80}Z`,
      ),
    ),
    repeat(10, (i) => stroke("#d8c8c4", 34, tooth(i))),
    repeat(10, (i) => stroke("#8fa3ab", 20, tooth(i)) + stroke("#b9c8cc", 6, tooth(i))),
    repeat(3, (i) =>
      stroke("#b9c8cc", 13, `M${820 + i * 60} -20C${900 + i * 60} 200 ${1020 + i * 50} 420 ${1000 + i * 90} 830`),
    ),
    place(
      672,
      292,
      fade(0.28, rect(-240, 22, 500, 54, p.ink)) +
        line("#6a4630", 30, 40, -20, 330, -420) +
        line("#8d5f3f", 12, 34, -20, 322, -420) +
        rect(-236, -34, 480, 60, "#8d5f3f", 8) +
        rect(-236, 6, 480, 20, "#6a4630", 8) +
        repeat(10, (i) => rect(-206 + i * 43, 20, 17, 50, "#6a4630", 6)),
      1,
      -4,
    ),
    repeat(40, (i) => rect((i * 211) % 1200, (i * 127) % 800, 8, 8, i % 2 ? "#ffffff" : "#d8c8c4")),
  );
}

/** White cones in a row under the cloud that will end them. */
function conesRow(): string {
  return picture(
    p,
    "#f1cdbb",
    rect(0, 330, 1200, 90, "#fbe3c8"),
    path(
      "#4a3a52",
      "M-20 -20H1220V200C1100 300 1000 230 900 262C780 320 660 220 520 262C380 310 240 230 120 280C60 300 0 280 -20 260Z",
    ),
    path("#6a506c", "M-20 -20H1220V90C1060 170 900 110 760 150C600 190 400 100 240 150C120 180 40 150 -20 170Z"),
    repeat(24, (i) => line("#8d7080", 2.5, 700 + i * 22, 240 + (i % 4) * 14, 660 + i * 22, 420)),
    rect(0, 418, 1200, 400, "#a9a3ac"),
    poly("#8d6a58", 700, 418, 740, 418, 900, 820, -40, 820),
    poly("#cfc3c6", -20, 470, 500, 430, 240, 560, -20, 640),
    poly("#e3a49b", 760, 430, 1220, 470, 1220, 620, 900, 560),
    poly("#bdb4bb", 860, 620, 1220, 690, 1220, 820, 960, 820),
    repeat(7, (n) => {
      const i = 6 - n;
      const s = 0.62 ** i;
      return cone(300 + (712 - 300) * (1 - s), 424 + 330 * s, 400 * s + 14);
    }),
    raker(830, 700, 190, "#2a6f97", -1),
    flock(6, 5, 300, 290, 260, 70, 40, "#ffffff"),
  );
}

export const saltPans = {
  "salt-pans-mosaic": mosaic,
  "salt-dawn-walk": dawnWalk,
  "salt-rake-pattern": rakePattern,
  "salt-cones-row": conesRow,
};

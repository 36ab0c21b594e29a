import { person } from "../figures.ts";
import { palettes, tint } from "../palettes.ts";
import { flock, waves } from "../scenery.ts";
import { circle, fade, inside, line, oval, path, picture, place, poly, random, rect, repeat, ring, stroke } from "../shapes.ts";

const p = palettes.rose;

const cone = (x: number, y: number, h: number, lit = "#ffffff", shade = "#d9c6cf") =>
  oval(x, y, h * 0.62, h * 0.1, shade) + poly(lit, x - h * 0.6, y, x, y - h, x + h * 0.6, y) + poly(shade, x, y - h, x + h * 0.6, y, x + h * 0.12, y + h * 0.06);

const rake = (x: number, y: number, length: number, ink: string, turn: number) =>
  place(x, y, rect(-4, 0, 8, length, ink, 4) + rect(-46, -8, 92, 14, ink, 3) + repeat(7, (i) => rect(-44 + i * 14, -24, 5, 20, ink)), 1, turn);

const raker = (x: number, y: number, h: number, coat: string, facing = 1) =>
  person(x, y, h, "walk", { coat, legs: p.ink, skin: "#8a5a3c", hair: "#f7e6c0" }, facing) + line(p.ink, h * 0.035, x - facing * h * 0.62, y - h * 0.98, x + facing * h * 0.26, y - h * 0.66) + line(p.ink, h * 0.05, x - facing * h * 0.68, y - h * 0.86, x - facing * h * 0.56, y - h * 1.1);

/** The pans from above: a mosaic of evaporating water. */
function mosaic(): string {
  const next = random(38);
  const inks = ["#f3c6b8", "#e9a7a4", "#fbf4ee", "#d7dadb", "#7cc3bd", "#b5dbd4", "#c98794", "#f8dfd3", "#a9b3b8"];
  const columns = [0, 150, 330, 452, 640, 800, 980, 1110, 1300];
  return picture(
    p,
    "#8d6a58",
    place(600, 400, place(-650, -460, repeat(8, (c) => {
      const [x = 0, x2 = 0] = [columns[c], columns[c + 1]];
      let y = 0;
      let drawn = "";
      while (y < 920) {
        const h = next(58, 150);
        const ink = inks[Math.floor(next(0, inks.length))] ?? p.soft;
        const pan = rect(x + 6, y + 6, x2 - x - 12, h - 12, ink, 4);
        drawn += pan + inside(pan, poly(tint(ink, "#ffffff", 0.32), x, y, x + (x2 - x) * 0.6, y, x, y + h) + repeat(3, (i) => stroke(tint(ink, "#ffffff", 0.6), 3, `M${x + 20} ${y + 24 + i * 26}q30 -10 60 0t60 0`))) + rect(x + 6, y + 6, x2 - x - 12, 5, "#5d41384d");
        y += h;
      }
      return drawn;
    }) + rect(634, 0, 14, 920, "#e7cfae")), 1, -9),
    ...[0, 1, 2, 3, 4, 5, 6].map((i) => { const [x, y] = [250 + i * 82, 560 - i * 13]; return path("#5d413866", `M${x} ${y + 22}L${x + 120} ${y + 58}L${x + 20} ${y + 40}Z`) + circle(x, y, 34, "#e3d4d8") + path("#ffffff", `M${x} ${y}L${x - 34} ${y}A34 34 0 0 1 ${x + 14} ${y - 31}Z`) + path("#f6ecee", `M${x} ${y}L${x - 34} ${y}A34 34 0 0 0 ${x - 4} ${y + 34}Z`); }),
    place(752, 330, path("#5d413877", "M0 0L96 26L92 36L-6 10Z") + line("#5b3a2a", 5, 6, 0, -84, -34) + rect(-98, -58, 9, 50, "#5b3a2a") + oval(0, 0, 15, 22, "#2a6f97") + circle(-3, 0, 15, "#f7c95c")),
    place(440, 250, path("#5d413877", "M0 0L96 26L92 36L-6 10Z") + line("#5b3a2a", 5, -6, 0, 78, -40) + rect(80, -66, 9, 50, "#5b3a2a") + oval(0, 0, 15, 22, "#c9414a") + circle(3, 0, 15, "#f7c95c")),
    fade(0.6, stroke("#ffffff", 4, "M690 290q-60 -10 -120 20M694 306q-60 -8 -110 20M520 214q60 -20 120 -10M522 230q60 -16 110 -6")),
  );
}

/** Two workers and their reflections on the dyke at dawn. */
function dawnWalk(): string {
  const walkers = raker(480, 404, 220, p.ink) + raker(690, 404, 206, p.ink);
  const dark = walkers.replaceAll("#8a5a3c", p.ink).replaceAll("#f7e6c0", p.ink);
  return picture(p, "#f6cdbd", rect(0, 0, 1200, 120, "#e08a86"), rect(0, 120, 1200, 90, "#eba79b"), rect(0, 320, 1200, 90, "#fbe0c4"), circle(860, 372, 92, "#fff0c6"), rect(0, 392, 1200, 14, p.deep), repeat(9, (i) => rect(i * 150 + 20, 386 - (i % 3) * 4, 60, 10, "#b5637a")),
    rect(0, 404, 1200, 400, "#eba79b"), rect(0, 404, 1200, 80, "#fbe0c4"), rect(0, 640, 1200, 170, "#d9807f"), oval(860, 446, 92, 62, "#fff0c6"), dark, fade(0.5, place(0, 816, `<g transform="scale(1 -1)">${dark}</g>`)), rect(0, 398, 1200, 14, p.ink),
    poly(p.ink, -20, 700, 1220, 610, 1220, 626, -20, 730), poly(p.ink, 180, 412, 200, 412, -20, 640, -20, 600), poly(p.ink, 1010, 412, 1030, 412, 1220, 560, 1220, 530),
    repeat(14, (i) => rect(((i * 263) % 1000) + 40, 440 + i * 24, 150 + (i % 3) * 60, 4, i % 2 ? "#fff0c6" : "#b5637a")), flock(3, 7, 120, 110, 340, 140, 44, p.deep), cone(120, 400, 54, "#fbe9df", "#c98794"), cone(210, 400, 44, "#fbe9df", "#c98794"));
}

/** A rake draws its lines in thin salt. */
function rakePattern(): string {
  const tooth = (i: number) => `M${-60 + i * 66} 860C${20 + i * 62} 620 ${360 + i * 34} 640 ${440 + i * 38} 430C${470 + i * 40} 350 ${470 + i * 42} 330 ${482 + i * 42} 300`;
  return picture(p, "#f7f1ec", repeat(7, (i) => path(i % 2 ? "#eee3df" : "#fbf7f3", `M-20 ${i * 130 - 40}C300 ${i * 130 - 110} 700 ${i * 130 + 70} 1220 ${i * 130 - 50}V${i * 130 + 70}C700 ${i * 130 + 180} 300 ${i * 130} -20 ${i * 130 + 80}Z`)), repeat(10, (i) => stroke("#d8c8c4", 34, tooth(i))), repeat(10, (i) => stroke("#8fa3ab", 20, tooth(i)) + stroke("#b9c8cc", 6, tooth(i))), repeat(3, (i) => stroke("#b9c8cc", 13, `M${820 + i * 60} -20C${900 + i * 60} 200 ${1020 + i * 50} 420 ${1000 + i * 90} 830`)),
    place(672, 292, fade(0.28, rect(-240, 22, 500, 54, p.ink)) + line("#6a4630", 30, 40, -20, 330, -420) + line("#8d5f3f", 12, 34, -20, 322, -420) + rect(-236, -34, 480, 60, "#8d5f3f", 8) + rect(-236, 6, 480, 20, "#6a4630", 8) + repeat(10, (i) => rect(-206 + i * 43, 20, 17, 50, "#6a4630", 6)), 1, -4), repeat(40, (i) => rect((i * 211) % 1200, (i * 127) % 800, 8, 8, i % 2 ? "#ffffff" : "#d8c8c4")));
}

/** White cones in a row under the cloud that will end them. */
function conesRow(): string {
  return picture(p, "#f1cdbb", rect(0, 330, 1200, 90, "#fbe3c8"), path("#4a3a52", "M-20 -20H1220V200C1100 300 1000 230 900 262C780 320 660 220 520 262C380 310 240 230 120 280C60 300 0 280 -20 260Z"), path("#6a506c", "M-20 -20H1220V90C1060 170 900 110 760 150C600 190 400 100 240 150C120 180 40 150 -20 170Z"), repeat(24, (i) => line("#8d7080", 2.5, 700 + i * 22, 240 + (i % 4) * 14, 660 + i * 22, 420)), rect(0, 418, 1200, 400, "#a9a3ac"), poly("#8d6a58", 700, 418, 740, 418, 900, 820, -40, 820), poly("#cfc3c6", -20, 470, 500, 430, 240, 560, -20, 640), poly("#e3a49b", 760, 430, 1220, 470, 1220, 620, 900, 560), poly("#bdb4bb", 860, 620, 1220, 690, 1220, 820, 960, 820), repeat(7, (n) => { const i = 6 - n; const s = 0.62 ** i; return cone(300 + (712 - 300) * (1 - s), 424 + 330 * s, 400 * s + 14); }), raker(830, 700, 190, "#2a6f97", -1), flock(6, 5, 300, 290, 260, 70, 40, "#ffffff"));
}

/** Salt is weighed in striped light. */
function scaleShed(): string {
  return picture(p, "#2d1a22", repeat(19, (i) => rect(i * 64, 0, 60, 640, i % 2 ? "#5b3a2f" : "#67432f") + rect(i * 64 + 59, 0, 5, 640, i % 3 === 0 ? "#fbd894" : "#3a2320")), rect(0, 620, 1200, 200, "#43291f"), repeat(7, (i) => fade(0.32, poly("#fbd894", 56 + i * 192, 0, 66 + i * 192, 0, 66 + i * 192 - 190, 820, 10 + i * 192 - 190, 820))), rect(-10, 60, 1220, 44, "#2d1a22"), repeat(3, (i) => path("#2d1a22", `M${180 + i * 420} 100l60 0l-60 80z`)), line("#1a0f14", 8, 520, 100, 520, 180), circle(520, 232, 62, "#c9953f"), circle(520, 232, 50, "#f8eedb"), repeat(12, (i) => place(520, 232, line(p.ink, 3, 0, -38, 0, -46), 1, i * 30)), line("#c9414a", 6, 520, 232, 548, 202), line("#1a0f14", 7, 520, 294, 520, 340), stroke("#1a0f14", 5, "M520 340L400 520M520 340L640 520M520 340V500"),
    path("#ffffff", "M396 530C430 420 480 410 520 396C560 410 610 420 644 530Z"), path("#d9c6cf", "M520 396C560 410 610 420 644 530H560Q560 440 520 396Z"), path("#a8743c", "M384 524H656L620 660H420Z"), path("#7d5229", "M570 524H656L620 660H556Z"), repeat(5, (i) => line("#7d5229", 4, 392 + i * 7, 548 + i * 25, 648 - i * 7, 548 + i * 25)), fade(0.5, oval(520, 740, 170, 18, "#120a0e")), rect(820, 560, 320, 22, "#1a0f14"), rect(840, 580, 16, 240, "#1a0f14"), rect(1104, 580, 16, 240, "#1a0f14"), poly("#f8eedb", 850, 556, 880, 528, 966, 528, 956, 556), person(1040, 800, 440, "reach", { coat: "#1a0f14", skin: "#1a0f14" }, -1), cone(140, 780, 190), cone(290, 800, 130));
}

/** A barge of salt on the straight canal. */
function bargeCanal(): string {
  return picture(p, "#cfe3e2", rect(0, 260, 1200, 130, "#f8e6cf"), path("#ffffff", "M80 170q40 -50 90 -20q50 -60 110 -6q60 -20 70 26h-270z"), rect(0, 384, 1200, 440, "#b9a765"), rect(0, 384, 1200, 30, "#8f9a62"), poly("#6fa9b0", 560, 390, 660, 390, 1080, 820, 100, 820), poly("#9cc9c9", 590, 390, 630, 390, 760, 820, 420, 820),
    place(830, 392, poly("#5b3a2f", -34, 0, -20, -120, 20, -120, 34, 0) + path("#8d3f5b", "M-26 -118Q0 -160 26 -118Z") + repeat(4, (i) => place(0, -124, rect(-3, -120, 6, 120, "#321a33") + rect(3, -116, 22, 84, "#fbeee3") + repeat(4, (n) => line("#321a33", 2, 3, -108 + n * 20, 25, -108 + n * 20)), 1, i * 90 + 22)), 1.2),
    repeat(46, (i) => { const t = i / 46; const side = i % 2 ? 1 : -1; const y = 420 + t * t * 400; const x = 606 + side * (70 + t * t * 480); return stroke(i % 3 ? "#6d7a3f" : "#4f5d34", 3 + t * 4, `M${x} ${y}q${side * 6} ${-40 - t * 60} ${side * (12 + t * 18)} ${-60 - t * 110}M${x + 12 * side} ${y}q${side * 4} ${-30 - t * 40} ${side * 30} ${-50 - t * 80}`) + oval(x + side * (12 + t * 18), y - 66 - t * 120, 3 + t * 5, 12 + t * 16, "#7d4f35"); }),
    fade(0.4, path("#321a33", "M380 690H830L790 740H420Z")), path("#321a33", "M390 560L826 560L860 610L820 706H400L356 610Z"), path("#ffffff", "M400 600C450 470 540 420 606 416C680 424 770 480 816 600Z"), path("#d9c6cf", "M606 416C680 424 770 480 816 600H690Q690 480 606 416Z"), path("#8d3f5b", "M356 610Q606 640 860 610L820 706H400Z"), path("#6d2c46", "M700 630Q800 624 860 610L820 706H700Z"), stroke("#f7c95c", 6, "M366 634Q606 662 850 634"), person(446, 600, 190, "reach", { coat: "#2a6f97", legs: p.ink, skin: "#8a5a3c", hair: "#f7c95c" }, -1), line(p.ink, 6, 384, 400, 300, 770), waves(5, 720, 800, "#ffffff", 3, 200, 1000), flock(5, 5, 240, 120, 420, 120, 44, p.deep));
}

/** Rain on empty pans, one lit window, and the rakes put away. */
function rainNight(): string {
  const next = random(64);
  const q = palettes.night;
  return picture(q, "#141a3a", rect(0, 0, 1200, 200, "#0d1230"), rect(0, 330, 1200, 12, "#2c3a6a"), rect(0, 340, 1200, 480, "#1e2c55"), poly("#0d1230", 0, 480, 1200, 430, 1200, 442, 0, 498), poly("#0d1230", 300, 342, 318, 342, 60, 820, 0, 820), poly("#0d1230", 560, 342, 572, 342, 640, 820, 596, 820), poly("#2b3d70", 330, 342, 556, 342, 590, 470, 240, 480), poly("#0d1230", 760, 360, 1220, 350, 1220, 450, 740, 440), fade(0.5, poly(q.glow, 840, 446, 930, 446, 1010, 780, 740, 780)),
    repeat(9, (i) => rect(780 + ((i * 37) % 60), 470 + i * 34, 170 - (i % 3) * 40, 7, "#fbd35e99")), rect(780, 200, 330, 230, "#3a2f3e"), repeat(9, (i) => line("#2a2230", 3, 780 + i * 38, 200, 780 + i * 38, 430)), poly("#0a0e26", 740, 210, 830, 90, 1060, 90, 1150, 210), rect(840, 260, 100, 100, q.glow), stroke("#3a2f3e", 8, "M890 260V360M840 310H940"), rect(1000, 280, 70, 150, "#221b2a"), rect(1020, 60, 30, 60, "#0a0e26"), ...[1126, 1150, 1176].map((x, i) => rake(x, 208 + i * 12, 222 - i * 12, "#8a6a50", 4 + i * 3)),
    repeat(46, () => { const [x, y] = [next(0, 1200), next(470, 800)]; const r = 8 + ((y - 460) / 340) * 38; return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${r.toFixed(0)}" ry="${(r * 0.3).toFixed(0)}" fill="none" stroke="#8ba3bd" stroke-width="2.5"/><ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${(r * 0.5).toFixed(0)}" ry="${(r * 0.15).toFixed(0)}" fill="none" stroke="#8ba3bd" stroke-width="2"/>`; }), fade(0.5, repeat(110, () => { const [x, y] = [next(0, 1220), next(-40, 700)]; return line("#8ba3bd", 2, x, y, x - 12, y + 56); })));
}

export const salt = {
  "salt-pans-mosaic": mosaic,
  "salt-dawn-walk": dawnWalk,
  "salt-rake-pattern": rakePattern,
  "salt-cones-row": conesRow,
  "salt-scale-shed": scaleShed,
  "salt-barge-canal": bargeCanal,
  "salt-rain-night": rainNight,
};

import { person } from "../figures";
import { palettes } from "../palettes";
import { flock, waves } from "../scenery";
import { circle, fade, line, oval, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes";
import { cone, p, rake } from "./salt-tools";

/** Salt is weighed in striped light. */
function scaleShed(): string {
  return picture(
    p,
    "#2d1a22",
    repeat(
      19,
      (i) =>
        rect(i * 64, 0, 60, 640, i % 2 ? "#5b3a2f" : "#67432f") +
        rect(i * 64 + 59, 0, 5, 640, i % 3 === 0 ? "#fbd894" : "#3a2320"),
    ),
    rect(0, 620, 1200, 200, "#43291f"),
    repeat(7, (i) =>
      fade(0.32, poly("#fbd894", 56 + i * 192, 0, 66 + i * 192, 0, 66 + i * 192 - 190, 820, 10 + i * 192 - 190, 820)),
    ),
    rect(-10, 60, 1220, 44, "#2d1a22"),
    repeat(3, (i) => path("#2d1a22", `M${180 + i * 420} 100l60 0l-60 80z`)),
    line("#1a0f14", 8, 520, 100, 520, 180),
    circle(520, 232, 62, "#c9953f"),
    circle(520, 232, 50, "#f8eedb"),
    repeat(12, (i) => place(520, 232, line(p.ink, 3, 0, -38, 0, -46), 1, i * 30)),
    line("#c9414a", 6, 520, 232, 548, 202),
    line("#1a0f14", 7, 520, 294, 520, 340),
    stroke("#1a0f14", 5, "M520 340L400 520M520 340L640 520M520 340V500"),
    path("#ffffff", "M396 530C430 420 480 410 520 396C560 410 610 420 644 530Z"),
    path("#d9c6cf", "M520 396C560 410 610 420 644 530H560Q560 440 520 396Z"),
    path("#a8743c", "M384 524H656L620 660H420Z"),
    path("#7d5229", "M570 524H656L620 660H556Z"),
    repeat(5, (i) => line("#7d5229", 4, 392 + i * 7, 548 + i * 25, 648 - i * 7, 548 + i * 25)),
    fade(0.5, oval(520, 740, 170, 18, "#120a0e")),
    rect(820, 560, 320, 22, "#1a0f14"),
    rect(840, 580, 16, 240, "#1a0f14"),
    rect(1104, 580, 16, 240, "#1a0f14"),
    poly("#f8eedb", 850, 556, 880, 528, 966, 528, 956, 556),
    person(1040, 800, 440, "reach", { coat: "#1a0f14", skin: "#1a0f14" }, -1),
    cone(140, 780, 190),
    cone(290, 800, 130),
  );
}

/** A barge of salt on the straight canal. */
function bargeCanal(): string {
  return picture(
    p,
    "#cfe3e2",
    rect(0, 260, 1200, 130, "#f8e6cf"),
    path("#ffffff", "M80 170q40 -50 90 -20q50 -60 110 -6q60 -20 70 26h-270z"),
    rect(0, 384, 1200, 440, "#b9a765"),
    rect(0, 384, 1200, 30, "#8f9a62"),
    poly("#6fa9b0", 560, 390, 660, 390, 1080, 820, 100, 820),
    poly("#9cc9c9", 590, 390, 630, 390, 760, 820, 420, 820),
    place(
      830,
      392,
      poly("#5b3a2f", -34, 0, -20, -120, 20, -120, 34, 0) +
        path("#8d3f5b", "M-26 -118Q0 -160 26 -118Z") +
        repeat(4, (i) =>
          place(
            0,
            -124,
            rect(-3, -120, 6, 120, "#321a33") +
              rect(3, -116, 22, 84, "#fbeee3") +
              repeat(4, (n) => line("#321a33", 2, 3, -108 + n * 20, 25, -108 + n * 20)),
            1,
            i * 90 + 22,
          ),
        ),
      1.2,
    ),
    repeat(46, (i) => {
      const t = i / 46;
      const side = i % 2 ? 1 : -1;
      const y = 420 + t * t * 400;
      const x = 606 + side * (70 + t * t * 480);
      return (
        stroke(
          i % 3 ? "#6d7a3f" : "#4f5d34",
          3 + t * 4,
          `M${x} ${y}q${side * 6} ${-40 - t * 60} ${side * (12 + t * 18)} ${-60 - t * 110}M${x + 12 * side} ${y}q${side * 4} ${-30 - t * 40} ${side * 30} ${-50 - t * 80}`,
        ) + oval(x + side * (12 + t * 18), y - 66 - t * 120, 3 + t * 5, 12 + t * 16, "#7d4f35")
      );
    }),
    fade(0.4, path("#321a33", "M380 690H830L790 740H420Z")),
    path("#321a33", "M390 560L826 560L860 610L820 706H400L356 610Z"),
    path("#ffffff", "M400 600C450 470 540 420 606 416C680 424 770 480 816 600Z"),
    path("#d9c6cf", "M606 416C680 424 770 480 816 600H690Q690 480 606 416Z"),
    path("#8d3f5b", "M356 610Q606 640 860 610L820 706H400Z"),
    path("#6d2c46", "M700 630Q800 624 860 610L820 706H700Z"),
    stroke("#f7c95c", 6, "M366 634Q606 662 850 634"),
    person(446, 600, 190, "reach", { coat: "#2a6f97", legs: p.ink, skin: "#8a5a3c", hair: "#f7c95c" }, -1),
    line(p.ink, 6, 384, 400, 300, 770),
    waves(5, 720, 800, "#ffffff", 3, 200, 1000),
    flock(5, 5, 240, 120, 420, 120, 44, p.deep),
  );
}

/** Rain on empty pans, one lit window, and the rakes put away. */
function rainNight(): string {
  const next = random(64);
  const q = palettes.night;
  return picture(
    q,
    "#141a3a",
    rect(0, 0, 1200, 200, "#0d1230"),
    rect(0, 330, 1200, 12, "#2c3a6a"),
    rect(0, 340, 1200, 480, "#1e2c55"),
    poly("#0d1230", 0, 480, 1200, 430, 1200, 442, 0, 498),
    poly("#0d1230", 300, 342, 318, 342, 60, 820, 0, 820),
    poly("#0d1230", 560, 342, 572, 342, 640, 820, 596, 820),
    poly("#2b3d70", 330, 342, 556, 342, 590, 470, 240, 480),
    poly("#0d1230", 760, 360, 1220, 350, 1220, 450, 740, 440),
    fade(0.5, poly(q.glow, 840, 446, 930, 446, 1010, 780, 740, 780)),
    repeat(9, (i) => rect(780 + ((i * 37) % 60), 470 + i * 34, 170 - (i % 3) * 40, 7, "#fbd35e99")),
    rect(780, 200, 330, 230, "#3a2f3e"),
    repeat(9, (i) => line("#2a2230", 3, 780 + i * 38, 200, 780 + i * 38, 430)),
    poly("#0a0e26", 740, 210, 830, 90, 1060, 90, 1150, 210),
    rect(840, 260, 100, 100, q.glow),
    stroke("#3a2f3e", 8, "M890 260V360M840 310H940"),
    rect(1000, 280, 70, 150, "#221b2a"),
    rect(1020, 60, 30, 60, "#0a0e26"),
    ...[1126, 1150, 1176].map((x, i) => rake(x, 208 + i * 12, 222 - i * 12, "#8a6a50", 4 + i * 3)),
    repeat(46, () => {
      const [x, y] = [next(0, 1200), next(470, 800)];
      const r = 8 + ((y - 460) / 340) * 38;
      return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${r.toFixed(0)}" ry="${(r * 0.3).toFixed(0)}" fill="none" stroke="#8ba3bd" stroke-width="2.5"/><ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${(r * 0.5).toFixed(0)}" ry="${(r * 0.15).toFixed(0)}" fill="none" stroke="#8ba3bd" stroke-width="2"/>`;
    }),
    fade(
      0.5,
      repeat(110, () => {
        const [x, y] = [next(0, 1220), next(-40, 700)];
        return line("#8ba3bd", 2, x, y, x - 12, y + 56);
      }),
    ),
  );
}

export const saltTrade = {
  "salt-scale-shed": scaleShed,
  "salt-barge-canal": bargeCanal,
  "salt-rain-night": rainNight,
};

import { person } from "../figures";
import { palettes } from "../palettes";
import { flock, waves } from "../scenery";
import { curve, fade, inside, line, oval, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes";

/** A barge of salt on the straight canal. */
function bargeCanal(): string {
  const p = palettes.rose;
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

/** The rain arrives: rings on black water, one window. */
function rainOnPans(): string {
  const p = palettes.night;
  const next = random(63);
  const dark = "#0a1226";
  const hut =
    poly("#1b2a4c", 800, 190, 1080, 190, 1080, 340, 800, 340) +
    poly("#0a1226", 776, 196, 940, 84, 1104, 196) +
    poly("#22345c", 940, 84, 1104, 196, 1084, 200) +
    rect(862, 224, 84, 72, p.glow) +
    stroke(dark, 5, "M904 224V296M862 260H946") +
    rect(990, 224, 56, 116, dark);
  const leaning = repeat(
    3,
    (i) =>
      line("#8a6a4c", 6, 816 - i * 26, 342, 828 - i * 12, 150) +
      line("#8a6a4c", 9, 806 - i * 12, 148, 850 - i * 12, 152),
  );
  return picture(
    p,
    "#131f40",
    rect(0, 0, 1200, 120, dark),
    path("#0d1731", `${curve(-40, 320, 160, 284, 380, 312, 560, 292, 800, 316)}H1240V350H-40Z`),
    hut,
    leaning,
    rect(0, 340, 1200, 480, "#1c2d55"),
    poly("#0d1731", 0, 338, 1200, 338, 1200, 352, 0, 352),
    poly("#0d1731", 0, 476, 1200, 446, 1200, 462, 0, 494),
    poly("#0d1731", 372, 352, 386, 352, 170, 820, 120, 820),
    fade(
      0.35,
      `<g transform="translate(0 690) scale(1 -1)">${inside(rect(700, 60, 420, 280, dark), hut + leaning)}</g>`,
    ),
    repeat(16, (i) =>
      rect(848 + ((i * 29) % 34) - i * 3, 372 + i * 27, 96 - ((i * 13) % 40) + i * 5, 7, i % 2 ? p.glow : "#c99a3c"),
    ),
    repeat(64, (i) => {
      const near = next(0, 1) ** 1.2;
      const [x, y] = [next(-20, 1220), 364 + near * 430];
      const r = 12 + near * 52;
      const lit = near < 0.6 && Math.abs(x - 890) < 70;
      return (
        repeat(
          i % 3 === 0 ? 3 : 2,
          (n) =>
            `<ellipse cx="${x.toFixed()}" cy="${y.toFixed()}" rx="${(r * (1 - n * 0.36)).toFixed(1)}" ry="${(r * 0.3 * (1 - n * 0.36)).toFixed(1)}" fill="none" stroke="${lit ? p.glow : n ? "#48648c" : "#6f8bb3"}" stroke-width="${(1.5 + near * 2).toFixed(1)}"/>`,
        ) + line("#a9bfd8", 2, x, y - 8, x, y - 20 - near * 16)
      );
    }),
    fade(
      0.4,
      repeat(110, () => {
        const [x, y] = [next(0, 1240), next(-30, 760)];
        return line("#8ba3bd", 1.6, x, y, x - 9, y + 48);
      }),
    ),
  );
}

export const saltWater = {
  "salt-barge-canal": bargeCanal,
  "salt-rain-night": rainOnPans,
};

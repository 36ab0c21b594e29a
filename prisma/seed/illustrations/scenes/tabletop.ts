import { person } from "../figures";
import { palettes } from "../palettes";
import { circle, fade, inside, line, oval, path, picture, place, poly, rect, repeat, stroke } from "../shapes";

/** Ten people on a leaflet; one of them is in coral. */
function tenFigures(): string {
  const p = palettes.plum;
  return picture(
    p,
    "#e9e0f0",
    circle(1030, 330, 250, "#f8cf62"),
    poly("#4b3a7844", 60, 700, 1240, 700, 1240, 760, 140, 800),
    ...[0, 1, 2, 3, 4].map((i) =>
      poly(
        i % 2 ? "#d9cde6" : "#ffffff",
        i * 186 + 14,
        560 + (i % 2 ? 30 : 0),
        i * 186 + 200,
        560 + (i % 2 ? 0 : 30),
        i * 186 + 160,
        770 + (i % 2 ? 0 : 24),
        i * 186 - 36,
        770 + (i % 2 ? 24 : 0),
      ),
    ),
    repeat(20, (i) => {
      const [c, r] = [i % 5, Math.floor(i / 5)];
      const y = 680 + r * 24;
      const tilt = c % 2 ? -22 : 22;
      return poly(
        "#9078b0",
        c * 186 + 16 - r * 5,
        y + (c % 2 ? 26 : 4),
        c * 186 + 140 - r * 5 - (r === 3 ? 60 : 0),
        y + (c % 2 ? 26 + tilt * 0.7 : 4 + tilt * 0.7),
        c * 186 + 140 - r * 5 - (r === 3 ? 60 : 0),
        y + 7 + (c % 2 ? 26 + tilt * 0.7 : 4 + tilt * 0.7),
        c * 186 + 16 - r * 5,
        y + 7 + (c % 2 ? 26 : 4),
      );
    }),
    repeat(10, (i) => {
      const x = 76 + i * 87;
      const y = 650 + (i % 2) * 8;
      const one = i === 6;
      return (
        path("#4b3a7833", `M${x - 12} ${y}L${x + 14} ${y}L${x + 110} ${y + 40}L${x + 76} ${y + 44}Z`) +
        person(
          x,
          y,
          330 + ((i * 37) % 34),
          "stand",
          one
            ? { coat: "#f2663b", legs: "#b8402a", skin: "#f2663b", hair: "#b8402a" }
            : {
                coat: i % 3 === 1 ? "#8f86c4" : "#a9a0d4",
                legs: "#7c72b4",
                skin: "#a9a0d4",
                hair: "#7c72b4",
                skirt: i % 3 === 1,
              },
          i % 2 ? 1 : -1,
        )
      );
    }),
    path("#1f184055", "M930 700H1180L1240 760H960Z"),
    rect(936, 220, 220, 490, "#d8722f", 26),
    rect(1080, 220, 76, 490, "#a8501f", 26),
    rect(936, 260, 40, 420, "#ef9a55", 20),
    rect(936, 340, 220, 260, "#fffaf0"),
    rect(1096, 340, 60, 260, "#d9cde6"),
    repeat(6, (i) => rect(960, 420 + i * 26, i % 3 === 2 ? 70 : 120, 7, "#9078b0")),
    rect(960, 366, 90, 24, "#f2663b"),
    rect(954, 188, 184, 40, "#a8501f"),
    rect(930, 90, 232, 104, "#ffffff", 14),
    rect(1090, 90, 72, 104, "#cdb9d6", 14),
    repeat(14, (i) => line("#9078b0", 3, 944 + i * 16, 104, 944 + i * 16, 180)),
    place(
      880,
      736,
      rect(-40, -17, 40, 34, "#f2663b", 17) + rect(-20, -17, 56, 34, "#ffffff", 17) + rect(-20, -17, 20, 34, "#f2663b"),
      1,
      -12,
    ),
  );
}

/** Brass weights in a row; the one that is cut open is hollow. */
function brassWeights(): string {
  const p = palettes.plum;
  const brass = ["#f0c35a", "#d39a36", "#9a6a22"] as const;
  const weight = (x: number, s: number, cut: boolean) => {
    const outline = path(
      brass[1],
      "M-70 0V-130Q-70 -150 -50 -154C-26 -160 -22 -176 -18 -188H18C22 -176 26 -160 50 -154Q70 -150 70 -130V0Z",
    );
    const body = outline + inside(outline, rect(-70, -200, 34, 220, brass[0]) + rect(24, -200, 60, 220, brass[2]));
    const hollow =
      path("#2a1a3a", "M-46 -14V-116Q-46 -130 -32 -132H32Q46 -130 46 -116V-14Z") +
      path("#3d2a55", "M-46 -14V-116Q-46 -130 -32 -132H-10V-14Z") +
      stroke(brass[0], 4, "M-46 -14V-116Q-46 -130 -32 -132H32Q46 -130 46 -116V-14Z");
    return place(
      x,
      600,
      path("#1f184066", "M-60 0H76L220 -26L150 -60Z") +
        body +
        oval(0, -206, 28, 24, brass[1]) +
        oval(-9, -213, 10, 8, brass[0]) +
        (cut
          ? hollow
          : rect(-70, -40, 140, 5, brass[2]) +
            rect(-70, -118, 140, 5, brass[2]) +
            circle(0, -78, 17, brass[2]) +
            circle(-2, -80, 13, brass[0])),
      s,
    );
  };
  return picture(
    p,
    "#5c4187",
    poly("#7a5aa3", 0, 0, 640, 0, 1200, 560, 1200, 600, 0, 600),
    poly("#9470b6", 120, 0, 400, 0, 900, 600, 380, 600),
    rect(0, 600, 1200, 44, "#a8623a"),
    rect(0, 600, 1200, 10, "#c98352"),
    rect(0, 644, 1200, 170, "#2c2050"),
    poly("#3a2b66", 0, 644, 1200, 644, 1200, 676, 0, 690),
    ...[90, 1110].map((x) => path("#7d4526", `M${x - 14} 644h28v90q-28 -10 -28 -90z`)),
    weight(190, 1.78, false),
    weight(458, 1.45, false),
    weight(682, 1.2, true),
    weight(862, 0.92, false),
    weight(1000, 0.7, false),
    weight(1104, 0.5, false),
    place(682, 150, fade(0.5, line("#f8cf62", 3, 0, 24, 0, 130)) + poly("#f2663b", -14, 0, 14, 0, 0, 22)),
  );
}

export const tabletop = {
  "ten-figures-one": tenFigures,
  "brass-weights-row": brassWeights,
};

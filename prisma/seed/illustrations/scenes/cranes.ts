import { palettes } from "../palettes";
import { circle, inside, line, oval, path, picture, place, poly, rect, repeat, ring, stroke } from "../shapes";

/** The driver goes down the ladder in the sun; the crane stays. */
function craneLadder(): string {
  const p = palettes.ochre;
  const ink = "#38221c";
  return picture(
    p,
    "#f0b04a",
    circle(250, 590, 250, "#f8d283"),
    circle(250, 590, 170, "#fff3c9"),
    ...[
      [60, 130, 400],
      [500, 90, 330],
      [130, 300, 300],
    ].map(([x = 0, y = 0, w = 0]) => rect(x, y, w, 18, "#f6c56c", 9) + rect(x + 90, y + 28, w * 0.7, 12, "#f6c56c", 6)),
    rect(0, 752, 1200, 60, "#95552a"),
    repeat(9, (i) =>
      rect(20 + i * 60, 716 - (i % 3) * 18, 56, 40 + (i % 3) * 18, ["#b5713d", "#8a4a2c", "#c98a42"][i % 3] ?? ink),
    ),
    poly("#1f7a7a", 640, 820, 700, -20, 760, -20, 730, 820),
    poly("#155858", 712, 820, 744, -20, 760, -20, 730, 820),
    poly("#1f7a7a", 1010, 820, 940, -20, 1000, -20, 1100, 820),
    poly("#155858", 1074, 820, 982, -20, 1000, -20, 1100, 820),
    poly("#1f7a7a", 690, 300, 1030, 300, 1036, 346, 686, 346),
    poly("#155858", 690, 332, 1030, 332, 1036, 346, 686, 346),
    stroke("#155858", 22, "M716 338L1040 640M1016 338L690 640"),
    poly("#1f7a7a", 668, 630, 1066, 630, 1072, 668, 664, 668),
    poly("#1f7a7a", -20, 20, 1220, 96, 1220, 40, -20, -40),
    poly("#155858", -20, 20, 1220, 96, 1220, 84, -20, -2),
    stroke("#155858", 9, "M-20 -20L80 24L180 -8L280 36L380 4L480 50L580 16"),
    stroke(ink, 5, "M330 30V210M390 34V210"),
    rect(300, 208, 120, 22, ink),
    rect(296, 230, 130, 70, "#a4482a"),
    repeat(7, (i) => rect(306 + i * 17, 238, 7, 54, "#7d3324")),
    rect(790, 60, 130, 110, ink, 8),
    rect(800, 76, 70, 70, "#fff3c9", 4),
    line(ink, 5, 835, 76, 835, 146),
    line(ink, 7, 560, 820, 640, -20),
    line(ink, 7, 620, 820, 690, -20),
    repeat(21, (i) => line(ink, 5, 562 + i * 3.9, 800 - i * 41, 621 + i * 3.4, 800 - i * 41)),
    repeat(10, (i) =>
      stroke(
        ink,
        3,
        `M${566 + i * 7.6} ${760 - i * 82}C${510 + i * 8} ${752 - i * 82} ${530 + i * 8} ${790 - i * 82} ${620 + i * 6.8} ${770 - i * 82}`,
      ),
    ),
    place(
      602,
      470,
      stroke("#c8452f", 15, "M-12 -112L-6 -152M14 -112L30 -148") +
        path("#d8542f", "M-26 -120Q0 -134 24 -120L22 -44H-24Z") +
        rect(-26, -84, 50, 8, "#fff3c9") +
        stroke("#24323c", 19, "M-12 -44L-20 12L-8 62M12 -44L18 -8L12 22") +
        circle(2, -138, 14, "#8a5a3c") +
        path("#fff3c9", "M-14 -138C-14 -162 18 -162 18 -138L24 -134H-16Z") +
        stroke(ink, 4, "M-22 -116L20 -52") +
        rect(12, -66, 44, 38, "#1f4a5c", 6),
      1.12,
    ),
    ...[
      [150, 300],
      [210, 340],
      [90, 360],
    ].map(([x = 0, y = 0], i) =>
      place(
        x,
        y,
        path(ink, "M-50 -14C-34 -22 -14 -16 0 0C14 -16 34 -22 50 -14C34 -16 16 -6 0 9C-16 -6 -34 -16 -50 -14Z"),
        0.7 - i * 0.12,
      ),
    ),
  );
}

/** Where the cranes are driven now: three desks and a wide window. */
function controlRoom(): string {
  const p = palettes.dusk;
  const operator = (x: number, s: number) =>
    place(
      x,
      690,
      path(p.ink, "M-96 130V-10C-96 -60 -60 -74 0 -76C60 -74 96 -60 96 -10V130Z") +
        oval(0, -118, 40, 50, p.ink) +
        rect(-16, -84, 32, 30, p.ink) +
        stroke("#4a3a6a", 7, "M-42 -122C-42 -180 42 -180 42 -122") +
        rect(-50, -136, 14, 34, p.accent, 6) +
        rect(36, -136, 14, 34, p.accent, 6) +
        rect(-120, 20, 240, 130, "#171030", 24),
      s,
    );
  const screen = (x: number) =>
    poly(p.ink, x - 116, 470, x + 116, 470, x + 104, 584, x - 104, 584) +
    poly("#2f6f86", x - 106, 478, x + 106, 478, x + 96, 576, x - 96, 576) +
    repeat(15, (i) =>
      rect(
        x - 84 + (i % 5) * 34,
        496 + Math.floor(i / 5) * 24,
        28,
        16,
        ["#ffd07a", "#ff6b4a", "#8fd0d6"][(i * 7) % 3] ?? p.glow,
      ),
    ) +
    rect(x - 12, 584, 24, 30, p.ink);
  return picture(
    p,
    "#43305f",
    rect(40, 40, 1120, 440, "#f0a37e"),
    inside(
      rect(40, 40, 1120, 440, "#fff"),
      rect(40, 40, 1120, 120, "#c2617a") +
        rect(40, 160, 1120, 80, "#dc826f") +
        circle(820, 300, 96, "#ffd07a") +
        repeat(4, (i) =>
          place(
            150 + i * 290,
            400,
            stroke("#5c3668", 11, "M-60 0V-190M60 0V-190M-60 -60H60") +
              rect(-180, -206, 330, 18, "#5c3668") +
              stroke("#5c3668", 5, "M-10 -200L10 -290L40 -200M10 -290L-170 -204"),
            0.9,
          ),
        ) +
        repeat(60, (i) =>
          rect(
            40 + (i % 20) * 58,
            444 - Math.floor(i / 20) * 32 - (i % 4 === 0 ? 0 : 4),
            54,
            30,
            ["#8d3f5b", "#e8785a", "#5c3668", "#ffd07a", "#2f6f86"][(i * 7 + Math.floor(i / 20)) % 5] ?? p.deep,
          ),
        ),
    ),
    repeat(4, (i) => rect(30 + i * 376, 30, 14, 460, "#171030")),
    rect(30, 30, 1142, 14, "#171030"),
    rect(30, 476, 1142, 18, "#171030"),
    screen(230),
    screen(600),
    screen(970),
    rect(0, 610, 1200, 40, "#4a3a6a"),
    rect(0, 610, 1200, 6, "#7a5a8c"),
    rect(0, 650, 1200, 160, "#7a4a78"),
    repeat(6, (i) => {
      const x = 120 + Math.floor(i / 2) * 370 + (i % 2) * 220;
      return (
        rect(x - 18, 604, 36, 12, p.ink, 4) +
        line(p.ink, 8, x, 604, x + (i % 2 ? -8 : 8), 576) +
        circle(x + (i % 2 ? -8 : 8), 570, 11, p.accent)
      );
    }),
    operator(230, 1),
    operator(600, 1.04),
    operator(970, 0.98),
    place(790, 610, path(p.paper, "M-20 -36H20L15 0H-15Z") + ring(24, -20, 9, p.paper, 5)),
  );
}

export const cranes = {
  "crane-ladder-evening": craneLadder,
  "crane-control-room": controlRoom,
};

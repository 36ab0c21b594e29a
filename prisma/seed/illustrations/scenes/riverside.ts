import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { bird, hills, waves } from "../scenery";
import { circle, inside, line, oval, path, picture, place, poly, random, rect, repeat, ring, stroke } from "../shapes";

/** A conference table with a river for its middle, and the chair that waits in it. */
function riverTable(): string {
  const p = palettes.lagoon;
  const chair = (x: number, y: number, s: number, side: number, ink: string) =>
    place(
      x,
      y,
      path("#0c2f4444", "M-30 50L60 50L110 74L-10 74Z") +
        stroke(p.ink, 7, "M-34 0V66M34 0V66M-26 -4V44M26 -4V44") +
        rect(-42, -12, 84, 18, ink, 6) +
        path(tint(ink, p.ink, 0.25), "M-44 -118Q-42 -130 -30 -130H-22Q-12 -130 -14 -118L-22 0H-42Z") +
        rect(-38, -12, 60, 6, tint(ink, p.paper, 0.3)),
      s,
      0,
      side,
    );
  return picture(
    p,
    "#f3dcb2",
    rect(0, 0, 1200, 250, "#e9c58d"),
    repeat(
      5,
      (i) =>
        rect(60 + i * 230, 40, 160, 170, "#bfe3d8") +
        inside(
          rect(60 + i * 230, 40, 160, 170, "#fff"),
          hills(i + 3, 200, 70, "#45b0a8", 9) + circle(680, 90, 30, "#fff4c8"),
        ) +
        stroke("#a8743c", 6, `M${60 + i * 230} 40h160v170h-160zM${140 + i * 230} 40v170`),
    ),
    rect(0, 246, 1200, 8, "#a8743c"),
    repeat(13, (i) => line("#e2bf8a", 3, 600 + (i - 6) * 70, 254, 600 + (i - 6) * 260, 810)),
    ...[0, 1, 2, 3].map(
      (i) =>
        chair(432 - i * 62 - i * i * 13, 330 + i * 48 + i * i * 18, 0.55 + i * 0.19, 1, i % 2 ? p.deep : "#c8452f") +
        chair(768 + i * 62 + i * i * 13, 330 + i * 48 + i * i * 18, 0.55 + i * 0.19, -1, i % 2 ? "#c8452f" : p.deep),
    ),
    poly("#0c2f4433", 430, 330, 770, 330, 1010, 830, 190, 830),
    poly("#8a4f2a", 462, 286, 738, 286, 960, 810, 240, 810),
    poly("#b5713d", 466, 280, 734, 280, 930, 770, 270, 770),
    poly("#c98a52", 466, 280, 556, 280, 460, 770, 270, 770),
    path(
      "#17687a",
      "M556 276C600 330 520 370 560 430C620 510 460 570 500 660C530 730 470 760 450 830H780C800 740 720 700 730 640C740 560 640 500 650 430C656 370 600 340 644 276Z",
    ),
    path(
      p.mid,
      "M564 276C606 330 532 372 574 430C630 510 480 570 518 660C546 730 490 760 474 830H750C770 740 700 700 708 640C716 560 624 500 636 430C642 370 590 340 634 276Z",
    ),
    stroke(
      "#d8f3ea",
      4,
      "M590 320q14 14 8 34M566 420q40 26 46 60M600 540q-36 40 -30 80M640 560q40 50 30 100M560 700q30 30 20 70M660 720q30 20 26 50",
    ),
    ...[
      [400, 360],
      [372, 440],
      [340, 530],
      [800, 350],
      [806, 430],
      [846, 530],
    ].map(([x = 0, y = 0], i) => place(x + (i < 3 ? 54 : -104), y, poly(p.paper, 26, -20, 76, -20, 66, 18, 8, 18))),
    place(
      600,
      300,
      path("#0c2f4455", "M-60 26Q0 44 60 26Q40 8 -60 26Z") +
        stroke(p.ink, 9, "M-42 -4V26M42 -4V26") +
        path(p.accent, "M-54 -150Q0 -176 54 -150V-20H-54Z") +
        path(tint(p.accent, p.ink, 0.25), "M20 -162Q40 -158 54 -150V-20H20Z") +
        rect(-60, -26, 120, 24, tint(p.accent, p.ink, 0.35), 8) +
        ring(-42, 26, 12, "#d8f3ea", 3) +
        ring(42, 26, 12, "#d8f3ea", 3),
      1.05,
    ),
  );
}

/** A breakwater made of bonds. */
function bondBreakwater(): string {
  const p = palettes.forest;
  const next = random(23);
  const bond = (x: number, y: number, s: number, turn: number, kind: number) =>
    place(
      x,
      y,
      kind < 2
        ? rect(-70, -17, 140, 38, "#0f2d2f66", 17) +
            rect(-74, -24, 148, 40, "#f3ecd2", 18) +
            rect(-74, -2, 148, 18, "#cfc79f", 9) +
            circle(70, -4, 19, "#d9d1ab") +
            ring(70, -4, 11, "#5d8a6d", 3) +
            rect(-16, -24, 20, 40, kind ? "#c8463a" : "#2a5c52")
        : poly("#0f2d2f66", -60, 34, 76, 34, 66, 46, -50, 46) +
            poly("#f8f2dc", -66, -34, 40, -44, 70, 30, -40, 38) +
            poly("#d9d1ab", 40, -44, 70, 30, 8, 34) +
            stroke("#5d8a6d", 3, "M-54 -26L32 -34L56 20L-32 28Z") +
            circle(-4, 0, 15, "#c8463a") +
            repeat(3, (i) => line("#5d8a6d", 3, -42, -16 + i * 10, -22, -18 + i * 10)),
      s,
      turn,
    );
  const along = Array.from({ length: 74 }, (_, i) => {
    const t = (i / 73) ** 0.8;
    return {
      x: 1130 - 900 * t + 260 * Math.sin(t * 3.1),
      y: 306 + 360 * t ** 1.5,
      s: 0.26 + 0.95 * t,
      j: next(-1, 1),
      turn: next(-34, 34),
      kind: Math.floor(next(0, 3)),
    };
  });
  return picture(
    p,
    "#eef0dc",
    rect(0, 0, 1200, 120, "#d7dfc8"),
    hills(4, 290, 80, "#a9bf9d", 6),
    hills(14, 300, 40, "#7f9f82", 7),
    repeat(
      9,
      (i) =>
        rect(900 + i * 32, 262 - (i % 3) * 14, 28, 40 + (i % 3) * 14, i % 2 ? "#f6e7c8" : "#d98a5a") +
        poly(
          "#b5543a",
          898 + i * 32,
          262 - (i % 3) * 14,
          914 + i * 32,
          248 - (i % 3) * 14,
          930 + i * 32,
          262 - (i % 3) * 14,
        ),
    ),
    rect(0, 298, 1200, 520, "#4f9a86"),
    path("#79b79c", "M1220 298C1100 420 700 380 620 520C560 640 700 720 760 820H1220Z"),
    waves(7, 310, 800, "#2a6a60", 10),
    waves(17, 330, 780, "#cfe4d0", 5, 0, 520),
    ...along.map(({ x, y, s, j }) => oval(x + j * 20 * s, y + 34 * s, 120 * s, 30 * s, "#2a5c52")),
    ...along.map(({ x, y, s, j, turn, kind }) => bond(x + j * 34 * s, y + 6 * s, s * 0.95, turn, kind)),
    ...along.map(({ x, y, s, j, turn, kind }) => bond(x - j * 26 * s, y - 30 * s, s * 0.85, -turn, (kind + 1) % 3)),
    place(
      330,
      560,
      rect(-70, -26, 150, 26, p.ink, 12) +
        repeat(5, (i) => circle(-54 + i * 29, -13, 8, "#6a9879")) +
        rect(-40, -84, 86, 58, "#f0793a", 6) +
        rect(6, -76, 32, 28, "#eef0dc") +
        stroke("#0f2d2f", 9, "M-20 -80L-190 -250") +
        stroke("#0f2d2f", 4, "M-10 -84L-190 -250M-190 -250V-120"),
      1.15,
    ),
    place(112, 430, bond(0, 30, 1.05, 6, 2) + stroke("#0f2d2f", 3, "M0 -8L-46 4M0 -8L44 2")),
    person(470, 560, 84, "reach", { coat: "#f0793a", legs: p.ink, skin: "#c98d63", hair: "#f6d16b" }, -1),
    bird(640, 150, 60, p.ink),
    bird(720, 190, 44, p.ink, -10),
    bird(300, 120, 40, p.ink, 8),
  );
}

export const riverside = {
  "river-empty-chair": riverTable,
  "bond-certificate-breakwater": bondBreakwater,
};

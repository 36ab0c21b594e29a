import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { bird, hills, waves } from "../scenery";
import {
  circle,
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

/** A river at the table: it comes in by the window and has the chair at the head. */
function riverTable(): string {
  const p = palettes.lagoon;
  const [wood, edge, floor] = ["#b9713f", "#7d4526", "#ecd9b2"];
  const bank = (t: number) => ({ left: 505 - t * 215, right: 695 + t * 215, y: 286 + t * 264 });
  const chair = (t: number, side: 1 | -1) => {
    const { left, right, y } = bank(t);
    const size = 58 + t * 108;
    const x = side < 0 ? left - size * 0.42 : right + size * 0.42;
    const [dx, dy] = [-side * size * 0.3, -size * 0.36];
    const back = (h: number) => [x, y + size * 0.2, x + dx, y + dy + size * 0.2, x + dx, y + dy - h * 0.86, x, y - h];
    return (
      fade(
        0.25,
        poly(
          p.ink,
          x - size * 0.2,
          y + size * 0.95,
          x + size * 0.5,
          y + size * 0.7,
          x + size * 0.9,
          y + size * 0.8,
          x + size * 0.1,
          y + size * 1.06,
        ),
      ) +
      rect(x - 3, y, 7, size * 0.98, p.ink) +
      rect(x + dx - 3, y + dy, 6, size * 0.9, p.ink) +
      poly(
        tint(p.deep, p.ink, 0.4),
        x + side * 8,
        y + size * 0.2,
        x + side * 8,
        y - size * 1.02,
        x,
        y - size,
        x,
        y + size * 0.2,
      ) +
      poly(p.deep, ...back(size)) +
      poly(
        p.mid,
        x + dx * 0.16,
        y - size * 0.82,
        x + dx * 0.84,
        y + dy - size * 0.68,
        x + dx * 0.84,
        y + dy * 1.02,
        x + dx * 0.16,
        y,
      ) +
      poly(
        tint(p.deep, p.ink, 0.3),
        x,
        y + size * 0.16,
        x + dx,
        y + dy + size * 0.16,
        x + dx - side * size * 0.5,
        y + dy + size * 0.16,
        x - side * size * 0.5,
        y + size * 0.2,
      )
    );
  };
  const stream =
    "M592 190C584 250 640 290 604 330C566 380 652 420 622 470C600 506 566 520 560 552H700C706 516 690 490 712 450C740 396 654 370 668 326C680 290 616 262 620 190Z";
  const redChair =
    poly(tint(p.accent, p.ink, 0.4), 486, 672, 714, 672, 740, 716, 460, 716) +
    rect(458, 712, 284, 20, tint(p.accent, p.ink, 0.25), 6) +
    rect(470, 726, 22, 90, p.accent) +
    rect(708, 726, 22, 90, p.accent) +
    rect(468, 436, 24, 296, p.accent, 8) +
    rect(708, 436, 24, 296, p.accent, 8) +
    path(p.accent, "M456 446Q600 396 744 446V506Q600 462 456 506Z") +
    path(tint(p.accent, p.paper, 0.3), "M456 446Q600 396 744 446V460Q600 410 456 460Z") +
    repeat(4, (i) => rect(522 + i * 46, 476, 14, 204, tint(p.accent, p.ink, 0.12))) +
    rect(480, 676, 240, 18, p.accent);
  return picture(
    p,
    floor,
    rect(0, 0, 1200, 246, "#f5e6c6"),
    rect(0, 236, 1200, 12, edge),
    rect(330, 24, 540, 200, "#cfe8e0"),
    inside(
      rect(330, 24, 540, 200, p.paper),
      circle(740, 84, 34, p.glow) +
        poly("#6fa8a4", 300, 200, 430, 70, 540, 200) +
        poly("#4c8a8c", 430, 70, 540, 200, 450, 200) +
        poly("#8fc0b8", 480, 210, 620, 60, 780, 210) +
        poly("#5f9c9a", 620, 60, 780, 210, 650, 210) +
        poly("#6fa8a4", 700, 210, 820, 96, 930, 210) +
        path("#3f7d5f", "M320 190Q470 160 590 190Q740 160 880 188V230H320Z") +
        path(p.mid, "M606 172C640 178 584 184 592 230H620C622 196 640 188 606 172Z"),
    ),
    ...[324, 460, 594, 728, 864].map((x) => rect(x, 18, 12, 212, edge)),
    rect(318, 18, 564, 12, edge),
    rect(310, 218, 580, 16, wood),
    ...[120, 1080].map(
      (x) =>
        rect(x - 80, 40, 160, 150, "#e3cd9f") +
        rect(x - 66, 54, 132, 122, tint(p.mid, p.paper, 0.6)) +
        path(p.deep, `M${x - 66} 176Q${x - 20} 110 ${x} 140Q${x + 30} 90 ${x + 66} 176Z`),
    ),
    repeat(11, (i) => line("#d6bf92", 3, 600 + (i - 5) * 120, 248, 600 + (i - 5) * 330, 800)),
    ...[0.02, 0.26, 0.54, 0.88].map((t) => chair(t, -1) + chair(t, 1)),
    fade(0.3, poly(p.ink, 250, 600, 950, 600, 1010, 800, 190, 800)),
    poly(edge, 290, 550, 910, 550, 900, 590, 300, 590),
    rect(330, 586, 30, 160, edge),
    rect(840, 586, 30, 160, edge),
    poly(wood, 505, 240, 695, 240, 910, 550, 290, 550),
    poly("#cf8b54", 505, 240, 560, 240, 420, 550, 290, 550),
    ...[0.1, 0.36, 0.66].map((t) => {
      const { left, right, y } = bank(t);
      const w = 30 + t * 44;
      return (
        poly(
          p.paper,
          left + w * 0.6,
          y,
          left + w * 1.5,
          y,
          left + w * 1.2,
          y + w * 0.55,
          left + w * 0.3,
          y + w * 0.55,
        ) +
        poly(
          p.paper,
          right - w * 0.6,
          y,
          right - w * 1.5,
          y,
          right - w * 1.2,
          y + w * 0.55,
          right - w * 0.3,
          y + w * 0.55,
        )
      );
    }),
    place(-8, 0, inside(rect(500, 240, 300, 340, edge), path(edge, stream))),
    path(p.mid, stream),
    path(p.mid, "M560 550H700V700H560Z"),
    repeat(5, (i) => stroke("#d6f1ea", 4, `M${574 + i * 28} 560V${650 + ((i * 31) % 40)}`)),
    repeat(6, (i) => stroke("#d6f1ea", 4, `M${600 + (i % 2) * 34 - i * 3} ${300 + i * 42}q10 14 ${i % 2 ? -6 : 8} 26`)),
    oval(600, 736, 520, 96, p.deep),
    oval(600, 732, 500, 86, p.mid),
    repeat(
      3,
      (i) =>
        `<ellipse cx="600" cy="744" rx="${210 + i * 96}" ry="${34 + i * 17}" fill="none" stroke="#d6f1ea" stroke-width="4"/>`,
    ),
    repeat(9, (i) => circle(566 + i * 16, 694 + (i % 3) * 6, 13, "#e9f8f2")),
    redChair,
    path(p.mid, "M450 790Q600 806 750 790V820H450Z"),
    ...[481, 719].map(
      (x) => `<ellipse cx="${x}" cy="788" rx="34" ry="8" fill="none" stroke="#d6f1ea" stroke-width="4"/>`,
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

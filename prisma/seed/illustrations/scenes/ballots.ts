import { terrace } from "../buildings";
import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { skyline, waves } from "../scenery";
import { circle, fade, line, oval, path, picture, place, poly, random, rect, repeat, ring, stroke } from "../shapes";

/** A forest of arms under a sawtooth roof. */
function dockVote(): string {
  const p = palettes.ochre;
  const next = random(12);
  const voters = (y: number, size: number, ink: string, count: number) =>
    repeat(count, (i) => {
      const x = ((i + 0.5) * 1240) / count - 20 + next(-12, 12);
      const raised = next() < 0.72;
      const lean = next(-0.22, 0.22) * size;
      const top = y - size * next(0.9, 1.1);
      const arm = raised
        ? stroke(
            ink,
            size * 0.2,
            `M${x + size * 0.34} ${y + 10}L${x + size * 0.4 + lean * 0.4} ${top - size * 0.1}L${x + size * 0.36 + lean} ${top - size * 0.85}`,
          ) + oval(x + size * 0.36 + lean, top - size * 0.98, size * 0.13, size * 0.17, ink)
        : "";
      return (
        arm +
        oval(x, top + size * 0.22, size * 0.2, size * 0.26, ink) +
        path(ink, `M${x - size * 0.26} ${top + size * 0.16}q${size * 0.26} ${-size * 0.42} ${size * 0.52} 0z`) +
        path(
          ink,
          `M${x - size * 0.55} 820V${y + size * 0.1}Q${x - size * 0.5} ${y - size * 0.4} ${x} ${y - size * 0.44}Q${x + size * 0.5} ${y - size * 0.4} ${x + size * 0.55} ${y + size * 0.1}V820Z`,
        )
      );
    });
  return picture(
    p,
    p.mid,
    rect(0, 250, 1200, 560, tint(p.mid, p.soft, 0.6)),
    repeat(6, (i) => poly(p.glow, i * 240 - 40, 250, i * 240 - 40, 70, i * 240 + 200, 250)),
    repeat(6, (i) =>
      fade(0.5, poly(p.glow, i * 240 - 40, 250, i * 240 + 150, 250, i * 240 + 330, 800, i * 240 + 90, 800)),
    ),
    repeat(6, (i) => repeat(5, (n) => line(p.deep, 4, i * 240 - 6 + n * 34, 250, i * 240 - 6 + n * 34, 100 + n * 26))),
    repeat(
      6,
      (i) =>
        poly(p.ink, i * 240 - 52, 48, i * 240 - 36, 48, i * 240 + 212, 250, i * 240 + 176, 250) +
        rect(i * 240 - 52, 48, 18, 204, p.ink),
    ),
    rect(0, 246, 1200, 20, p.ink),
    repeat(6, (i) => rect(i * 240 - 8, 250, 14, 300, p.deep)),
    rect(0, 286, 1200, 8, p.deep),
    line(p.ink, 6, 640, 0, 640, 322),
    line(p.ink, 6, 664, 0, 664, 322),
    rect(622, 316, 60, 44, p.ink, 6),
    stroke(p.ink, 15, "M652 360V392C704 400 706 462 656 464C626 464 614 446 616 428"),
    voters(500, 62, tint(p.deep, p.mid, 0.45), 19),
    voters(590, 88, p.deep, 13),
    voters(700, 122, tint(p.deep, p.ink, 0.55), 9),
    voters(830, 168, p.ink, 7),
    path(p.accent, "M346 830C372 720 384 620 392 520H438C446 620 470 720 500 830Z"),
    path(tint(p.accent, p.ink, 0.3), "M424 520H438C446 620 470 720 500 830H460C440 720 430 620 424 520Z"),
    path("#8a5a3c", "M396 524L388 470C384 430 400 424 416 424C434 424 446 436 442 470L434 524Z"),
    stroke("#5f3a28", 4, "M404 428V462M416 426V462M429 430V462"),
  );
}

/** Ballot boxes come ashore hand to hand under one lamp. */
function ballotQuay(): string {
  const p = palettes.night;
  const ink = "#0a1226";
  const box = (x: number, y: number, s: number, side: string) =>
    place(
      x,
      y,
      rect(-32, -52, 64, 52, side) +
        rect(-36, -60, 72, 11, tint(side, p.ink, 0.3)) +
        rect(-16, -57, 32, 4, p.ink) +
        rect(14, -49, 18, 49, tint(side, p.ink, 0.25)) +
        rect(-4, -34, 8, 14, p.glow),
      s,
    );
  const bearer = (x: number, y: number, coat: string, facing: number) =>
    fade(0.45, oval(x, y + 4, 62, 9, ink)) +
    person(x, y, 276, "reach", { coat, legs: ink, skin: "#8a5a3c", hair: ink }, facing);
  const glint = (x: number, y: number, i: number) => rect(x, y, 7, 18 + (i % 3) * 12, i % 4 ? "#b8984a" : p.glow);
  return picture(
    p,
    "#1b2b54",
    rect(0, 0, 1200, 120, p.ink),
    rect(0, 120, 1200, 90, "#14214a"),
    repeat(24, (i) => circle((i * 257) % 1200, (i * 61) % 190, 1.8, p.paper)),
    skyline(21, 540, 1220, 400, 60, 200, "#101a3a", p.glow),
    rect(0, 398, 1200, 200, "#2a4478"),
    repeat(30, (i) => glint(560 + ((i * 197) % 630), 408 + ((i * 53) % 120), i)),
    waves(4, 410, 560, "#16244c", 6, 540, 1200),
    rect(-20, 90, 420, 150, p.soft),
    rect(-20, 76, 470, 22, p.paper),
    rect(250, 96, 150, 144, tint(p.soft, p.deep, 0.25)),
    repeat(5, (i) => rect(16 + i * 76, 128, 54, 56, p.glow)),
    rect(110, -20, 96, 100, p.accent),
    rect(110, 16, 96, 26, p.paper),
    path(p.ink, "M-20 236H560L596 232L560 590H-20Z"),
    stroke(p.accent, 12, "M-20 292H566"),
    repeat(3, (i) => circle(60 + i * 82, 372, 20, p.glow) + ring(60 + i * 82, 372, 22, p.mid, 5)),
    rect(296, 322, 196, 270, "#ffe9a8"),
    rect(296, 322, 196, 34, p.glow),
    poly(p.glow, 296, 592, 492, 592, 460, 540, 328, 540),
    fade(0.22, poly(p.glow, 772, 118, 828, 118, 1180, 700, 420, 700)),
    path("#22345c", "M-20 586H1220V820H-20Z"),
    rect(0, 582, 1200, 14, p.mid),
    fade(0.5, oval(800, 700, 380, 66, p.glow)),
    fade(0.7, poly(p.glow, 296, 594, 492, 594, 600, 720, 250, 720)),
    repeat(7, (i) => line("#16244c", 3, 40 + i * 190, 600, -90 + i * 230, 800)),
    poly("#3b2a2a", 288, 584, 500, 584, 566, 668, 262, 668),
    repeat(4, (i) => line("#6b4a35", 4, 284 - i * 6, 602 + i * 18, 514 + i * 15, 602 + i * 18)),
    line(ink, 18, 1110, 760, 1110, 96),
    stroke(ink, 14, "M1110 100C1096 50 900 40 812 84"),
    poly(ink, 756, 122, 782, 78, 822, 78, 846, 122),
    oval(801, 122, 34, 12, "#fffbe8"),
    bearer(398, 640, ink, 1),
    box(516, 468, 1.5, p.paper),
    bearer(634, 706, "#7c2f3c", -1),
    bearer(756, 722, "#2b5fa0", 1),
    box(876, 542, 1.5, p.paper),
    bearer(994, 730, ink, -1),
    ...[
      [1010, 786],
      [1118, 786],
      [1064, 694],
      [1180, 694],
    ].map(([x = 0, y = 0], i) => box(x, y, 1.6, i === 2 ? p.accent : p.paper)),
    repeat(2, (i) => path(ink, `M${120 + i * 420} 812q-18 -62 -30 -68h76q-12 6 -22 68z`)),
  );
}

/** The night shift comes to vote: one open door in a dark street. */
function pollingDoor(): string {
  const p = palettes.night;
  return picture(
    p,
    p.ink,
    rect(0, 0, 1200, 620, tint(p.ink, p.deep, 0.75)),
    repeat(30, (i) => circle((i * 211) % 1200, (i * 97) % 250, 1.6 + (i % 3) * 0.6, p.paper)),
    terrace(6, -30, 360, 620, 270, 380, [tint(p.ink, p.deep, 0.35), tint(p.ink, p.deep, 0.15)], "#0a1228", p.ink),
    rect(420, 250, 800, 372, tint(p.deep, p.mid, 0.25)),
    poly(p.ink, 390, 258, 810, 90, 1230, 258),
    rect(420, 258, 800, 12, p.ink),
    repeat(
      2,
      (i) =>
        rect(470 + i * 500, 350, 150, 150, "#0a1228") +
        stroke(p.mid, 6, `M${545 + i * 500} 350v150M${470 + i * 500} 425h150`),
    ),
    circle(810, 220, 56, p.glow),
    circle(810, 220, 46, p.paper),
    repeat(12, (i) => place(810, 220, line(p.ink, 3, 0, -36, 0, -42), 1, i * 30)),
    stroke(p.ink, 6, "M810 220L806 184M810 220L797 198"),
    rect(700, 330, 220, 292, p.glow),
    rect(716, 346, 188, 276, p.paper),
    rect(716, 520, 188, 102, tint(p.paper, p.glow, 0.5)),
    rect(762, 500, 96, 20, p.deep),
    rect(770, 518, 10, 104, p.deep),
    rect(840, 518, 10, 104, p.deep),
    rect(774, 424, 72, 76, p.accent),
    rect(768, 414, 84, 14, tint(p.accent, p.ink, 0.3)),
    rect(792, 418, 36, 5, p.ink),
    rect(799, 390, 22, 30, "#ffffff"),
    poly(tint(p.accent, p.ink, 0.35), 920, 330, 986, 352, 986, 660, 920, 622),
    rect(0, 620, 1200, 190, tint(p.ink, p.deep, 0.4)),
    rect(0, 620, 1200, 12, p.ink),
    repeat(9, (i) => line(p.ink, 3, -200 + i * 210, 800, 120 + i * 150, 632)),
    fade(0.85, poly(p.glow, 700, 622, 920, 622, 800, 810, 220, 810)),
    poly(p.ink, 330, 782, 376, 776, 130, 840, 60, 840),
    person(368, 782, 330, "walk", { coat: p.accent, legs: "#2b5fa0", skin: "#8a5a3c", hair: "#0d1731" }),
    rect(350, 560, 10, 70, "#2b5fa0"),
    rect(376, 560, 10, 70, "#2b5fa0"),
    rect(346, 596, 46, 60, "#2b5fa0"),
    rect(300, 648, 60, 40, p.mid, 8),
    fade(0.5, line(p.glow, 6, 390, 530, 402, 640)),
  );
}

export const ballots = {
  "dock-vote-hands": dockVote,
  "ballot-boxes-quay": ballotQuay,
  "polling-door-midnight": pollingDoor,
};

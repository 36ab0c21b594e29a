import { terrace } from "../buildings";
import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { skyline, waves } from "../scenery";
import { circle, fade, line, oval, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes";

const fadeGlow = "#fbd35e88";

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
  const box = (x: number, y: number, s: number, ink: string) =>
    place(
      x,
      y,
      rect(-32, -52, 64, 52, ink) +
        rect(-36, -60, 72, 11, tint(ink, p.ink, 0.3)) +
        rect(-16, -57, 32, 4, p.ink) +
        rect(14, -49, 18, 49, tint(ink, p.ink, 0.25)) +
        rect(-4, -34, 8, 14, p.glow),
      s,
    );
  return picture(
    p,
    p.deep,
    rect(0, 0, 1200, 190, p.ink),
    skyline(21, 420, 1220, 430, 50, 190, tint(p.deep, p.ink, 0.55), p.glow),
    rect(0, 430, 1200, 200, tint(p.deep, p.mid, 0.35)),
    repeat(26, (i) => rect(430 + ((i * 197) % 760), 440 + ((i * 53) % 130), 8, 26, fadeGlow)),
    waves(4, 440, 640, p.ink, 6),
    path(p.ink, "M-20 380H330L410 380L366 600H-20Z"),
    stroke(p.accent, 10, "M-20 430H392"),
    rect(-20, 250, 250, 134, p.soft),
    rect(-20, 236, 280, 20, p.paper),
    repeat(4, (i) => rect(6 + i * 56, 276, 40, 44, p.glow)),
    rect(100, 130, 60, 110, p.accent),
    rect(100, 150, 60, 22, p.paper),
    fade(0.3, poly(p.glow, 748, 132, 804, 132, 1060, 640, 470, 640)),
    path(tint(p.ink, p.deep, 0.4), "M340 610H1220V820H300Z"),
    rect(340, 604, 880, 14, p.mid),
    fade(0.55, oval(770, 660, 310, 40, p.glow)),
    line(p.ink, 12, 940, 660, 940, 100),
    stroke(p.ink, 10, "M940 104C930 66 830 66 786 96"),
    poly(p.ink, 740, 132, 760, 92, 794, 92, 812, 132),
    circle(776, 132, 14, p.paper),
    poly(p.mid, 270, 560, 470, 604, 470, 618, 260, 580),
    person(330, 572, 196, "reach", { coat: p.ink, skin: p.ink }),
    box(420, 452, 0.95, p.paper),
    person(522, 652, 206, "reach", { coat: p.ink, skin: p.ink }, -1),
    person(606, 664, 208, "reach", { coat: p.ink, skin: p.ink }),
    box(700, 532, 1, p.paper),
    person(792, 668, 208, "reach", { coat: p.ink, skin: p.ink }, -1),
    ...[
      [880, 716],
      [962, 716],
      [1044, 716],
      [920, 654],
      [1004, 654],
      [962, 594],
    ].map(([x = 0, y = 0], i) => box(x, y, 1.12, i % 3 === 2 ? p.accent : p.paper)),
    person(1130, 722, 214, "stand", { coat: p.ink, skin: p.ink }, -1),
    repeat(3, (i) => path(p.ink, `M${420 + i * 260} 790q-16 -56 -26 -60h60q-10 6 -20 60z`)),
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

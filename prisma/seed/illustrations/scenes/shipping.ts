import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { bird, flock, waves } from "../scenery";
import { circle, curve, line, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes";

const fillShade = "#17303f";

const cloudBands = (ink: string) => repeat(4, (i) => rect(-20 + i * 60, 90 + i * 100, 330 - i * 40, 16, ink, 8));

const contourLines = (ink: string) =>
  repeat(4, (i) =>
    stroke(
      ink,
      3,
      curve(
        -40,
        200 - i * 44,
        150,
        242 - i * 46,
        300,
        190 - i * 40,
        470,
        260 - i * 52,
        600,
        250 - i * 60,
        760,
        170 - i * 56,
        940,
        120 - i * 60,
      ),
    ),
  ) +
  repeat(4, (i) =>
    stroke(
      ink,
      3,
      curve(
        -40,
        530 + i * 50,
        120,
        492 + i * 52,
        300,
        540 + i * 48,
        470,
        508 + i * 58,
        640,
        540 + i * 56,
        780,
        630 + i * 60,
        960,
        680 + i * 60,
      ),
    ),
  );

/** Containers from edge to edge; one is missing, and through the gap there is sky. */
function containerWall(): string {
  const p = palettes.ochre;
  const inks = ["#c8862f", "#a4482a", "#2f6079", "#7d3324", "#d8a548", "#234a63"];
  const next = random(29);
  const [w, h] = [240, 134];
  return picture(
    p,
    p.ink,
    repeat(36, (i) => {
      const [column, row] = [i % 6, Math.floor(i / 6)];
      const x = column * w - 150 + (row % 2) * 8;
      const y = row * h - 2;
      if (column === 3 && row === 2) {
        return (
          rect(x, y, w - 6, h - 6, "#bfe0e2") +
          path("#f4efe0", `M${x} ${y + 110}q60 -50 110 -14q60 -30 124 10v22h-234z`) +
          poly(fillShade, x, y, x + 30, y + 22, x + 30, y + h - 6, x, y + h - 6) +
          poly(p.ink, x, y, x + w - 6, y, x + w - 24, y + 20, x + 30, y + 20) +
          bird(x + 128, y + 66, 104, "#ffffff", -12)
        );
      }
      const ink = inks[Math.floor(next(0, inks.length))] ?? p.mid;
      const dark = tint(ink, p.ink, 0.35);
      return (
        rect(x, y, w - 6, h - 6, ink) +
        repeat(13, (n) => rect(x + 12 + n * 17, y + 12, 7, h - 30, dark)) +
        rect(x, y, w - 6, 9, tint(ink, p.paper, 0.25)) +
        rect(x, y + h - 15, w - 6, 9, dark) +
        (next() < 0.35 ? rect(x + 60, y + 38, 96, 44, ink) + circle(x + 108, y + 60, 16, tint(ink, p.paper, 0.75)) : "")
      );
    }),
    poly(p.ink, 0, 760, 1200, 760, 1200, 800, 0, 800),
    person(168, 786, 96, "walk", { coat: p.glow, legs: p.ink, skin: "#8a5a3c", hair: p.glow }),
  );
}

/** The small pilot boat and the wall of a ship's side. */
function pilotBoat(): string {
  const p = palettes.slate;
  return picture(
    p,
    p.soft,
    cloudBands(p.paper),
    rect(0, 520, 1200, 300, p.mid),
    waves(6, 530, 640, p.deep, 5, 0, 460),
    poly(p.ink, 330, -10, 1210, -10, 1210, 700, 470, 700, 400, 420),
    poly("#7c2320", 442, 590, 1210, 590, 1210, 720, 476, 720),
    repeat(9, (i) => line(p.deep, 2, 360 + i * 12, 60 + i * 66, 1200, 60 + i * 66)),
    repeat(6, (i) => line(tint(p.ink, p.deep, 0.6), 2, 520 + i * 130, 0, 520 + i * 130, 590)),
    repeat(7, (i) => rect(1110, 250 + i * 48, i % 2 ? 24 : 38, 6, p.paper)),
    repeat(2, (i) => line("#d6b98c", 4, 700 + i * 34, -10, 700 + i * 34, 610)),
    repeat(24, (i) => rect(697, 6 + i * 25, 40, 5, "#d6b98c")),
    person(712, 372, 150, "reach", { coat: p.accent, legs: p.deep, skin: "#e3b088", hair: p.paper }),
    path(p.deep, `${curve(-40, 640, 120, 616, 300, 662, 480, 624, 640, 668, 820, 630, 1000, 664, 1260, 620)}V820H-40Z`),
    path(p.accent, "M330 604C420 622 700 622 860 604L826 706H390C360 690 340 650 330 604Z"),
    stroke(p.paper, 7, "M344 630C440 644 720 644 850 630"),
    rect(470, 520, 190, 86, p.paper),
    rect(456, 506, 216, 18, p.accent),
    repeat(4, (i) => rect(482 + i * 44, 534, 34, 34, p.ink)),
    stroke(p.ink, 5, "M560 506V420M530 444H590M700 606V572H830V604M744 572V606M788 572V606"),
    person(780, 606, 118, "reach", { coat: p.glow, legs: p.deep, skin: "#8a5a3c", hair: p.glow }, -1),
    path(
      tint(p.deep, p.ink, 0.4),
      `${curve(-40, 700, 140, 676, 330, 716, 520, 680, 720, 722, 940, 684, 1260, 720)}V820H-40Z`,
    ),
    waves(5, 690, 800, p.soft, 4),
    flock(7, 5, 40, 120, 250, 200, 56, p.ink),
  );
}

/** A chart seen from a great height: sixty ships at anchor outside the gap. */
function tankerQueue(): string {
  const p = palettes.lagoon;
  const next = random(17);
  const north = curve(
    -40,
    250,
    140,
    300,
    260,
    250,
    420,
    330,
    540,
    372,
    640,
    340,
    760,
    250,
    900,
    210,
    1040,
    120,
    1260,
    60,
  );
  const south = curve(
    -40,
    470,
    120,
    430,
    300,
    480,
    440,
    440,
    560,
    430,
    680,
    470,
    800,
    560,
    960,
    600,
    1080,
    690,
    1260,
    760,
  );
  const spots = Array.from({ length: 66 }, (_, i) => {
    const column = Math.floor(i / 8);
    const open = 90 + column * 36;
    return {
      x: 720 + column * 58 + next(-16, 16),
      y: 404 + ((i % 8) - 3.5) * (open / 4.6) + next(-8, 8),
      turn: -28 + next(-9, 9),
    };
  });
  return picture(
    p,
    p.mid,
    repeat(9, (i) =>
      stroke(
        tint(p.mid, p.soft, 0.3),
        2,
        `M${690 + i * 66} ${400}m0 ${-60 - i * 34}q${60} ${60 + i * 34} 0 ${120 + i * 68}`,
      ),
    ),
    ...[46, 24].map(
      (grow, i) =>
        stroke(tint(p.mid, p.soft, 0.35 + i * 0.35), grow * 2, north) +
        stroke(tint(p.mid, p.soft, 0.35 + i * 0.35), grow * 2, south),
    ),
    path(p.paper, `${north}V-20H-40Z`),
    path(p.paper, `${south}V820H-40Z`),
    stroke(p.ink, 4, north),
    stroke(p.ink, 4, south),
    contourLines(tint(p.paper, "#b08a52", 0.6)),
    stroke(p.accent, 4, "M-20 372C200 372 400 392 560 400C640 402 660 400 700 402", "14 12"),
    ...spots.map(({ x, y, turn }, i) => {
      const ink = i % 7 === 0 ? p.accent : i % 3 === 0 ? p.paper : p.ink;
      return place(
        x,
        y,
        stroke(p.paper, 1.5, "M26 0C34 -2 42 -8 46 -16") +
          circle(46, -16, 2.5, p.paper) +
          path("#0c2f4455", "M-22 9L14 9Q26 13 30 15Q24 18 12 19H-20Z") +
          path(ink, "M-24 -7H14Q24 -4 28 0Q24 4 14 7H-24Z") +
          rect(-20, -4, 9, 8, ink === p.paper ? p.accent : p.paper),
        1,
        turn,
      );
    }),
    place(
      1110,
      690,
      circle(0, 0, 44, p.paper) +
        circle(0, 0, 38, p.deep) +
        repeat(4, (i) => place(0, 0, poly(i ? p.paper : p.accent, -7, -6, 0, -36, 7, -6), 1, i * 90)),
      1,
    ),
  );
}

export const shipping = {
  "container-stack-pattern": containerWall,
  "pilot-boat-ladder": pilotBoat,
  "tankers-birds-eye": tankerQueue,
};

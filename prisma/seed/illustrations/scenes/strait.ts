import { palettes, tint } from "../palettes.ts";
import { bird, flock, hills, waves } from "../scenery.ts";
import { lighthouse } from "../buildings.ts";
import { circle, curve, fade, inside, land, line, oval, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes.ts";
import { containerShip, gantryCrane } from "../vehicles.ts";
import { person } from "../figures.ts";

/** Two headlands at first light, and two beams that meet over one ship. */
function headlands(): string {
  const p = palettes.harbour;
  const dawn = [p.deep, tint(p.deep, p.mid, 0.6), tint(p.mid, p.glow, 0.45), p.glow, tint(p.glow, p.accent, 0.55)];
  return picture(
    p,
    p.ink,
    dawn.map((ink, i) => rect(0, 70 + i * 86, 1200, 500, ink)).join(""),
    circle(600, 505, 74, p.paper),
    hills(4, 512, 34, tint(p.accent, p.deep, 0.55), 9),
    rect(0, 508, 1200, 300, tint(p.deep, p.mid, 0.35)),
    repeat(11, (i) => rect(600 - 100 + (i % 3) * 22 + i * 6, 516 + i * 17, 190 - i * 12, 4 + i * 0.5, i < 5 ? p.glow : p.paper)),
    fade(0.42, poly(p.paper, 196, 262, 640, 410, 640, 470) + poly(p.paper, 1010, 226, 560, 410, 560, 470)),
    waves(8, 540, 800, p.ink, 8),
    containerShip(600, 536, 0.5, p.ink, p.paper, [p.accent, p.deep, p.paper]),
    land(tint(p.ink, p.deep, 0.55), -60, 330, 60, 340, 180, 352, 250, 392, 300, 470, 356, 540, 380, 600, 300, 640, 120, 690),
    land(p.ink, -60, 400, 80, 408, 160, 440, 214, 520, 262, 610, 330, 690, 420, 830),
    lighthouse(196, 362, 124, p.paper, p.accent, p.ink, p.glow),
    land(tint(p.ink, p.deep, 0.55), 800, 600, 850, 520, 900, 420, 950, 336, 1060, 310, 1260, 290),
    land(p.ink, 760, 830, 880, 690, 950, 560, 1020, 450, 1110, 400, 1260, 384),
    lighthouse(1010, 328, 124, p.paper, p.accent, p.ink, p.glow),
    flock(3, 6, 430, 250, 340, 110, 26, p.ink),
  );
}

/** A coin as large as a headland, afloat like a navigation buoy. */
function coinBuoy(): string {
  const p = palettes.slate;
  const gold = "#e0ac3f";
  const face =
    oval(38, 0, 214, 262, "#8a5a24") +
    oval(0, 0, 214, 262, gold) +
    inside(oval(0, 0, 214, 262, gold), path("#f6d580", "M-230 -270H60L-190 270H-240Z")) +
    `<ellipse rx="184" ry="230" fill="none" stroke="#8a5a24" stroke-width="7"/>` +
    repeat(40, (i) => place(0, 0, line("#8a5a24", 3, 198, 0, 209, 0), 1, i * 9)) +
    path("#8a5a24", "M-96 66C-60 84 60 84 96 66L76 112H-78ZM-8 50V-150L-92 40ZM10 50V-126C50 -90 74 -20 82 42Z");
  return picture(
    p,
    tint(p.deep, p.mid, 0.2),
    rect(0, 250, 1200, 300, tint(p.mid, p.deep, 0.3)),
    rect(0, 360, 1200, 300, tint(p.mid, p.glow, 0.25)),
    rect(0, 430, 1200, 120, tint(p.glow, p.soft, 0.35)),
    rect(0, 500, 1200, 400, p.deep),
    waves(4, 512, 640, p.mid, 5),
    fade(0.35, poly(p.glow, 640, 94, 1200, -60, 1200, 210) + poly(p.glow, 640, 94, 0, -20, 0, 190)),
    place(640, 430, line(p.ink, 16, 0, -250, 0, -322) + rect(-26, -356, 52, 40, p.ink, 6) + rect(-18, -350, 36, 28, p.glow, 4) + face, 1, 9),
    land(tint(p.deep, p.ink, 0.45), -40, 640, 200, 652, 400, 622, 520, 660, 680, 626, 860, 660, 1060, 630, 1260, 650),
    fade(0.6, repeat(6, (i) => rect(520 + (i % 2) * 26 - i * 6, 670 + i * 20, 250 - i * 26, 6, gold))),
    waves(9, 650, 800, p.ink, 6),
    containerShip(220, 540, 0.5, p.ink, p.paper, [p.accent, p.mid, p.paper]),
    place(1010, 570, containerShip(0, 0, 0.62, p.ink, p.paper, [p.accent, p.soft, p.glow]), 1, 0, -1),
    containerShip(330, 700, 0.95, p.ink, p.paper, [p.accent, p.glow, p.soft, p.mid]),
  );
}

const sheetHole = (x: number, y: number) => `M${x} ${y}h58v-26h32v-34h46v34h150v26h56l-30 54h-284z`;

/** A treaty with two clauses cut out in the shape of ships; the sea is behind. */
function treaty(): string {
  const p = palettes.lagoon;
  const ruled = (y: number, short = 0) => rect(330, y, 540 - short, 7, p.deep);
  const holes = path(p.mid, sheetHole(386, 330) + sheetHole(470, 520));
  return picture(
    p,
    "#7a4a34",
    repeat(7, (i) => rect(0, i * 120, 1200, 3, "#5b3326") + rect(((i * 331) % 900) + 100, i * 120, 3, 120, "#5b3326")),
    poly("#4a271f", 268, 62, 980, 92, 930, 830, 220, 830),
    place(
      600,
      400,
      place(
        -600,
        -400,
        rect(260, 30, 680, 800, p.paper) +
          poly(tint(p.paper, p.ink, 0.12), 940, 30, 880, 30, 940, 96) +
          repeat(3, (i) => ruled(100 + i * 32, i === 2 ? 180 : i * 12)) +
          repeat(2, (i) => ruled(228 + i * 30, i * 260)) +
          repeat(1, () => ruled(428) + ruled(456, 200)) +
          repeat(3, (i) => ruled(616 + i * 32, i * 70)) +
          inside(
            holes,
            rect(260, 30, 680, 800, p.mid) +
              rect(260, 250, 680, 86, p.soft) + rect(260, 440, 680, 86, p.soft) +
              waves(2, 330, 400, p.deep, 4, 300, 900) + waves(3, 520, 590, p.deep, 4, 300, 900) +
              stroke(p.ink, 10, sheetHole(386, 330)) + stroke(p.ink, 10, sheetHole(470, 520)),
          ) +
          stroke(p.ink, 2, "M360 752q30 -40 50 -6t44 -8t60 -4M620 756q20 -50 44 -14t60 -10t70 0"),
      ),
      1,
      -4,
    ),
    path(p.accent, "M872 560L836 830H900L922 700L960 830H1020L930 560Z"),
    circle(904, 560, 72, tint(p.accent, p.ink, 0.3)),
    circle(900, 552, 70, p.accent),
    circle(900, 552, 48, tint(p.accent, p.ink, 0.18)),
    path(p.accent, "M862 566L876 588H926L938 566ZM896 560V514L866 556ZM902 560V520L932 556Z"),
    place(180, 250, rect(-13, -230, 26, 400, p.ink, 12) + rect(-13, -30, 26, 16, p.glow) + poly(p.glow, -12, 170, 12, 170, 4, 214, -4, 214) + poly(p.ink, -4, 208, 4, 208, 0, 236), 1, 24),
  );
}

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
        return rect(x, y, w - 6, h - 6, "#bfe0e2") + path("#f4efe0", `M${x} ${y + 110}q60 -50 110 -14q60 -30 124 10v22h-234z`) + poly(fillShade, x, y, x + 30, y + 22, x + 30, y + h - 6, x, y + h - 6) + poly(p.ink, x, y, x + w - 6, y, x + w - 24, y + 20, x + 30, y + 20) + bird(x + 128, y + 66, 104, "#ffffff", -12);
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
const fillShade = "#17303f";

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
    path(p.deep, curve(-40, 640, 120, 616, 300, 662, 480, 624, 640, 668, 820, 630, 1000, 664, 1260, 620) + "V820H-40Z"),
    path(p.accent, "M330 604C420 622 700 622 860 604L826 706H390C360 690 340 650 330 604Z"),
    stroke(p.paper, 7, "M344 630C440 644 720 644 850 630"),
    rect(470, 520, 190, 86, p.paper),
    rect(456, 506, 216, 18, p.accent),
    repeat(4, (i) => rect(482 + i * 44, 534, 34, 34, p.ink)),
    stroke(p.ink, 5, "M560 506V420M530 444H590M700 606V572H830V604M744 572V606M788 572V606"),
    person(780, 606, 118, "reach", { coat: p.glow, legs: p.deep, skin: "#8a5a3c", hair: p.glow }, -1),
    path(tint(p.deep, p.ink, 0.4), curve(-40, 700, 140, 676, 330, 716, 520, 680, 720, 722, 940, 684, 1260, 720) + "V820H-40Z"),
    waves(5, 690, 800, p.soft, 4),
    flock(7, 5, 40, 120, 250, 200, 56, p.ink),
  );
}

const cloudBands = (ink: string) => repeat(4, (i) => rect(-20 + i * 60, 90 + i * 100, 330 - i * 40, 16, ink, 8));

/** A chart seen from a great height: sixty ships at anchor outside the gap. */
function tankerQueue(): string {
  const p = palettes.lagoon;
  const next = random(17);
  const north = curve(-40, 250, 140, 300, 260, 250, 420, 330, 540, 372, 640, 340, 760, 250, 900, 210, 1040, 120, 1260, 60);
  const south = curve(-40, 470, 120, 430, 300, 480, 440, 440, 560, 430, 680, 470, 800, 560, 960, 600, 1080, 690, 1260, 760);
  const spots = Array.from({ length: 66 }, (_, i) => {
    const column = Math.floor(i / 8);
    const open = 90 + column * 36;
    return { x: 720 + column * 58 + next(-16, 16), y: 404 + ((i % 8) - 3.5) * (open / 4.6) + next(-8, 8), turn: -28 + next(-9, 9) };
  });
  return picture(
    p,
    p.mid,
    repeat(9, (i) => stroke(tint(p.mid, p.soft, 0.3), 2, `M${690 + i * 66} ${400}m0 ${-60 - i * 34}q${60} ${60 + i * 34} 0 ${120 + i * 68}`)),
    ...[46, 24].map((grow, i) => stroke(tint(p.mid, p.soft, 0.35 + i * 0.35), grow * 2, north) + stroke(tint(p.mid, p.soft, 0.35 + i * 0.35), grow * 2, south)),
    path(p.paper, `${north}V-20H-40Z`),
    path(p.paper, `${south}V820H-40Z`),
    stroke(p.ink, 4, north),
    stroke(p.ink, 4, south),
    contourLines(tint(p.paper, "#b08a52", 0.6)),
    stroke(p.accent, 4, "M-20 372C200 372 400 392 560 400C640 402 660 400 700 402", "14 12"),
    ...spots.map(({ x, y, turn }, i) => {
      const ink = i % 7 === 0 ? p.accent : i % 3 === 0 ? p.paper : p.ink;
      return place(x, y, stroke(p.paper, 1.5, "M26 0C34 -2 42 -8 46 -16") + circle(46, -16, 2.5, p.paper) + path("#0c2f4455", "M-22 9L14 9Q26 13 30 15Q24 18 12 19H-20Z") + path(ink, "M-24 -7H14Q24 -4 28 0Q24 4 14 7H-24Z") + rect(-20, -4, 9, 8, ink === p.paper ? p.accent : p.paper), 1, turn);
    }),
    place(1110, 690, circle(0, 0, 44, p.paper) + circle(0, 0, 38, p.deep) + repeat(4, (i) => place(0, 0, poly(i ? p.paper : p.accent, -7, -6, 0, -36, 7, -6), 1, i * 90)), 1),
  );
}

const contourLines = (ink: string) =>
  repeat(4, (i) => stroke(ink, 3, curve(-40, 200 - i * 44, 150, 242 - i * 46, 300, 190 - i * 40, 470, 260 - i * 52, 600, 250 - i * 60, 760, 170 - i * 56, 940, 120 - i * 60))) +
  repeat(4, (i) => stroke(ink, 3, curve(-40, 530 + i * 50, 120, 492 + i * 52, 300, 540 + i * 48, 470, 508 + i * 58, 640, 540 + i * 56, 780, 630 + i * 60, 960, 680 + i * 60)));

/** Waiting ships in a long curve; the first is already between the moles. */
function shipsAtDawn(): string {
  const p = palettes.rose;
  const queue = Array.from({ length: 9 }, (_, i) => ({ x: 640 + 430 * Math.sin(i * 0.42) - i * 22, y: 322 + 190 / (1 + i * 0.62), s: 0.62 / (1 + i * 0.42) })).reverse();
  return picture(
    p,
    p.soft,
    rect(0, 0, 1200, 150, tint(p.soft, p.mid, 0.55)),
    rect(0, 130, 1200, 70, tint(p.soft, p.mid, 0.25)),
    rect(0, 260, 1200, 90, p.paper),
    circle(300, 338, 120, p.glow),
    rect(0, 338, 1200, 480, tint(p.mid, p.soft, 0.3)),
    repeat(12, (i) => rect(300 - 120 + i * 9, 346 + i * 13, 240 - i * 16, 5, p.glow)),
    waves(9, 350, 600, p.deep, 7),
    ...queue.map(({ x, y, s }) => containerShip(x, y, s, tint(p.deep, p.soft, Math.max(0, 0.6 - s)), p.paper, [p.accent, p.glow, p.mid])),
    path(p.ink, "M-20 590L380 560L430 566L440 592L-20 680Z"),
    path(p.ink, "M1220 560L930 566L880 574L872 602L1220 650Z"),
    lighthouse(392, 572, 130, p.paper, p.accent, p.ink, p.glow),
    lighthouse(922, 578, 130, p.paper, "#c9414a", p.ink, p.glow),
    containerShip(650, 640, 0.98, p.ink, p.paper, [p.accent, p.glow, p.soft, "#c9414a"]),
    waves(3, 650, 800, p.deep, 5),
    path(tint(p.ink, p.deep, 0.25), "M-20 720L1220 742V820H-20Z"),
    gantryCrane(1100, 750, 330, p.ink, p.accent),
    gantryCrane(130, 736, 300, p.ink, p.accent),
    ...[520, 560, 602, 700].map((x, i) => person(x, 740 + i * 2, 62, i === 2 ? "cheer" : "stand", { coat: i % 2 ? p.accent : p.ink, legs: p.ink, skin: p.soft, hair: p.ink }, i % 2 ? 1 : -1)),
    repeat(14, (i) => rect(330 + i * 46, 752, 8, 20, p.ink)),
    flock(5, 7, 640, 90, 440, 130, 44, p.deep),
  );
}

/** A heavy-lift ship carries four cranes into harbour, upright like giraffes. */
function cranesOnDeck(): string {
  const p = palettes.ochre;
  const haze = "#f3d9ac";
  return picture(
    p,
    haze,
    circle(940, 200, 90, p.glow),
    hills(9, 560, 60, tint(haze, p.mid, 0.35), 5),
    repeat(5, (i) => rect(60 + i * 44, 498 - (i % 3) * 20, 40, 70 + (i % 3) * 20, tint(haze, p.deep, 0.3))),
    rect(0, 556, 1200, 250, "#8fb3a8"),
    waves(5, 566, 700, "#4f7f7a", 6),
    ...[0, 1, 2, 3].map((i) => gantryCrane(368 + i * 172, 520, 400 + (i % 2) * 24, i === 0 ? p.accent : tint(p.accent, p.ink, 0.22 * (i % 2)), p.deep)),
    rect(180, 506, 800, 26, p.deep),
    path(p.ink, "M120 470L166 516H1010V440H1100V600H196C150 580 126 530 120 470Z"),
    rect(1016, 330, 80, 130, p.paper),
    repeat(4, (i) => rect(1026, 346 + i * 28, 60, 9, p.ink)),
    rect(1004, 318, 104, 14, p.deep),
    rect(1044, 270, 8, 50, p.ink),
    stroke(p.paper, 5, "M150 540H1098"),
    fade(0.35, repeat(8, (i) => rect(300 + i * 86 + (i % 3) * 10, 612 + (i % 4) * 18, 60, 5, p.ink))),
    waves(11, 600, 690, p.paper, 3),
    path(p.ink, "M-10 706H1210V810H-10Z"),
    rect(0, 656, 1200, 5, p.ink),
    repeat(20, (i) => rect(20 + i * 62, 656, 5, 54, p.ink)),
    ...[70, 104, 220, 330, 362, 388, 560, 690, 722, 850, 1010, 1040, 1120].map((x, i) => person(x, 712, 88 + (i % 3) * 9 - (i % 5 === 0 ? 34 : 0), i % 4 === 2 ? "reach" : "stand", { coat: [p.ink, p.deep, p.accent][i % 3] ?? p.ink, legs: p.ink, skin: "#c98d63", hair: p.ink }, i % 2 ? 1 : -1)),
    flock(4, 6, 80, 110, 300, 160, 44, p.deep),
  );
}

export const strait = {
  "strait-two-headlands": headlands,
  "coin-as-buoy": coinBuoy,
  "treaty-blank-lines": treaty,
  "container-stack-pattern": containerWall,
  "pilot-boat-ladder": pilotBoat,
  "tankers-birds-eye": tankerQueue,
  "ships-queue-dawn": shipsAtDawn,
  "cranes-on-deck": cranesOnDeck,
};

import { lighthouse } from "../buildings";
import { palettes, tint } from "../palettes";
import { flock, hills, waves } from "../scenery";
import { circle, fade, inside, land, line, oval, path, picture, place, poly, rect, repeat, stroke } from "../shapes";
import { containerShip } from "../vehicles";

const sheetHole = (x: number, y: number) => `M${x} ${y}h58v-26h32v-34h46v34h150v26h56l-30 54h-284z`;

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
    repeat(11, (i) =>
      rect(600 - 100 + (i % 3) * 22 + i * 6, 516 + i * 17, 190 - i * 12, 4 + i * 0.5, i < 5 ? p.glow : p.paper),
    ),
    fade(0.42, poly(p.paper, 196, 256, 650, 470, 560, 512) + poly(p.paper, 1010, 222, 550, 470, 640, 512)),
    waves(8, 540, 800, p.ink, 8),
    containerShip(600, 536, 0.5, p.ink, p.paper, [p.accent, p.deep, p.paper]),
    land(
      tint(p.ink, p.deep, 0.55),
      -60,
      330,
      60,
      340,
      180,
      352,
      250,
      392,
      300,
      470,
      356,
      540,
      400,
      600,
      440,
      700,
      460,
      840,
    ),
    land(p.ink, -60, 400, 80, 408, 160, 440, 214, 520, 262, 610, 330, 690, 420, 830),
    lighthouse(196, 362, 124, p.paper, p.accent, p.ink, p.glow),
    land(tint(p.ink, p.deep, 0.55), 760, 840, 790, 680, 820, 590, 850, 520, 900, 420, 950, 336, 1060, 310, 1260, 290),
    land(p.ink, 800, 860, 880, 690, 950, 560, 1020, 450, 1110, 400, 1260, 384),
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
    place(
      640,
      430,
      line(p.ink, 16, 0, -250, 0, -322) + rect(-26, -356, 52, 40, p.ink, 6) + rect(-18, -350, 36, 28, p.glow, 4) + face,
      1,
      9,
    ),
    land(tint(p.deep, p.ink, 0.45), -40, 640, 200, 652, 400, 622, 520, 660, 680, 626, 860, 660, 1060, 630, 1260, 650),
    fade(
      0.6,
      repeat(6, (i) => rect(520 + (i % 2) * 26 - i * 6, 670 + i * 20, 250 - i * 26, 6, gold)),
    ),
    waves(9, 650, 800, p.ink, 6),
    containerShip(220, 540, 0.5, p.ink, p.paper, [p.accent, p.mid, p.paper]),
    place(1010, 570, containerShip(0, 0, 0.62, p.ink, p.paper, [p.accent, p.soft, p.glow]), 1, 0, -1),
    containerShip(330, 700, 0.95, p.ink, p.paper, [p.accent, p.glow, p.soft, p.mid]),
  );
}

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
              rect(260, 250, 680, 86, p.soft) +
              rect(260, 440, 680, 86, p.soft) +
              waves(2, 330, 400, p.deep, 4, 300, 900) +
              waves(3, 520, 590, p.deep, 4, 300, 900) +
              stroke(p.ink, 10, sheetHole(386, 330)) +
              stroke(p.ink, 10, sheetHole(470, 520)),
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
    place(
      180,
      250,
      rect(-13, -230, 26, 400, p.ink, 12) +
        rect(-13, -30, 26, 16, p.glow) +
        poly(p.glow, -12, 170, 12, 170, 4, 214, -4, 214) +
        poly(p.ink, -4, 208, 4, 208, 0, 236),
      1,
      24,
    ),
  );
}

export const strait = {
  "strait-two-headlands": headlands,
  "coin-as-buoy": coinBuoy,
  "treaty-blank-lines": treaty,
};

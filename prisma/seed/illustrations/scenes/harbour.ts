import { lighthouse } from "../buildings";
import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { flock, hills, waves } from "../scenery";
import { circle, fade, path, picture, rect, repeat, stroke } from "../shapes";
import { containerShip, gantryCrane } from "../vehicles";

/** Waiting ships in a long curve; the first is already between the moles. */
function shipsAtDawn(): string {
  const p = palettes.rose;
  const queue = Array.from({ length: 9 }, (_, i) => ({
    x: 640 + 430 * Math.sin(i * 0.42) - i * 22,
    y: 322 + 190 / (1 + i * 0.62),
    s: 0.62 / (1 + i * 0.42),
  })).reverse();
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
    ...queue.map(({ x, y, s }) =>
      containerShip(x, y, s, tint(p.deep, p.soft, Math.max(0, 0.6 - s)), p.paper, [p.accent, p.glow, p.mid]),
    ),
    path(p.ink, "M-20 590L380 560L430 566L440 592L-20 680Z"),
    path(p.ink, "M1220 560L930 566L880 574L872 602L1220 650Z"),
    lighthouse(392, 572, 130, p.paper, p.accent, p.ink, p.glow),
    lighthouse(922, 578, 130, p.paper, "#c9414a", p.ink, p.glow),
    containerShip(650, 640, 0.98, p.ink, p.paper, [p.accent, p.glow, p.soft, "#c9414a"]),
    waves(3, 650, 800, p.deep, 5),
    path(tint(p.ink, p.deep, 0.25), "M-20 720L1220 742V820H-20Z"),
    gantryCrane(1100, 750, 330, p.ink, p.accent),
    gantryCrane(130, 736, 300, p.ink, p.accent),
    ...[520, 560, 602, 700].map((x, i) =>
      person(
        x,
        740 + i * 2,
        62,
        i === 2 ? "cheer" : "stand",
        { coat: i % 2 ? p.accent : p.ink, legs: p.ink, skin: p.soft, hair: p.ink },
        i % 2 ? 1 : -1,
      ),
    ),
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
    ...[0, 1, 2, 3].map((i) =>
      gantryCrane(
        420 + i * 164,
        512,
        330 + (i % 2) * 26,
        i === 0 ? p.accent : tint(p.accent, p.ink, 0.22 * (i % 2)),
        p.deep,
      ),
    ),
    rect(180, 506, 800, 26, p.deep),
    path(p.ink, "M120 470L166 516H1010V440H1100V600H196C150 580 126 530 120 470Z"),
    rect(1016, 330, 80, 130, p.paper),
    repeat(4, (i) => rect(1026, 346 + i * 28, 60, 9, p.ink)),
    rect(1004, 318, 104, 14, p.deep),
    rect(1044, 270, 8, 50, p.ink),
    stroke(p.paper, 5, "M150 540H1098"),
    fade(
      0.35,
      repeat(8, (i) => rect(300 + i * 86 + (i % 3) * 10, 612 + (i % 4) * 18, 60, 5, p.ink)),
    ),
    waves(11, 600, 690, p.paper, 3),
    path(p.ink, "M-10 706H1210V810H-10Z"),
    rect(0, 656, 1200, 5, p.ink),
    repeat(20, (i) => rect(20 + i * 62, 656, 5, 54, p.ink)),
    ...[70, 104, 220, 330, 362, 388, 560, 690, 722, 850, 1010, 1040, 1120].map((x, i) =>
      person(
        x,
        712,
        88 + (i % 3) * 9 - (i % 5 === 0 ? 34 : 0),
        i % 4 === 2 ? "reach" : "stand",
        { coat: [p.ink, p.deep, p.accent][i % 3] ?? p.ink, legs: p.ink, skin: "#c98d63", hair: p.ink },
        i % 2 ? 1 : -1,
      ),
    ),
    flock(4, 6, 80, 110, 300, 160, 44, p.deep),
  );
}

export const harbour = {
  "ships-queue-dawn": shipsAtDawn,
  "cranes-on-deck": cranesOnDeck,
};

import { colonnade, terrace } from "../buildings.ts";
import { person } from "../figures.ts";
import { palettes, tint } from "../palettes.ts";
import { skyline, waves } from "../scenery.ts";
import { circle, fade, inside, line, oval, path, picture, place, poly, random, rect, repeat, ring, stroke } from "../shapes.ts";

/** The chamber from above: 240 seats, the government's in crimson, and one person in the aisle. */
function chamber(): string {
  const p = palettes.carmine;
  const rows = [22, 25, 28, 30, 32, 34, 35, 34];
  const seats = rows.map((count, row) => {
    const radius = 236 + row * 56;
    return repeat(count, (i) => {
      const side = i < count / 2 ? 0 : 1;
      const angle = 180 + 5 + (170 * (i + 0.5)) / count + (side ? 3.2 : -3.2);
      const taken = angle > 180 + 5 + 170 * 0.53;
      const ink = taken ? p.mid : tint(p.soft, p.paper, 0.55);
      const seat = rect(-17, -18, 34, 36, "#2b0d1a55", 9) + rect(-17, -22, 34, 36, ink, 9) + rect(-17, 4, 34, 12, tint(ink, p.ink, 0.28), 6);
      return place(600 + radius * Math.cos((angle * Math.PI) / 180), 770 + radius * Math.sin((angle * Math.PI) / 180), seat, 0.72 + row * 0.045, angle - 270);
    });
  });
  return picture(
    p,
    p.ink,
    ...[770, 640, 530, 420, 310].map((r, i) => circle(600, 770, r, i % 2 ? tint(p.ink, p.deep, 0.24) : tint(p.ink, p.deep, 0.4))),
    poly(tint(p.deep, p.mid, 0.35), 560, 0, 640, 0, 624, 690, 576, 690),
    repeat(15, (i) => line(p.ink, 2, 560 + i, i * 44 + 8, 640 - i, i * 44 + 8)),
    ...seats,
    circle(600, 770, 176, tint(p.soft, p.ink, 0.15)),
    circle(600, 770, 160, p.soft),
    rect(500, 690, 200, 64, tint(p.deep, p.ink, 0.45), 8),
    rect(500, 684, 200, 58, p.deep, 8),
    rect(560, 672, 80, 46, p.glow, 4),
    rect(574, 680, 52, 26, p.paper),
    poly("#1a060fcc", 606, 396, 700, 452, 684, 470, 600, 412),
    oval(600, 400, 24, 14, p.paper),
    circle(600, 396, 11, p.accent),
    oval(590, 414, 6, 9, p.accent),
  );
}

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
      const arm = raised ? stroke(ink, size * 0.2, `M${x + size * 0.34} ${y + 10}L${x + size * 0.4 + lean * 0.4} ${top - size * 0.1}L${x + size * 0.36 + lean} ${top - size * 0.85}`) + oval(x + size * 0.36 + lean, top - size * 0.98, size * 0.13, size * 0.17, ink) : "";
      return arm + oval(x, top + size * 0.22, size * 0.2, size * 0.26, ink) + path(ink, `M${x - size * 0.26} ${top + size * 0.16}q${size * 0.26} ${-size * 0.42} ${size * 0.52} 0z`) + path(ink, `M${x - size * 0.55} 820V${y + size * 0.1}Q${x - size * 0.5} ${y - size * 0.4} ${x} ${y - size * 0.44}Q${x + size * 0.5} ${y - size * 0.4} ${x + size * 0.55} ${y + size * 0.1}V820Z`);
    });
  return picture(
    p,
    p.mid,
    rect(0, 250, 1200, 560, tint(p.mid, p.soft, 0.6)),
    repeat(6, (i) => poly(p.glow, i * 240 - 160, 250, i * 240 - 60, 60, i * 240 + 12, 250) + poly(p.ink, i * 240 - 60, 60, i * 240 + 80, 250, i * 240 + 8, 250)),
    repeat(6, (i) => fade(0.5, poly(p.glow, i * 240 - 150, 250, i * 240 + 10, 250, i * 240 + 230, 800, i * 240 + 20, 800))),
    repeat(6, (i) => repeat(3, (n) => line(p.deep, 4, i * 240 - 128 + n * 34, 250, i * 240 - 60 + n * 6, 70)) + line(p.ink, 7, i * 240 - 160, 250, i * 240 - 60, 60)),
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
    stroke(p.accent, 32, "M618 830L634 610L616 480"),
    oval(616, 456, 21, 28, p.accent),
  );
}

/** A bank in the rain; one umbrella crosses the square. */
function bankInRain(): string {
  const p = palettes.slate;
  const next = random(5);
  const front = colonnade(150, 560, 900, 520, p.soft, p.mid, tint(p.ink, p.deep, 0.3), 6);
  return picture(
    p,
    p.mid,
    rect(0, 0, 1200, 300, tint(p.mid, p.deep, 0.25)),
    skyline(7, -20, 1220, 560, 140, 330, tint(p.mid, p.deep, 0.5)),
    front,
    repeat(5, (i) => rect(255 + i * 140, 300, 40, 150, "#0d141a") + rect(262 + i * 140, 318, 26, 50, i === 2 ? p.glow : tint(p.ink, p.deep, 0.6))),
    rect(0, 560, 1200, 260, tint(p.deep, p.ink, 0.25)),
    fade(0.3, `<g transform="translate(0 1120) scale(1 -1)">${inside(rect(0, 320, 1200, 240, p.ink), front)}</g>`),
    repeat(26, () => rect(next(-40, 1180), next(568, 796), next(60, 220), 3, tint(p.deep, p.soft, 0.35))),
    repeat(34, () => `<ellipse cx="${Math.round(next(0, 1200))}" cy="${Math.round(next(600, 800))}" rx="16" ry="4" fill="none" stroke="${p.soft}" stroke-width="2"/>`),
    fade(0.55, oval(436, 742, 90, 10, p.ink) + path(p.glow, "M352 776Q436 800 520 776L436 764Z")),
    person(436, 738, 200, "walk", { coat: p.ink, legs: "#10161c", skin: "#c98d63", hair: p.ink }),
    line(p.ink, 6, 452, 640, 446, 500),
    path(p.glow, "M330 560C340 470 400 450 446 446C500 450 556 476 566 560Q530 536 500 560Q474 540 448 560Q420 540 394 560Q362 538 330 560Z"),
    path(tint(p.glow, p.ink, 0.25), "M446 446C500 450 556 476 566 560Q530 536 500 560Q496 490 446 446Z"),
    fade(0.5, repeat(120, () => { const x = next(-40, 1240); const y = next(-40, 700); return line(p.paper, 2, x, y, x - 16, y + 62); })),
  );
}

/** Code on one side of the scales, a household on the other. */
function scales(): string {
  const p = palettes.plum;
  const next = random(31);
  const pan = (x: number, y: number) => stroke(p.ink, 4, `M${x} ${y - 210}L${x - 130} ${y}M${x} ${y - 210}L${x + 130} ${y}`) + path(p.glow, `M${x - 150} ${y}H${x + 150}C${x + 130} ${y + 62} ${x + 60} ${y + 76} ${x} ${y + 76}C${x - 60} ${y + 76} ${x - 130} ${y + 62} ${x - 150} ${y}Z`) + path(tint(p.glow, p.ink, 0.3), `M${x + 40} ${y}H${x + 150}C${x + 130} ${y + 62} ${x + 60} ${y + 76} ${x} ${y + 76}C${x + 40} ${y + 60} ${x + 46} ${y + 20} ${x + 40} ${y}Z`);
  const strip = (y: number) => repeat(9, (n) => (next() < 0.6 ? circle(n * 20 - 80, y, 5.5, p.deep) : ""));
  return picture(
    p,
    p.accent,
    circle(600, 330, 430, tint(p.accent, p.glow, 0.28)),
    rect(0, 660, 1200, 150, p.deep),
    rect(0, 660, 1200, 12, p.ink),
    fade(0.45, oval(620, 742, 300, 20, p.ink)),
    path(p.ink, "M470 740Q480 690 580 682L590 170H610L620 682Q720 690 730 740Z"),
    circle(600, 150, 28, p.ink),
    place(600, 168, rect(-330, -8, 660, 16, p.ink, 8) + circle(0, 0, 20, p.glow), 1, 9),
    place(276, 330, rect(-94, -140, 188, 160, p.paper) + repeat(7, (i) => strip(-122 + i * 22)) + oval(0, -140, 94, 18, p.soft) + oval(0, -140, 30, 6, p.deep)),
    pan(276, 346),
    path(p.paper, "M182 366C120 420 90 520 150 580C210 640 160 690 60 700L40 760H250C330 700 380 640 300 560C250 500 280 440 330 380Z"),
    inside(path(p.paper, "M182 366C120 420 90 520 150 580C210 640 160 690 60 700L40 760H250C330 700 380 640 300 560C250 500 280 440 330 380Z"), repeat(16, (i) => place(220 - (i > 8 ? (i - 8) * 9 : 0), 0, strip(384 + i * 24))) + path(fadeInk, "M300 380C250 440 230 500 290 560C370 640 320 700 250 760H420V380Z")),
    rect(826, 310, 120, 116, p.paper),
    rect(906, 310, 40, 116, p.soft),
    poly(p.deep, 808, 314, 886, 244, 964, 314),
    rect(916, 250, 18, 44, p.deep),
    rect(846, 336, 30, 30, p.glow),
    rect(878, 370, 28, 56, p.accent),
    path(p.ink, "M962 398H1040C1036 424 1022 432 1001 432C980 432 966 424 962 398Z"),
    path(p.paper, "M966 398Q1001 348 1036 398Z"),
    repeat(9, (i) => oval(978 + i * 6, 390 - (i % 3) * 8, 3, 1.6, p.mid)),
    stroke(p.ink, 4, "M1012 380L1050 318M1022 384L1062 330"),
    pan(924, 430),
  );
}
const fadeInk = "#1f184033";

/** Papers slide from an empty rostrum in a hard spotlight. */
function rostrum(): string {
  const p = palettes.carmine;
  const sheet = (x: number, y: number, turn: number, scale = 1) => place(x, y, rect(-46, -62, 92, 124, p.paper) + repeat(6, (i) => rect(-32, -44 + i * 16, i === 5 ? 34 : 64, 5, p.soft)), scale, turn);
  return picture(
    p,
    p.deep,
    repeat(15, (i) => path(i % 2 ? tint(p.deep, p.ink, 0.35) : p.mid, `M${i * 84 - 30} -10C${i * 84 - 50} 300 ${i * 84 + 10} 500 ${i * 84 - 30} 690H${i * 84 + 26}C${i * 84 + 66} 480 ${i * 84} 300 ${i * 84 + 26} -10Z`)),
    fade(0.28, poly(p.glow, 520, -20, 680, -20, 1010, 720, 240, 720)),
    rect(0, 680, 1200, 130, p.ink),
    oval(620, 730, 400, 56, p.glow),
    oval(620, 730, 400, 56, "#3a132244"),
    poly("#2a0c18", 640, 760, 1060, 736, 1200, 760, 1200, 800, 680, 800),
    poly("#5b2a1e", 450, 760, 480, 380, 770, 380, 800, 760),
    poly("#3b1a16", 690, 380, 770, 380, 800, 760, 706, 760),
    poly("#8a4a2c", 430, 380, 476, 318, 780, 318, 820, 380),
    rect(430, 378, 390, 18, "#a8623a"),
    rect(516, 470, 150, 200, "#6d3524"),
    ring(591, 570, 48, p.glow, 8),
    stroke(p.ink, 6, "M560 330C556 280 566 240 590 214M690 330C694 280 684 240 660 214"),
    oval(592, 208, 15, 20, p.ink),
    oval(658, 208, 15, 20, p.ink),
    ...[0, 1, 2, 3, 4].map((i) => place(700 + i * 26, 326 + i * 12, poly(i % 2 ? p.soft : p.paper, -80, 0, 50, -22, 92, 6, -34, 30), 1, i * 9)),
    sheet(850, 430, 32),
    sheet(908, 560, -24),
    sheet(330, 250, -30, 0.95),
    sheet(1010, 250, 48, 0.9),
    place(930, 730, poly(p.paper, -80, 0, 20, -24, 92, 0, -10, 26), 1),
    place(300, 740, poly(p.soft, -80, 0, 20, -24, 92, 0, -10, 26), 0.9, 12),
  );
}

/** Ballot boxes come ashore hand to hand under one lamp. */
function ballotQuay(): string {
  const p = palettes.night;
  const box = (x: number, y: number, s: number, ink: string) => place(x, y, rect(-32, -52, 64, 52, ink) + rect(-36, -60, 72, 11, tint(ink, p.ink, 0.3)) + rect(-16, -57, 32, 4, p.ink) + rect(14, -49, 18, 49, tint(ink, p.ink, 0.25)) + rect(-4, -34, 8, 14, p.glow), s);
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
    ...[[880, 716], [962, 716], [1044, 716], [920, 654], [1004, 654], [962, 594]].map(([x = 0, y = 0], i) => box(x, y, 1.12, i % 3 === 2 ? p.accent : p.paper)),
    person(1130, 722, 214, "stand", { coat: p.ink, skin: p.ink }, -1),
    repeat(3, (i) => path(p.ink, `M${420 + i * 260} 790q-16 -56 -26 -60h60q-10 6 -20 60z`)),
  );
}
const fadeGlow = "#fbd35e88";

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
    repeat(2, (i) => rect(470 + i * 500, 350, 150, 150, "#0a1228") + stroke(p.mid, 6, `M${545 + i * 500} 350v150M${470 + i * 500} 425h150`)),
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

/** A house of cards that has been underpinned with brick. */
function houseOfCards(): string {
  const p = palettes.forest;
  const card = (x: number, y: number, lean: number) => place(x, y, rect(-9, -128, 18, 128, "#f6ece0", 3) + rect(-5, -122, 10, 116, "#b3263c", 2), 1, lean);
  const flat = (x: number, y: number) => rect(x, y, 132, 10, "#f6ece0", 3) + rect(x + 6, y + 6, 120, 5, "#b3263c");
  const tent = (x: number, y: number) => poly("#f6ece0", x - 60, y, x - 46, y, x + 4, y - 120, x - 8, y - 120) + poly("#b3263c", x + 2, y - 120, x + 14, y - 120, x + 66, y, x + 8, y) + poly("#7d1a30", x + 46, y - 44, x + 66, y, x + 8, y, x + 6, y - 44) + repeat(4, (i) => line("#e98a8a", 2, x + 10 + i * 2, y - 96 + i * 24, x + 18 + i * 11, y - 96 + i * 24));
  const bricks = (x: number, y: number, w: number, rows: number) => repeat(rows, (r) => repeat(Math.ceil(w / 52) + 1, (c) => { const left = Math.max(x, x + c * 52 - (r % 2) * 26); const right = Math.min(x + w, x + (c + 1) * 52 - (r % 2) * 26); return right > left + 4 ? rect(left, y - (r + 1) * 26, right - left - 3, 23, ["#b65b3c", "#a04c34", "#c46d48"][(c + r * 2) % 3] ?? "#b65b3c") : ""; }));
  return picture(
    p,
    tint(p.deep, p.ink, 0.35),
    rect(0, 0, 1200, 560, "#e3c9a0"),
    poly("#f1dfbd", 0, 0, 420, 0, 1200, 560, 0, 560),
    rect(0, 560, 1200, 250, p.deep),
    rect(0, 560, 1200, 10, tint(p.deep, p.paper, 0.2)),
    repeat(60, (i) => circle((i * 173) % 1200, 580 + ((i * 61) % 220), 2, tint(p.deep, p.ink, 0.35))),
    poly("#0f2d2f88", 880, 690, 1200, 640, 1200, 720, 900, 716),
    poly("#cbb28a", 880, 560, 1200, 330, 1200, 560),
    rect(320, 560, 560, 150, "#e0d0b8"),
    bricks(320, 710, 560, 6),
    poly("#e0d0b8", 386, 554, 814, 554, 814, 560, 386, 560),
    rect(386, 430, 428, 130, "#e0d0b8"),
    bricks(386, 560, 428, 5),
    tent(452, 430), tent(600, 430),
    rect(680, 352, 134, 78, "#e0d0b8"), bricks(680, 430, 134, 3),
    flat(452, 300), flat(590, 300),
    poly("#b3263c", 722, 352, 734, 352, 778, 300, 770, 300),
    tent(526, 300), tent(666, 300),
    flat(530, 172),
    tent(596, 172),
    poly("#5a231c55", 780, 430, 814, 430, 814, 560, 880, 560, 880, 710, 790, 710),
    place(980, 706, card(0, 0, 88) + place(10, -4, card(0, 0, 80))),
    card(250, 716, -84),
  );
}

export const civic = {
  "assembly-chamber-seats": chamber,
  "dock-vote-hands": dockVote,
  "bank-colonnade-rain": bankInRain,
  "scales-punched-paper": scales,
  "empty-rostrum-papers": rostrum,
  "ballot-boxes-quay": ballotQuay,
  "polling-door-midnight": pollingDoor,
  "house-of-cards-brick": houseOfCards,
};

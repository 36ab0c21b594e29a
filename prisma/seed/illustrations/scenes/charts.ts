import { person } from "../figures.ts";
import { palettes, tint } from "../palettes.ts";
import { circle, curve, fade, inside, line, oval, path, picture, place, poly, random, rect, repeat, ring, stroke } from "../shapes.ts";
import { waves } from "../scenery.ts";

const arrow = (ink: string, thickness: number, d: string, x: number, y: number, turn: number) => stroke(ink, thickness, d) + place(x, y, poly(ink, -thickness, -thickness * 1.9, thickness * 2.2, 0, -thickness, thickness * 1.9), 1, turn);
const north = curve(-40, 210, 120, 250, 260, 200, 400, 280, 560, 300, 700, 250, 860, 290, 1000, 220, 1260, 250);
const south = curve(-40, 600, 120, 550, 280, 600, 440, 520, 600, 510, 760, 560, 900, 500, 1040, 570, 1260, 540);
const coasts = (sand: string, ink: string, sea: string) =>
  stroke(sea, 70, north) + stroke(sea, 70, south) + path(sand, `${north}V-40H-40Z`) + path(sand, `${south}V840H-40Z`) + stroke(ink, 5, north) + stroke(ink, 5, south) +
  repeat(3, (i) => fade(0.5, place(0, -46 - i * 50, stroke(tint(sand, ink, 0.4), 2.5, north)) + place(0, 50 + i * 54, stroke(tint(sand, ink, 0.4), 2.5, south))));
const shipAbove = (ink: string, deck: string) => path(ink, "M-120 -26H70Q110 -16 130 0Q110 16 70 26H-120Z") + rect(-104, -16, 40, 32, deck) + repeat(4, (i) => rect(-50 + i * 30, -14, 24, 28, i % 2 ? deck : tint(ink, deck, 0.4)));

/** Who owns a strait: two claims that overlap, and a ship between them. */
function claims(): string {
  const p = palettes.harbour;
  return picture(p, "#9cc6c6", path(fadeRed, `${north}V560H-40Z`), path(fadeBlue, `${south}V250H-40Z`), ...[76, 128, 180].map((shift, i) => place(0, shift, stroke(p.accent, 5 + i, north, "2 18")) + place(0, -shift, stroke("#1d4d8a", 5 + i, south, "2 18"))), coasts("#f4e2b8", p.ink, "#c6e0da"), place(610, 405, fade(0.3, place(12, 20, shipAbove(p.ink, p.ink), 1.5)) + shipAbove(p.ink, p.glow) + poly(p.glow, 150, -30, 220, 0, 150, 30), 1.5, 2), stroke(p.paper, 6, "M60 400H380", "26 18"), ring(200, 110, 30, p.accent, 8), circle(200, 110, 9, p.accent), ring(980, 690, 30, "#1d4d8a", 8), circle(980, 690, 9, "#1d4d8a"));
}
const fadeRed = "#e2552c33";
const fadeBlue = "#1d4d8a33";

/** The strait's two lanes and its pilot stations. */
function lanes(): string {
  const p = palettes.lagoon;
  return picture(p, "#4fb3b0", repeat(11, (i) => line("#68bfb9", 2, i * 120, 0, i * 120, 800)), repeat(7, (i) => line("#68bfb9", 2, 0, i * 120, 1200, i * 120)), coasts("#f7ebcb", p.ink, "#8fd0c6"), stroke("#d9f0e6", 54, "M-20 370C300 380 500 366 640 372S980 360 1140 352"), stroke("#d9f0e6", 54, "M1220 438C980 450 700 446 560 440S200 456 70 452"), arrow(p.deep, 14, "M-20 370C300 380 500 366 640 372S980 360 1110 352", 1124, 351, -4), arrow(p.accent, 14, "M1220 438C980 450 700 446 560 440S200 456 100 452", 84, 452, 182), stroke(p.ink, 3, "M20 410C400 418 700 404 1180 396", "16 14"), ...[[404, 286], [900, 506]].map(([x = 0, y = 0]) => circle(x, y, 28, p.ink) + circle(x, y, 21, p.glow) + circle(x, y, 8, p.accent)), place(330, 371, shipAbove(p.ink, p.paper), 0.42), place(800, 362, shipAbove(p.ink, p.glow), 0.42), place(760, 446, shipAbove(p.ink, p.paper), 0.42, 180), place(330, 450, shipAbove(p.ink, p.glow), 0.42, 180), place(1090, 690, circle(0, 0, 64, p.paper) + circle(0, 0, 56, p.deep) + repeat(4, (i) => place(0, 0, poly(i ? p.paper : p.accent, -10, -8, 0, -52, 10, -8), 1, i * 90))), repeat(4, (i) => rect(80 + i * 60, 740, 60, 12, i % 2 ? p.paper : p.ink)));
}

/** How a planet clears its lane. */
function ringGap(): string {
  const p = palettes.plum;
  const arc = (r: number) => `M${80 + r * Math.cos(-0.9)} ${400 + r * Math.sin(-0.9)}A${r} ${r} 0 0 1 ${80 + r * Math.cos(0.9)} ${400 + r * Math.sin(0.9)}`;
  return picture(p, "#1c1a4a", repeat(13, (i) => line("#2a2863", 2, i * 100, 0, i * 100, 800)), repeat(9, (i) => line("#2a2863", 2, 0, i * 100, 1200, i * 100)), repeat(34, (i) => { const r = 190 + i * 26; return r > 600 && r < 740 ? "" : stroke(i % 4 ? "#cdb9d6" : "#ffffff", i % 3 === 0 ? 7 : 3, arc(r), i % 2 ? "" : "3 11"); }), stroke("#f8cf62", 3, arc(670), "14 14"), stroke("#f2663b", 4, arc(602)), stroke("#f2663b", 4, arc(738)), circle(80, 400, 92, "#f8cf62"), circle(80, 400, 62, "#fff6d8"), repeat(9, (i) => place(80, 400, line("#f8cf62", 5, 108, 0, 138, 0), 1, -80 + i * 20)), circle(750 - 3, 380, 46, "#f2663b"), inside(circle(747, 380, 46, "#fff"), rect(760, 320, 60, 120, "#b8402a") + rect(690, 372, 110, 9, "#f8cf62")), ring(747, 380, 66, "#ffffff", 3), arrow("#ffffff", 6, "M735 470Q722 540 690 596", 686, 604, 116), stroke("#ffffff", 5, "M840 730H1120M840 716V744M1120 716V744M980 722V738"));
}

/** A loaf above what it costs to make. */
function loafBars(): string {
  const p = palettes.ochre;
  const bars = [["#f2c244", 300], ["#d49a45", 470], ["#a86c3d", 780], ["#b9b09c", 380], ["#1f7a7a", 600]] as const;
  return picture(p, "#f8ecd2", rect(0, 320, 1200, 490, "#efdab0"), oval(600, 318, 400, 24, "#38221c44"), path("#a8622c", "M240 310C190 150 320 80 600 80C880 80 1010 150 960 310C900 336 300 336 240 310Z"), path("#c98443", "M262 280C230 160 340 104 600 104C760 104 840 124 880 160C800 240 420 330 262 280Z"), repeat(4, (i) => path("#f0d29a", `M${370 + i * 130} 220C${376 + i * 130} 170 ${410 + i * 130} 130 ${450 + i * 130} 116C${452 + i * 130} 160 ${420 + i * 130} 210 ${370 + i * 130} 220Z`)), repeat(30, (i) => oval(300 + ((i * 97) % 600), 130 + ((i * 41) % 150), 4, 2.4, "#f8ecd2")), ...bars.map(([ink, w], i) => rect(214, 384 + i * 78 + 8, w, 54, "#38221c33") + rect(206, 384 + i * 78, w, 54, ink) + rect(206, 384 + i * 78, w, 12, tint(ink, "#ffffff", 0.3)) + circle(140, 411 + i * 78, 32, ink)), stroke("#8a5a1c", 4, "M140 432V394M140 408l-10 -10M140 408l10 -10M140 420l-10 -10M140 420l10 -10"), path("#fff3c9", "M146 464L122 494H138L132 516L158 484H142Z"), circle(140, 556, 9, "#fff3c9"), path("#fff3c9", "M122 590Q122 568 140 568Q158 568 158 590Z"), path("#38221c", "M116 632H144V656H116ZM146 640H158L164 650V656H146Z"), circle(126, 660, 5, "#f8ecd2"), circle(154, 660, 5, "#f8ecd2"), path("#fff3c9", "M120 706H160L166 718H114ZM120 720H160V742H120Z"), line(p.ink, 4, 206, 372, 206, 760));
}

/** A bell mould cut through: core, gap and outer clay. */
function bellMould(): string {
  const bell = "M-90 -250C-80 -280 80 -280 90 -250C120 -90 130 40 230 130H-230C-130 40 -120 -90 -90 -250Z";
  return picture(palettes.ochre, "#f3e4c4", rect(0, 660, 1200, 160, "#6b4a32"), repeat(30, (i) => oval((i * 131) % 1200, 690 + ((i * 47) % 100), 16, 6, "#573a26")), poly("#38221c33", 240, 660, 980, 660, 1140, 700, 340, 700), path("#8a5a3a", "M190 660V330C220 130 380 70 540 70C700 70 860 130 890 330V660Z"), path("#75482d", "M540 70C700 70 860 130 890 330V660H700V300C690 180 640 90 540 70Z"), repeat(24, (i) => rect(210 + ((i * 89) % 640), 150 + ((i * 67) % 480), 34, 5, "#a8764e")), place(540, 480, path("#d99a2b", bell) + inside(path("#fff", bell), rect(-240, -290, 120, 430, "#f2c55a") + rect(110, -290, 130, 430, "#a86c1f"))), path("#c9a070", "M490 660H590V610H490Z"), place(540, 508, path("#c49a6c", "M-62 -230C-54 -250 54 -250 62 -230C84 -80 96 30 176 102V152H-176V102C-96 30 -84 -80 -62 -230Z") + path("#a67c50", "M20 -244C50 -244 58 -240 62 -230C84 -80 96 30 176 102V152H60C70 20 50 -120 20 -244Z") + repeat(20, (i) => rect(-110 + ((i * 53) % 200), -100 + ((i * 71) % 230), 26, 4, "#8d6540"))), path("#f2a03a", "M516 0H564V226H516Z"), path("#ffd98a", "M530 0H548V226H530Z"), path("#75482d", "M470 70L516 150V70ZM610 70L564 150V70Z"), place(1010, 660, path("#b5713d", "M-60 0V-470H0C20 -300 30 -160 110 -90V0Z") + path("#8a4f2a", "M0 -470C20 -300 30 -160 110 -90V0H84V-80C10 -150 0 -300 -20 -470Z") + rect(-74, -520, 20, 520, "#38221c") + circle(-30, -420, 10, "#38221c") + circle(-30, -60, 10, "#38221c")), line("#38221c", 5, 80, 130, 80, 660), repeat(9, (i) => line("#38221c", 4, 66, 130 + i * 66, 94, 130 + i * 66)));
}

/** Bronze is poured at night. */
function bellPour(): string {
  const bell = (x: number, y: number, s: number, ink: string, lit: string) => place(x, y, line("#120a0c", 10, 0, -220, 0, -90) + path(ink, "M-40 -90C-34 -110 34 -110 40 -90C52 -20 56 40 100 80H-100C-56 40 -52 -20 -40 -90Z") + path(lit, "M14 -104C30 -104 36 -100 40 -90C52 -20 56 40 100 80H66C40 20 40 -50 14 -104Z") + oval(0, 80, 100, 14, ink) + circle(0, 92, 16, "#120a0c"), s);
  const founder = (x: number, facing: number) => place(x, 700, stroke("#140b0d", 16, "M20 -170L330 -330") + path("#140b0d", "M-44 -240Q0 -270 40 -236L56 -80H-60Z") + poly("#140b0d", -52, -90, 52, -90, 78, 40, 30, 40, 4, -40, -30, 40, -76, 40) + oval(8, -276, 30, 36, "#140b0d") + rect(-34, -302, 92, 14, "#140b0d", 7) + stroke("#140b0d", 32, "M-20 -220L60 -180M24 -220L120 -218") + stroke("#f2803a", 5, "M44 -234L58 -90M38 -286L38 -262"), 1, 0, facing);
  return picture(palettes.carmine, "#241216", rect(0, 0, 1200, 640, "#3a1a1c"), repeat(7, (i) => rect(i * 190, 0, 12, 640, "#241216")), circle(600, 430, 400, "#5b2320"), circle(600, 430, 290, "#8a3322"), circle(600, 440, 190, "#c4552a"), rect(0, 30, 1200, 30, "#120a0c"), bell(120, 260, 1.05, "#5b2c22", "#b5532a"), bell(330, 230, 0.78, "#5b2c22", "#c9652e"), bell(880, 230, 0.78, "#7a3a24", "#42201c"), bell(1086, 260, 1.05, "#6a3020", "#381a18"), line("#120a0c", 12, 560, 0, 560, 190), rect(0, 650, 1200, 160, "#1a0d10"), oval(640, 700, 240, 44, "#f2803a"), oval(640, 704, 200, 32, "#ffd07a"), oval(640, 706, 120, 18, "#fff6d8"), path("#f2803a", "M622 330C690 340 690 500 680 700H600C620 520 640 420 600 366Z"), path("#ffe29a", "M620 346C664 360 660 500 656 700H622C640 520 646 420 606 366Z"), place(540, 280, stroke("#120a0c", 12, "M-100 -40Q20 -180 110 -40") + path("#120a0c", "M-130 -60H120L90 70Q0 110 -90 70Z") + oval(-4, -58, 124, 26, "#ffd07a") + poly("#ffd07a", 90, -70, 150, -50, 110, -30), 1, 28), founder(230, 1), founder(1010, -1), repeat(40, (i) => circle(480 + ((i * 97) % 330), 380 + ((i * 61) % 320), 2 + (i % 3), i % 2 ? "#ffd07a" : "#fff6d8")), repeat(9, (i) => stroke("#ffd07a", 3, `M${560 + i * 20} 680q${(i - 4) * 16} -70 ${(i - 4) * 30} -30`)));
}

/** Every player holds up a slip of paper. */
function orchestra(): string {
  const p = palettes.plum;
  const next = random(7);
  const slip = rect(10, -42, 22, 30, "#fff8e6", 2);
  const player = (kind: number) => { const wood = ["#d98a3c", "#a8562a", "#f0b84a"][kind % 3] ?? "#d98a3c"; const thing = kind === 3 ? circle(0, 24, 30, "#f8cf62") + circle(0, 24, 24, "#fff2cf") : kind === 2 ? path("#f8cf62", "M-6 6L-26 54H26L6 6Z") : path(wood, "M0 -6C16 -4 16 12 10 18C22 26 22 50 0 52C-22 50 -22 26 -10 18C-16 12 -16 -4 0 -6Z") + line(p.ink, 3, 0, -22, 0, 46); return oval(4, 6, 30, 20, "#120e2a66") + oval(0, -2, 29, 17, kind === 3 ? "#f2663b" : "#1f1840") + thing + circle(0, -6, 12, ["#c98d63", "#8a5a3c", "#f0cbb0", "#3a2422"][kind] ?? "#c98d63") + stroke("#1f1840", 6, "M16 -6L21 -20") + slip; };
  return picture(p, "#4b3a78", ...[690, 590, 490, 390, 290].map((r, i) => circle(600, 830, r, ["#5a4788", "#6b559c", "#7d66b0", "#9078b0", "#a894c4"][i] ?? p.mid)), ...[5, 4, 3, 2, 1].map((row) => { const count = 7 + row * 4; const r = 150 + row * 104; return repeat(count, (i) => { const a = Math.PI + ((i + 0.5) / count) * Math.PI; return place(600 + r * Math.cos(a), 830 + r * Math.sin(a), place(0, 0, player(row === 5 ? (i % 3 === 1 ? 3 : 2) : row === 4 ? 2 : Math.floor(next(0, 2)))), 1.12, (a * 180) / Math.PI + 90 + next(-8, 8)); }); }), circle(600, 830, 150, "#f8cf62"), circle(600, 830, 124, "#e0a93f"), place(600, 748, rect(-52, -34, 104, 62, "#1f1840", 4) + poly("#fff8e6", -46, -28, 0, -22, 0, 24, -46, 20) + poly("#efe2c8", 46, -28, 0, -22, 0, 24, 46, 20) + repeat(4, (i) => line("#9078b0", 2, -40, -18 + i * 10, -6, -14 + i * 10) + line("#9078b0", 2, 6, -14 + i * 10, 40, -18 + i * 10)) + line("#f2663b", 7, 62, 30, 118, -50)));
}

/** The animators' wall of drawings. */
function storyboard(): string {
  const p = palettes.plum;
  return picture(p, "#d8c6dc", rect(0, 620, 1200, 190, "#a8703f"), repeat(7, (i) => line("#935f34", 3, i * 200 - 60, 810, i * 180 + 30, 620)), rect(0, 606, 1200, 16, "#f4e8e2"), repeat(40, (i) => { const [c, r] = [i % 10, Math.floor(i / 10)]; const [x, y] = [60 + c * 100, 50 + r * 122]; return place(x + 42, y + 48, rect(-39, -45, 84, 98, "#4b3a7833") + rect(-42, -48, 84, 98, i === 26 ? "#f2663b" : "#fffaf0") + rect(-34, -40, 68, 54, i % 4 === 1 ? "#f8cf62" : i % 4 === 2 ? "#cdb9d6" : "#9fc6d0") + path("#4b3a78", `M-34 14V${2 - (i % 5) * 5}Q-10 ${-14 + (i % 3) * 8} 34 ${4 - (i % 4) * 4}V14Z`) + place(-14 + (i % 6) * 6, -16 - (i % 4) * 3, path("#1f1840", "M-22 -6C-14 -12 -6 -8 0 0C6 -8 14 -12 22 -6C14 -8 6 -2 0 4C-6 -2 -14 -8 -22 -6Z")) + repeat(2, (n) => line("#9078b0", 3, -32, 26 + n * 11, n ? 8 : 30, 26 + n * 11)) + circle(0, -44, 4, "#f2663b"), 1, ((i * 37) % 9) - 4); }), fade(0.35, poly("#fff0b8", 1010, 190, 1110, 190, 1240, 720, 560, 720)), line(p.ink, 8, 1130, 700, 1130, 130), stroke(p.ink, 8, "M1130 134Q1120 100 1066 130"), poly(p.accent, 1000, 196, 1040, 124, 1090, 124, 1120, 196), oval(1130, 706, 60, 10, p.ink), oval(620, 738, 190, 18, "#4b3a7844"),
    place(600, 730, path("#1f1840", "M-130 0C-110 -60 -40 -60 0 -40L110 -46C140 -30 130 0 90 4Z") + path("#2f7f8c", "M-70 -30C-84 -120 -60 -190 0 -190C50 -186 60 -120 54 -34Z") + path("#236470", "M10 -190C50 -186 60 -120 54 -34H20Q40 -120 10 -190Z") + rect(-12, -212, 26, 30, "#b07a50") + oval(4, -236, 32, 38, "#b07a50") + path("#1f1840", "M-30 -230C-44 -300 40 -300 40 -252C10 -262 -6 -250 -8 -216Z") + stroke("#2f7f8c", 26, "M-30 -160L-10 -90L70 -84") + poly("#cdb9d6", 60, -60, 160, -60, 190, -140, 92, -140) + poly("#fff6d8", 100, -134, 182, -134, 158, -68, 74, -68)), place(300, 736, path("#c98a4a", "M-110 0C-130 -60 -60 -90 20 -70C80 -70 110 -30 96 0Z") + path("#a86c35", "M40 -66C90 -60 108 -28 96 0H50Q70 -40 40 -66Z") + oval(-92, -22, 46, 30, "#c98a4a") + path("#7d4f2a", "M-80 -46C-60 -40 -56 -10 -70 0C-90 -4 -96 -30 -80 -46Z") + oval(-134, -16, 9, 7, p.ink) + stroke(p.ink, 3, "M-116 -30q8 6 14 0") + stroke("#a86c35", 14, "M96 -8Q140 -10 130 -40")), person(-200, 0, 10, "stand", { coat: p.ink }));
}

export const charts = {
  "strait-dotted-lines": claims,
  "strait-chart-lanes": lanes,
  "ring-gap-diagram": ringGap,
  "loaf-cost-bars": loafBars,
  "bell-mould-loam": bellMould,
  "bell-pour-night": bellPour,
  "orchestra-batons-vote": orchestra,
  "storyboard-wall": storyboard,
};

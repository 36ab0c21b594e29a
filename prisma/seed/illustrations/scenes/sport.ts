import { palettes, tint } from "../palettes.ts";
import { football } from "../objects.ts";
import { hills, pine, roundTree } from "../scenery.ts";
import { circle, fade, inside, line, oval, path, picture, place, poly, random, rect, repeat, ring, stroke } from "../shapes.ts";

/** The header, above the bar, under the lights. */
function header(): string {
  const p = palettes.forest;
  const next = random(9);
  const copper = "#d97a3c";
  const lights = (x: number, turn: number) => place(x, 70, fade(0.2, poly("#f4f7dc", -90, 20, 90, 20, 420, 800, -420, 800)) + rect(-100, -40, 200, 84, p.ink, 6) + repeat(10, (i) => circle(-78 + (i % 5) * 39, -18 + Math.floor(i / 5) * 40, 14, "#fffbe0")), 1, turn);
  const player =
    stroke("#0a1f22", 34, "M-10 110C-60 160 -90 190 -130 180L-176 250") + stroke("#0a1f22", 34, "M24 110C50 180 30 220 -20 262L-40 330") +
    path(copper, "M-62 -44C-30 -66 30 -66 58 -46L46 120H-40Z") + path("#a4562a", "M20 -60L58 -46L46 120H16Z") + path("#f6efe0", "M-44 104H50L62 166L8 172L2 140L-34 182L-70 156Z") +
    stroke(copper, 28, "M-52 -28L-112 6") + stroke("#7d4f35", 24, "M-114 8L-170 -26") + stroke(copper, 28, "M52 -30L104 -8") + stroke("#7d4f35", 24, "M106 -8L150 52") +
    rect(-16, -78, 32, 32, "#7d4f35") + oval(8, -108, 34, 42, "#7d4f35") + path("#12181a", "M-26 -104C-34 -150 10 -164 40 -140C26 -132 4 -132 -6 -112L-10 -88Z") +
    path("#f26a3d", "M-176 250l-34 14l6 18l52 -16zM-40 330l-22 20l44 12l4 -26z");
  return picture(
    p,
    "#0a2226",
    rect(0, 120, 1200, 440, "#123a3a"),
    repeat(9 * 42, (i) => { const [c, r] = [i % 42, Math.floor(i / 42)]; return circle(c * 29 + (r % 2) * 14, 250 + r * 34, 9, next() < 0.5 ? "#1d5650" : next() < 0.6 ? copper : "#8fb59a"); }),
    poly("#071a1d", -10, 120, 1210, 120, 1210, 206, -10, 226),
    poly("#0d2c2e", -10, 226, 1210, 206, 1210, 222, -10, 242),
    lights(190, -14), lights(1010, 14),
    rect(0, 560, 1200, 250, "#2f7a4e"),
    repeat(5, (i) => poly("#37895a", 600 + (i * 2 - 5) * 130, 560, 600 + (i * 2 - 4) * 130, 560, 600 + (i * 2 - 4) * 330, 810, 600 + (i * 2 - 5) * 330, 810)),
    repeat(28, (i) => line("#9fc3b0", 1.6, 640 + i * 24, 330, 640 + i * 24, 680)), repeat(14, (i) => line("#9fc3b0", 1.6, 640, 340 + i * 26, 1220, 340 + i * 26)),
    rect(622, 316, 600, 18, "#ffffff"), rect(622, 316, 18, 384, "#ffffff"), rect(634, 334, 6, 366, "#b9c8bd"),
    line("#e9f2e0", 6, 0, 704, 1200, 692),
    fade(0.5, oval(480, 752, 170, 16, "#071a1d")),
    place(430, 360, player, 1.16, -8),
    football(590, 178, 48, "#ffffff", "#10282b"),
    stroke("#ffffff", 4, "M660 130L720 94M672 172L742 160M650 220L704 240"),
    place(850, 640, path("#0a1f22", "M-60 150L-40 30C-60 -20 -50 -70 0 -74C46 -70 56 -20 44 30L60 150Z") + stroke("#0a1f22", 26, "M-40 -50L-96 -150M40 -50L90 -160") + oval(0, -104, 28, 34, "#0a1f22") + circle(-98, -166, 18, "#f6d16b") + circle(92, -176, 18, "#f6d16b"), 0.96),
  );
}

const bends = "M1010 860C860 800 250 850 210 730S960 700 960 600S320 590 310 500S850 490 840 412S430 400 430 338S740 330 730 276S510 262 520 216S650 204 640 150S600 70 660 -20";

/** One ribbon of road; one rider ahead of the rest. */
function hairpins(): string {
  const p = palettes.meadow;
  const rider = (x: number, y: number, jersey: string, turn: number, s = 1) => place(x, y, path("#18352788", "M-2 2L84 26L80 36L-6 10Z") + line(p.ink, 3, -26, 0, 26, 0) + rect(-34, -3, 22, 6, p.ink, 3) + rect(14, -3, 22, 6, p.ink, 3) + oval(0, 0, 15, 10, jersey) + stroke(jersey, 5, "M8 -8L20 -9M8 8L20 9") + circle(12, 0, 7, p.paper), s, turn);
  return picture(
    p,
    p.mid,
    path(p.soft, "M-20 -20H460C360 160 420 300 240 380C120 440 60 520 -20 540Z"),
    path("#b9c46f", "M1220 300C1080 380 1120 520 1010 620C940 700 1000 760 960 820H1220Z"),
    path(tint(p.mid, p.deep, 0.4), "M1220 -20H800C900 60 880 170 980 230C1080 280 1120 220 1220 280Z"),
    repeat(26, (i) => { const [x, y] = [850 + ((i * 83) % 340), 20 + ((i * 47) % 190)]; return path("#18352766", `M${x} ${y}l60 18l-8 14l-56 -12z`) + circle(x, y, 19, p.deep) + circle(x - 5, y - 5, 12, "#4f8350"); }),
    repeat(16, (i) => { const [x, y] = [20 + ((i * 67) % 260), 600 + ((i * 53) % 180)]; return path("#18352766", `M${x} ${y}l60 18l-8 14l-56 -12z`) + circle(x, y, 20, p.deep) + circle(x - 5, y - 5, 12, "#4f8350"); }),
    stroke("#18352755", 60, bends.replace("M1010 860", "M1022 872")),
    stroke(p.ink, 58, bends), stroke("#efe4c4", 54, bends), stroke("#6b6f66", 44, bends), stroke("#efe4c4", 2.5, bends, "16 16"),
    ...[[214, 728], [962, 602], [306, 502], [842, 414]].map(([x = 0, y = 0], i) => repeat(7, (n) => circle(x + (i % 2 ? 1 : -1) * (40 + (n % 2) * 12), y - 46 + n * 15, 6, [p.accent, p.glow, "#f6efd3", "#2b5fa0"][(n + i) % 4] ?? p.paper))),
    rider(612, 206, p.glow, -8, 1.25),
    ...[[520, 413], [560, 404], [570, 424], [606, 410], [646, 402], [650, 422], [692, 414]].map(([x = 0, y = 0], i) => rider(x, y, [p.accent, "#2b5fa0", p.paper, "#e28a3a"][i % 4] ?? p.accent, 180, 0.82)),
    place(470, 618, path("#18352788", "M0 10L110 40L100 54L0 34Z") + rect(-34, -17, 70, 34, p.accent, 6) + rect(-14, -14, 26, 28, p.ink, 4) + rect(-30, -12, 8, 24, p.paper), 0.85, 180),
    house(150, 160), house(210, 210),
    repeat(5, (i) => stroke("#a9b45c", 4, `M${-20} ${60 + i * 66}C${120 - i * 10} ${40 + i * 60} ${200 - i * 20} ${80 + i * 40} ${370 - i * 60} ${20 + i * 60}`)),
  );
}
const house = (x: number, y: number) => path("#18352766", `M${x} ${y + 30}l80 26l14 -20l-50 -30z`) + rect(x, y, 48, 34, "#c8553a") + rect(x, y, 48, 17, "#e06a48");

/** Eleven pairs of boots around one table. */
function bootsOnTable(): string {
  const p = palettes.brick;
  const boot = (ink: string, flip: number) => place(flip * 17, 0, path(ink, "M-11 -46C-14 -24 -8 -10 -10 8C-12 34 -8 46 0 46C9 46 13 34 12 8C12 -10 15 -24 11 -46C6 -58 -6 -58 -11 -46Z") + oval(0, 32, 7, 11, p.ink) + repeat(4, (i) => line("#ffffff", 3, -6, -24 + i * 11, 7, -22 + i * 11)) + stroke("#ffffff", 3, "M-10 -2L-4 8"), 1, 0, flip);
  return picture(
    p,
    "#8f4a30",
    repeat(10, (i) => line("#7d3d28", 3, 0, i * 84 + 20, 1200, i * 84 + 20)),
    repeat(26, (i) => line("#7d3d28", 3, (i * 173) % 1200, Math.floor(i / 2.6) * 84 + 20, (i * 173) % 1200, Math.floor(i / 2.6) * 84 + 104)),
    repeat(11, (i) => { const a = (i / 11) * Math.PI * 2 + 0.28; return place(600 + 556 * Math.cos(a), 400 + 362 * Math.sin(a), rect(-52, -46, 104, 96, "#2b1a20", 26) + rect(-44, -42, 88, 74, "#4c2b2c", 22), 1, (a * 180) / Math.PI - 90); }),
    oval(620, 428, 500, 312, "#2b1a2088"), oval(600, 400, 500, 312, "#f3e4cf"), oval(600, 400, 484, 298, "#e6cfae"),
    fade(0.5, path("#fff6e4", "M150 330C230 160 460 100 640 106L330 640C200 590 120 460 150 330Z")),
    repeat(11, (i) => { const a = (i / 11) * Math.PI * 2 + 0.28; const ink = ["#c76a3a", "#ffffff", "#2f7f8c", "#2b1a20", "#d9a03f"][i % 5] ?? p.accent; return place(600 + 386 * Math.cos(a), 400 + 226 * Math.sin(a), place(6, 7, boot("#2b1a2066", 1) + boot("#2b1a2066", -1)) + boot(ink === "#ffffff" ? "#f7f3ea" : ink, 1) + boot(ink === "#ffffff" ? "#f7f3ea" : ink, -1), 1.12, (a * 180) / Math.PI + 90); }),
    place(600, 400, poly("#2b1a2055", -178, -92, 190, -92, 196, 118, -172, 118) + rect(-186, -106, 372, 212, "#ffffff") + rect(-186, -106, 372, 28, "#c76a3a") + repeat(36, (i) => rect(-176 + (i % 9) * 40, -66 + Math.floor(i / 9) * 42, 33, 34, [1, 5, 14, 15, 22, 30].includes(i) ? "#2f7f8c" : [9, 19, 26].includes(i) ? "#d9a03f" : "#eee4d6")) + stroke("#c8342c", 6, "M20 22L58 58M58 22L20 58M-142 62L-104 98M-104 62L-142 98"), 1, -5),
    place(760, 470, rect(-6, -70, 12, 130, p.ink, 4) + poly("#d9a03f", -6, -70, 6, -70, 0, -90), 1, 58),
  );
}

/** Four rowers from straight above, like an insect on the water. */
function coxlessFour(): string {
  const p = palettes.ice;
  const rower = (x: number, side: number) => place(x, 0, stroke("#f5f7f3", 5, `M10 0L-46 ${side * 190}`) + place(-46, side * 190, path("#ee5b3c", "M-8 -6H8L14 60H-14Z"), 1, side > 0 ? 12 : 168) + stroke("#c98d63", 11, `M-10 -12L18 ${side * 16}M-10 12L18 ${side * 22}`) + stroke(p.ink, 13, "M22 -8L58 -8M22 8L58 8") + oval(-8, 0, 15, 25, "#fbe29a") + circle(-12, 0, 12, "#3a2422"));
  return picture(
    p,
    "#2c86a0",
    repeat(20, (i) => stroke(i % 3 === 0 ? "#8fd0d6" : i % 3 === 1 ? "#1f6d8a" : "#48a3b8", i % 3 === 0 ? 7 : 15, `M-60 ${-120 + i * 54}C160 ${-190 + i * 54} 300 ${-40 + i * 54} 540 ${-100 + i * 54}S980 ${-40 + i * 54} 1280 ${-150 + i * 54}`)),
    path("#123f5c", "M1220 60C1060 90 900 200 830 330C960 420 1120 440 1220 430Z"),
    path(p.ink, "M1220 -20H980C900 30 842 120 812 236C900 330 1060 366 1220 350Z"),
    path("#7c2b26", "M1220 10H1010C950 50 894 130 866 226C950 300 1080 326 1220 312Z"),
    stroke("#f5f7f3", 5, "M1220 34H1030C980 70 930 140 900 222C980 276 1090 300 1220 288"),
    stroke("#d8f0f0", 10, "M806 250C760 300 740 360 742 420M812 262C800 320 810 380 850 440"),
    repeat(2, (i) => rect(1060 + i * 84, 110 + i * 10, 54, 110, "#a5483c", 6)),
    place(500, 478, place(26, 34, fade(0.4, path("#0c3550", "M-430 0C-300 -22 300 -22 420 0C300 22 -300 22 -430 0Z") + repeat(4, (i) => line("#0c3550", 6, -184 + i * 124, 0, -240 + i * 124, (i % 2 ? -1 : 1) * 190)))) + path("#f5f7f3", "M-430 0C-300 -30 300 -30 420 0C300 30 -300 30 -430 0Z") + path("#d9a25e", "M-320 0C-240 -17 240 -17 310 0C240 17 -240 17 -320 0Z") + repeat(4, (i) => rower(-194 + i * 124, i % 2 ? -1 : 1)) + circle(-404, 0, 7, "#ee5b3c"), 1, 17),
    repeat(8, (i) => place(500, 478, ring(-250 - Math.floor(i / 2) * 8 + i * 66 - 120, (i % 2 ? -1 : 1) * (270 + (i % 3) * 10), 16 + (i % 3) * 5, "#d8f0f0", 3), 1, 17)),
  );
}

export const sport = {
  "night-match-header": header,
  "cyclist-hairpins": hairpins,
  "boots-on-table": bootsOnTable,
  "coxless-four-swell": coxlessFour,
};

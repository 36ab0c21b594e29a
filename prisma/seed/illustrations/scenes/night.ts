import { person } from "../figures.ts";
import { palettes, tint } from "../palettes.ts";
import { lattice, skyline, windows } from "../scenery.ts";
import { circle, fade, inside, line, oval, path, picture, place, poly, random, rect, repeat, ring, stroke } from "../shapes.ts";

/** A nurse rides to the next patient past closed shops. */
function nurseScooter(): string {
  const p = palettes.night;
  const fronts = ["#2a2f6b", "#3a2f70", "#22345c", "#31408a", "#2c2560"];
  return picture(
    p,
    "#121640",
    repeat(24, (i) => circle((i * 211) % 1200, (i * 71) % 150, 1.8, p.soft)),
    circle(1010, 96, 44, p.paper),
    ...fronts.map((ink, i) => {
      const [x, top] = [i * 250 - 40, [190, 110, 230, 70, 160][i] ?? 100];
      return (
        rect(x, top, 246, 520, ink) + rect(x - 6, top - 12, 258, 16, tint(ink, p.ink, 0.4)) +
        repeat(6, (n) => { const [wx, wy] = [x + 34 + (n % 3) * 66, top + 34 + Math.floor(n / 3) * 96]; const lit = i === 3 && n === 1; return (wy > 360 ? "" : rect(wx, wy, 46, 64, lit ? p.glow : "#151a44") + (lit ? poly("#f26a3d", wx, wy, wx + 16, wy, wx, wy + 64) + poly("#f26a3d", wx + 46, wy, wx + 30, wy, wx + 46, wy + 64) : line(tint(ink, p.ink, 0.4), 3, wx, wy + 32, wx + 46, wy + 32)) + rect(wx - 5, wy + 64, 56, 6, tint(ink, p.soft, 0.25))); }) +
        rect(x + 14, 400, 218, 34, ["#f26a3d", "#48648c", "#c2455a", "#2f8f8c", "#8a5aa0"][i] ?? ink) + repeat(9, (n) => poly(n % 2 ? p.paper : "#f26a3d", x + 8 + n * 26, 434, x + 34 + n * 26, 434, x + 34 + n * 26, 462, x + 8 + n * 26, 462)).replaceAll(p.paper, tint(ink, p.soft, 0.45)).replaceAll('"#f26a3d"', `"${tint(ink, p.ink, 0.2)}"`) +
        rect(x + 24, 462, 198, 150, tint(ink, p.ink, 0.45)) + repeat(9, (n) => line(tint(ink, p.soft, 0.18), 3, x + 26, 474 + n * 16, x + 220, 474 + n * 16))
      );
    }),
    repeat(3, (i) => stroke(p.ink, 3, `M-20 ${120 + i * 14}Q300 ${210 + i * 10} 620 ${140 + i * 12}T1220 ${130 + i * 12}`)),
    rect(0, 606, 1200, 30, "#48507f"), rect(0, 630, 1200, 180, "#1b2050"),
    fade(0.5, poly(p.glow, 820, 606, 740, 800, 1110, 800, 900, 606)),
    repeat(7, (i) => rect(i * 190 - 40, 708, 96, 8, "#5a649a")),
    line(p.ink, 9, 250, 606, 250, 250), stroke(p.ink, 8, "M250 254C254 220 300 220 326 236"), oval(330, 244, 24, 10, p.glow), fade(0.22, poly(p.glow, 308, 248, 352, 248, 480, 640, 190, 640)),
    fade(0.55, oval(600, 756, 230, 16, "#080b24")), fade(0.4, poly(p.glow, 760, 596, 1200, 640, 1200, 790, 780, 640)),
    place(590, 750, circle(-140, -50, 50, p.ink) + circle(-140, -50, 22, p.soft) + circle(150, -50, 50, p.ink) + circle(150, -50, 22, p.soft) + path("#f26a3d", "M-200 -86C-190 -140 -100 -150 -60 -134L-30 -70H60L96 -190L128 -184L112 -64C100 -40 70 -30 40 -30H-84C-90 -90 -150 -110 -200 -86Z") + path("#b8452a", "M-30 -70H60L50 -30H-84Q-70 -50 -30 -70Z") + stroke(p.ink, 12, "M128 -100L150 -50M112 -186L106 -226L70 -232") + circle(124, -172, 16, p.glow) + rect(-150, -152, 120, 18, p.ink, 9) +
      rect(-222, -250, 104, 98, "#ffffff", 8) + rect(-150, -250, 32, 98, "#c9d3e6", 8) + rect(-188, -226, 14, 50, p.accent) + rect(-206, -208, 50, 14, p.accent) +
      path("#22345c", "M-84 -160C-60 -180 0 -170 44 -150L62 -74L92 -64V-46H34L10 -116L-70 -128Z") + path("#dfe6f4", "M-92 -150C-96 -230 -70 -290 -30 -292C10 -290 14 -240 2 -140Z") + path("#b4c2de", "M-20 -290C14 -284 14 -230 2 -140H-30Q-4 -220 -20 -290Z") + stroke("#dfe6f4", 26, "M-24 -262L14 -212L62 -226") + circle(72, -230, 13, "#b07a50") + rect(-30, -316, 26, 34, "#b07a50") + oval(-8, -338, 32, 38, "#b07a50") + path(p.glow, "M-46 -336C-48 -392 34 -396 32 -340L-4 -344L-10 -316H-42Z") + path("#f26a3d", "M-60 -284L-34 -300L0 -286L-10 -270C-60 -262 -100 -272 -150 -250C-130 -280 -90 -290 -60 -284Z"), 1.04),
  );
}

/** Dark towers, one yellow bus, and the people who clean. */
function nightBus(): string {
  const p = palettes.plum;
  const towers = [[-30, 250, 90], [240, 170, 20], [430, 230, 150], [680, 200, 50], [900, 150, 180], [1070, 180, 100]] as const;
  return picture(
    p,
    "#2b2160",
    circle(170, 150, 58, "#f4e8e2"), circle(150, 140, 52, "#2b2160"),
    skyline(51, -20, 1220, 620, 260, 520, "#3a2e78"),
    ...towers.map(([x, w, top], i) => rect(x, top, w, 560, i % 2 ? "#171233" : "#1f1840") + rect(x + w * 0.7, top, w * 0.3, 560, "#110d28") + windows(i + 4, x + 10, top + 18, w * 0.66, 480, Math.round(w / 32), 15, ["#2a2152", p.glow], 0.13) + windows(i + 44, x + w * 0.72, top + 18, w * 0.24, 480, 2, 15, ["#1c1638", "#d98a3c"], 0.06)),
    rect(0, 606, 1200, 210, "#4b3a78"), rect(0, 606, 1200, 14, "#6b559c"), rect(0, 700, 1200, 110, "#2a2054"), repeat(8, (i) => rect(i * 170 - 30, 752, 90, 8, "#9078b0")),
    fade(0.35, poly(p.glow, 1090, 640, 1220, 620, 1220, 800, 1110, 720)),
    oval(820, 712, 340, 16, "#120e2a"),
    rect(490, 470, 610, 224, "#f8cf62", 22), rect(490, 640, 610, 40, "#e0a23c", 8), rect(490, 560, 610, 10, "#f2663b"),
    repeat(6, (i) => rect(586 + i * 80, 496, 70, 62, "#fff6dc", 6) + (i % 2 ? "" : path("#4b3a78", `M${606 + i * 80} 558v-20q15 -14 30 0v20z`) + circle(621 + i * 80, 528, 10, "#4b3a78"))), rect(1066, 496, 34, 90, "#fff6dc", 6),
    rect(504, 500, 66, 182, "#fff6dc", 6), line("#e0a23c", 5, 537, 500, 537, 682),
    ...[640, 980].map((x) => circle(x, 690, 38, "#120e2a") + circle(x, 690, 17, "#cdb9d6")), circle(1086, 640, 11, "#ffffff"),
    rect(30, 420, 12, 270, "#120e2a"), rect(330, 420, 12, 270, "#120e2a"), rect(10, 408, 350, 18, "#f2663b"), rect(44, 426, 286, 180, "#6b559c55"), rect(40, 620, 130, 12, "#cdb9d6"),
    ...[[454, "walk"], [396, "stand"], [338, "stand"], [276, "walk"], [212, "stand"], [160, "stand"], [92, "sit"]].map(([x, pose], i) => {
      const at = Number(x);
      const ink = ["#120e2a", "#1c1640"][i % 2] ?? "#120e2a";
      return person(at, 694, 182 + ((i * 37) % 20), pose === "walk" ? "walk" : pose === "sit" ? "sit" : "stand", { coat: ink, skin: ink, skirt: i % 3 === 1 }) + path(ink, `M${at - 44} 600h36l6 44h-46z`) + stroke(ink, 3, `M${at - 38} 602q12 -30 24 0`);
    }),
    line("#f2663b", 5, 250, 610, 268, 694),
  );
}

/** The driver goes down the ladder in the sun; the crane stays. */
function craneLadder(): string {
  const p = palettes.ochre;
  const ink = "#38221c";
  return picture(
    p,
    "#f0b04a",
    circle(250, 590, 250, "#f8d283"), circle(250, 590, 170, "#fff3c9"),
    ...[[60, 130, 400], [500, 90, 330], [130, 300, 300]].map(([x = 0, y = 0, w = 0]) => rect(x, y, w, 18, "#f6c56c", 9) + rect(x + 90, y + 28, w * 0.7, 12, "#f6c56c", 6)),
    rect(0, 752, 1200, 60, "#95552a"), repeat(9, (i) => rect(20 + i * 60, 716 - (i % 3) * 18, 56, 40 + (i % 3) * 18, ["#b5713d", "#8a4a2c", "#c98a42"][i % 3] ?? ink)),
    poly("#1f7a7a", 640, 820, 700, -20, 760, -20, 730, 820), poly("#155858", 712, 820, 744, -20, 760, -20, 730, 820),
    poly("#1f7a7a", 1010, 820, 940, -20, 1000, -20, 1100, 820), poly("#155858", 1074, 820, 982, -20, 1000, -20, 1100, 820),
    poly("#1f7a7a", 690, 300, 1030, 300, 1036, 346, 686, 346), poly("#155858", 690, 332, 1030, 332, 1036, 346, 686, 346),
    stroke("#155858", 22, "M716 338L1040 640M1016 338L690 640"), poly("#1f7a7a", 668, 630, 1066, 630, 1072, 668, 664, 668),
    poly("#1f7a7a", -20, 20, 1220, 96, 1220, 40, -20, -40), poly("#155858", -20, 20, 1220, 96, 1220, 84, -20, -2),
    stroke("#155858", 9, "M-20 -20L80 24L180 -8L280 36L380 4L480 50L580 16"),
    stroke(ink, 5, "M330 30V210M390 34V210"), rect(300, 208, 120, 22, ink), rect(296, 230, 130, 70, "#a4482a"), repeat(7, (i) => rect(306 + i * 17, 238, 7, 54, "#7d3324")),
    rect(790, 60, 130, 110, ink, 8), rect(800, 76, 70, 70, "#fff3c9", 4), line(ink, 5, 835, 76, 835, 146),
    line(ink, 7, 560, 820, 640, -20), line(ink, 7, 620, 820, 690, -20), repeat(21, (i) => line(ink, 5, 562 + i * 3.9, 800 - i * 41, 621 + i * 3.4, 800 - i * 41)),
    repeat(10, (i) => stroke(ink, 3, `M${566 + i * 7.6} ${760 - i * 82}C${510 + i * 8} ${752 - i * 82} ${530 + i * 8} ${790 - i * 82} ${620 + i * 6.8} ${770 - i * 82}`)),
    place(602, 470, stroke("#c8452f", 15, "M-12 -112L-6 -152M14 -112L30 -148") + path("#d8542f", "M-26 -120Q0 -134 24 -120L22 -44H-24Z") + rect(-26, -84, 50, 8, "#fff3c9") + stroke("#24323c", 19, "M-12 -44L-20 12L-8 62M12 -44L18 -8L12 22") + circle(2, -138, 14, "#8a5a3c") + path("#fff3c9", "M-14 -138C-14 -162 18 -162 18 -138L24 -134H-16Z") + stroke(ink, 4, "M-22 -116L20 -52") + rect(12, -66, 44, 38, "#1f4a5c", 6), 1.12),
    ...[[150, 300], [210, 340], [90, 360]].map(([x = 0, y = 0], i) => place(x, y, path(ink, "M-50 -14C-34 -22 -14 -16 0 0C14 -16 34 -22 50 -14C34 -16 16 -6 0 9C-16 -6 -34 -16 -50 -14Z"), 0.7 - i * 0.12)),
  );
}

/** Where the cranes are driven now: three desks and a wide window. */
function controlRoom(): string {
  const p = palettes.dusk;
  const operator = (x: number, s: number) => place(x, 690, path(p.ink, "M-96 130V-10C-96 -60 -60 -74 0 -76C60 -74 96 -60 96 -10V130Z") + oval(0, -118, 40, 50, p.ink) + rect(-16, -84, 32, 30, p.ink) + stroke("#4a3a6a", 7, "M-42 -122C-42 -180 42 -180 42 -122") + rect(-50, -136, 14, 34, p.accent, 6) + rect(36, -136, 14, 34, p.accent, 6) + rect(-120, 20, 240, 130, "#171030", 24), s);
  const screen = (x: number) => poly(p.ink, x - 116, 470, x + 116, 470, x + 104, 584, x - 104, 584) + poly("#2f6f86", x - 106, 478, x + 106, 478, x + 96, 576, x - 96, 576) + repeat(15, (i) => rect(x - 84 + (i % 5) * 34, 496 + Math.floor(i / 5) * 24, 28, 16, ["#ffd07a", "#ff6b4a", "#8fd0d6"][(i * 7) % 3] ?? p.glow)) + rect(x - 12, 584, 24, 30, p.ink);
  return picture(
    p,
    p.ink,
    rect(40, 40, 1120, 440, "#f0a37e"), inside(rect(40, 40, 1120, 440, "#fff"), rect(40, 40, 1120, 120, "#c2617a") + rect(40, 160, 1120, 80, "#dc826f") + circle(820, 300, 96, "#ffd07a") + repeat(4, (i) => place(150 + i * 290, 400, stroke("#5c3668", 11, "M-60 0V-190M60 0V-190M-60 -60H60") + rect(-180, -206, 330, 18, "#5c3668") + stroke("#5c3668", 5, "M-10 -200L10 -290L40 -200M10 -290L-170 -204"), 0.9)) + repeat(60, (i) => rect(40 + (i % 20) * 58, 444 - Math.floor(i / 20) * 32 - (i % 4 === 0 ? 0 : 4), 54, 30, ["#8d3f5b", "#e8785a", "#5c3668", "#ffd07a", "#2f6f86"][(i * 7 + Math.floor(i / 20)) % 5] ?? p.deep))),
    repeat(4, (i) => rect(30 + i * 376, 30, 14, 460, "#171030")), rect(30, 30, 1142, 14, "#171030"), rect(30, 476, 1142, 18, "#171030"),
    screen(230), screen(600), screen(970), rect(0, 610, 1200, 40, "#4a3a6a"), rect(0, 610, 1200, 6, "#7a5a8c"), rect(0, 650, 1200, 160, "#1c1438"),
    repeat(6, (i) => { const x = 120 + Math.floor(i / 2) * 370 + (i % 2) * 220; return rect(x - 18, 604, 36, 12, p.ink, 4) + line(p.ink, 8, x, 604, x + (i % 2 ? -8 : 8), 576) + circle(x + (i % 2 ? -8 : 8), 570, 11, p.accent); }),
    operator(230, 1), operator(600, 1.04), operator(970, 0.98),
    place(790, 610, path(p.paper, "M-20 -36H20L15 0H-15Z") + ring(24, -20, 9, p.paper, 5)),
  );
}

export const night = {
  "nurse-scooter-night": nurseScooter,
  "night-bus-towers": nightBus,
  "crane-ladder-evening": craneLadder,
  "crane-control-room": controlRoom,
};

import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { skyline, windows } from "../scenery";
import { circle, fade, line, oval, path, picture, place, poly, rect, repeat, stroke } from "../shapes";

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
        rect(x, top, 246, 520, ink) +
        rect(x - 6, top - 12, 258, 16, tint(ink, p.ink, 0.4)) +
        repeat(6, (n) => {
          const [wx, wy] = [x + 34 + (n % 3) * 66, top + 34 + Math.floor(n / 3) * 96];
          const lit = i === 3 && n === 1;
          return wy > 360
            ? ""
            : rect(wx, wy, 46, 64, lit ? p.glow : "#151a44") +
                (lit
                  ? poly("#f26a3d", wx, wy, wx + 16, wy, wx, wy + 64) +
                    poly("#f26a3d", wx + 46, wy, wx + 30, wy, wx + 46, wy + 64)
                  : line(tint(ink, p.ink, 0.4), 3, wx, wy + 32, wx + 46, wy + 32)) +
                rect(wx - 5, wy + 64, 56, 6, tint(ink, p.soft, 0.25));
        }) +
        rect(x + 14, 400, 218, 34, ["#f26a3d", "#48648c", "#c2455a", "#2f8f8c", "#8a5aa0"][i] ?? ink) +
        repeat(9, (n) =>
          poly(
            n % 2 ? tint(ink, p.soft, 0.45) : tint(ink, p.ink, 0.2),
            x + 8 + n * 26,
            434,
            x + 34 + n * 26,
            434,
            x + 34 + n * 26,
            462,
            x + 8 + n * 26,
            462,
          ),
        ) +
        rect(x + 24, 462, 198, 150, tint(ink, p.ink, 0.45)) +
        repeat(9, (n) => line(tint(ink, p.soft, 0.18), 3, x + 26, 474 + n * 16, x + 220, 474 + n * 16))
      );
    }),
    repeat(3, (i) =>
      stroke(p.ink, 3, `M-20 ${120 + i * 14}Q300 ${210 + i * 10} 620 ${140 + i * 12}T1220 ${130 + i * 12}`),
    ),
    rect(0, 606, 1200, 30, "#48507f"),
    rect(0, 630, 1200, 180, "#1b2050"),
    fade(0.5, poly(p.glow, 820, 606, 740, 800, 1110, 800, 900, 606)),
    repeat(7, (i) => rect(i * 190 - 40, 708, 96, 8, "#5a649a")),
    line(p.ink, 9, 250, 606, 250, 250),
    stroke(p.ink, 8, "M250 254C254 220 300 220 326 236"),
    oval(330, 244, 24, 10, p.glow),
    fade(0.22, poly(p.glow, 308, 248, 352, 248, 480, 640, 190, 640)),
    fade(0.55, oval(600, 756, 230, 16, "#080b24")),
    fade(0.4, poly(p.glow, 760, 596, 1200, 640, 1200, 790, 780, 640)),
    place(
      590,
      750,
      circle(-140, -50, 50, p.ink) +
        circle(-140, -50, 22, p.soft) +
        circle(150, -50, 50, p.ink) +
        circle(150, -50, 22, p.soft) +
        path(
          "#f26a3d",
          "M-200 -86C-190 -140 -100 -150 -60 -134L-30 -70H60L96 -190L128 -184L112 -64C100 -40 70 -30 40 -30H-84C-90 -90 -150 -110 -200 -86Z",
        ) +
        path("#b8452a", "M-30 -70H60L50 -30H-84Q-70 -50 -30 -70Z") +
        stroke(p.ink, 12, "M128 -100L150 -50M112 -186L106 -226L70 -232") +
        circle(124, -172, 16, p.glow) +
        rect(-150, -152, 120, 18, p.ink, 9) +
        rect(-222, -250, 104, 98, "#ffffff", 8) +
        rect(-150, -250, 32, 98, "#c9d3e6", 8) +
        rect(-188, -226, 14, 50, p.accent) +
        rect(-206, -208, 50, 14, p.accent) +
        path("#22345c", "M-84 -160C-60 -180 0 -170 44 -150L62 -74L92 -64V-46H34L10 -116L-70 -128Z") +
        path("#dfe6f4", "M-92 -150C-96 -230 -70 -290 -30 -292C10 -290 14 -240 2 -140Z") +
        path("#b4c2de", "M-20 -290C14 -284 14 -230 2 -140H-30Q-4 -220 -20 -290Z") +
        stroke("#dfe6f4", 26, "M-24 -262L14 -212L62 -226") +
        circle(72, -230, 13, "#b07a50") +
        rect(-30, -316, 26, 34, "#b07a50") +
        oval(-8, -338, 32, 38, "#b07a50") +
        path(p.glow, "M-46 -336C-48 -392 34 -396 32 -340L-4 -344L-10 -316H-42Z") +
        path("#f26a3d", "M-60 -284L-34 -300L0 -286L-10 -270C-60 -262 -100 -272 -150 -250C-130 -280 -90 -290 -60 -284Z"),
      1.04,
    ),
  );
}

/** Dark towers, one yellow bus, and the people who clean. */
function nightBus(): string {
  const p = palettes.plum;
  const towers = [
    [-30, 250, 90],
    [240, 170, 20],
    [430, 230, 150],
    [680, 200, 50],
    [900, 150, 180],
    [1070, 180, 100],
  ] as const;
  return picture(
    p,
    "#2b2160",
    circle(170, 150, 58, "#f4e8e2"),
    circle(150, 140, 52, "#2b2160"),
    skyline(51, -20, 1220, 620, 260, 520, "#3a2e78"),
    ...towers.map(
      ([x, w, top], i) =>
        rect(x, top, w, 560, i % 2 ? "#171233" : "#1f1840") +
        rect(x + w * 0.7, top, w * 0.3, 560, "#110d28") +
        windows(i + 4, x + 10, top + 18, w * 0.66, 480, Math.round(w / 32), 15, ["#2a2152", p.glow], 0.13) +
        windows(i + 44, x + w * 0.72, top + 18, w * 0.24, 480, 2, 15, ["#1c1638", "#d98a3c"], 0.06),
    ),
    rect(0, 606, 1200, 210, "#4b3a78"),
    rect(0, 606, 1200, 14, "#6b559c"),
    rect(0, 700, 1200, 110, "#2a2054"),
    repeat(8, (i) => rect(i * 170 - 30, 752, 90, 8, "#9078b0")),
    fade(0.35, poly(p.glow, 1090, 640, 1220, 620, 1220, 800, 1110, 720)),
    oval(820, 712, 340, 16, "#120e2a"),
    rect(490, 470, 610, 224, "#f8cf62", 22),
    rect(490, 640, 610, 40, "#e0a23c", 8),
    rect(490, 560, 610, 10, "#f2663b"),
    repeat(
      6,
      (i) =>
        rect(586 + i * 80, 496, 70, 62, "#fff6dc", 6) +
        (i % 2
          ? ""
          : path("#4b3a78", `M${606 + i * 80} 558v-20q15 -14 30 0v20z`) + circle(621 + i * 80, 528, 10, "#4b3a78")),
    ),
    rect(1066, 496, 34, 90, "#fff6dc", 6),
    rect(504, 500, 66, 182, "#fff6dc", 6),
    line("#e0a23c", 5, 537, 500, 537, 682),
    ...[640, 980].map((x) => circle(x, 690, 38, "#120e2a") + circle(x, 690, 17, "#cdb9d6")),
    circle(1086, 640, 11, "#ffffff"),
    rect(30, 420, 12, 270, "#120e2a"),
    rect(330, 420, 12, 270, "#120e2a"),
    rect(10, 408, 350, 18, "#f2663b"),
    rect(44, 426, 286, 180, "#6b559c55"),
    rect(40, 620, 130, 12, "#cdb9d6"),
    ...[
      [454, "walk"],
      [396, "stand"],
      [338, "stand"],
      [276, "walk"],
      [212, "stand"],
      [160, "stand"],
      [92, "sit"],
    ].map(([x, pose], i) => {
      const at = Number(x);
      const ink = ["#120e2a", "#1c1640"][i % 2] ?? "#120e2a";
      return (
        person(at, 694, 182 + ((i * 37) % 20), pose === "walk" ? "walk" : pose === "sit" ? "sit" : "stand", {
          coat: ink,
          skin: ink,
          skirt: i % 3 === 1,
        }) +
        path(ink, `M${at - 44} 600h36l6 44h-46z`) +
        stroke(ink, 3, `M${at - 38} 602q12 -30 24 0`)
      );
    }),
    line("#f2663b", 5, 250, 610, 268, 694),
  );
}

export const night = {
  "nurse-scooter-night": nurseScooter,
  "night-bus-towers": nightBus,
};

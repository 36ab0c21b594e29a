import { gantryCrane } from "../vehicles.ts";
import { person } from "../figures.ts";
import { palettes, tint } from "../palettes.ts";
import { bird, hills, peaks, waves } from "../scenery.ts";
import { circle, curve, fade, inside, line, oval, path, picture, place, poly, random, rect, repeat, ring, stroke } from "../shapes.ts";

const ear = (x: number, y: number, s: number, grain: string, dark: string, turn: number) =>
  place(x, y, stroke(dark, 5, "M0 0C6 90 -6 200 10 320") + repeat(9, (i) => repeat(2, (side) => place(0, -i * 26 + 10, path(i % 2 ? grain : tint(grain, dark, 0.2), "M0 0C20 -6 34 -30 30 -54C10 -46 -2 -24 0 0Z") + line(dark, 2, 28, -50, 46, -112), 1, 0, side ? -1 : 1))) + path(grain, "M0 -224C14 -244 12 -268 0 -284C-12 -268 -14 -244 0 -224Z"), s, turn);

/** A loaf cut like a pie chart; only the thin slice is wheat. */
function bread(): string {
  const p = palettes.ochre;
  const shares = [[0, 118, "#c98d4c"], [118, 206, "#a9a294"], [206, 272, "#8d5a34"], [272, 326, "#cfc7b6"], [326, 360, "#f2c244"]] as const;
  const arc = (r: number, deg: number) => `${(r * Math.cos((deg * Math.PI) / 180)).toFixed(1)} ${(r * Math.sin((deg * Math.PI) / 180)).toFixed(1)}`;
  const wedge = (from: number, to: number, r: number, ink: string) => path(ink, `M0 0L${arc(r, from)}A${r} ${r} 0 0 1 ${arc(r, to)}Z`);
  return picture(
    p,
    "#2f6b6b",
    repeat(8, (i) => rect(0, i * 104, 1200, 4, "#27595a")),
    poly("#e9dcc0", 60, 120, 700, -20, 1080, 520, 1000, 830, 280, 830),
    repeat(6, (i) => line("#c9573f", 5, 84 + i * 26, 150 + i * 84, 730 + i * 62, 10 + i * 90)),
    oval(540, 452, 372, 330, "#17383f88"), circle(520, 410, 350, "#8a5630"), circle(520, 410, 338, "#a86c3d"), repeat(5, (i) => ring(520, 410, 326 - i * 3, "#9a6036", 2)),
    ...shares.map(([from, to, ink], i) => {
      const mid = (((from + to) / 2 - 70) * Math.PI) / 180;
      const out = i === 4 ? 88 : 9;
      const next = random(i + 3);
      return place(520 + out * Math.cos(mid), 400 + out * Math.sin(mid), wedge(from + 1.5, to - 1.5, 282, tint(ink, p.ink, 0.6)) + place(-3, -9, wedge(from + 1.5, to - 1.5, 282, tint(ink, p.ink, 0.4)) + wedge(from + 2.5, to - 2.5, 264, ink) + inside(wedge(from + 2.5, to - 2.5, 258, ink), repeat(26, () => { const a = next(from, to) * Math.PI / 180; const r = next(40, 250); return oval(r * Math.cos(a), r * Math.sin(a), next(3, 8), next(2, 5), tint(ink, i % 2 ? p.ink : p.paper, 0.22)); }))), 1, -70);
    }),
    place(1010, 470, place(14, 16, fade(0.3, ear(0, 0, 1.15, p.ink, p.ink, 0))) + ear(0, 0, 1.15, "#f2c244", "#a8721f", 0), 1, 16),
    repeat(11, (i) => oval(820 + ((i * 71) % 170), 690 + ((i * 37) % 80), 9, 5, i % 2 ? "#f2c244" : "#d8a548")),
    place(214, 690, poly("#cfd8d6", -190, -16, 150, -28, 186, 0, 150, 14, -190, 10) + rect(-330, -22, 150, 34, p.ink, 10) + circle(-300, -5, 5, "#cfd8d6") + circle(-230, -5, 5, "#cfd8d6"), 1, -10),
  );
}

/** Ten people on a leaflet; one of them is in coral. */
function tenFigures(): string {
  const p = palettes.plum;
  return picture(
    p,
    "#e9e0f0",
    circle(1030, 330, 250, "#f8cf62"),
    poly("#4b3a7844", 60, 700, 1240, 700, 1240, 760, 140, 800),
    ...[0, 1, 2, 3, 4].map((i) => poly(i % 2 ? "#d9cde6" : "#ffffff", i * 186 + 14, 560 + (i % 2 ? 30 : 0), i * 186 + 200, 560 + (i % 2 ? 0 : 30), i * 186 + 160, 770 + (i % 2 ? 0 : 24), i * 186 - 36, 770 + (i % 2 ? 24 : 0))),
    repeat(20, (i) => { const [c, r] = [i % 5, Math.floor(i / 5)]; const y = 680 + r * 24; const tilt = c % 2 ? -22 : 22; return poly("#9078b0", c * 186 + 16 - r * 5, y + (c % 2 ? 26 : 4), c * 186 + 140 - r * 5 - (r === 3 ? 60 : 0), y + (c % 2 ? 26 + tilt * 0.7 : 4 + tilt * 0.7) , c * 186 + 140 - r * 5 - (r === 3 ? 60 : 0), y + 7 + (c % 2 ? 26 + tilt * 0.7 : 4 + tilt * 0.7), c * 186 + 16 - r * 5, y + 7 + (c % 2 ? 26 : 4)); }),
    repeat(10, (i) => { const x = 76 + i * 87; const y = 650 + (i % 2) * 8; const one = i === 6; return path("#4b3a7833", `M${x - 12} ${y}L${x + 14} ${y}L${x + 110} ${y + 40}L${x + 76} ${y + 44}Z`) + person(x, y, 330 + ((i * 37) % 34), "stand", one ? { coat: "#f2663b", legs: "#b8402a", skin: "#f2663b", hair: "#b8402a" } : { coat: i % 3 === 1 ? "#8f86c4" : "#a9a0d4", legs: "#7c72b4", skin: "#a9a0d4", hair: "#7c72b4", skirt: i % 3 === 1 }, i % 2 ? 1 : -1); }),
    path("#1f184055", "M930 700H1180L1240 760H960Z"),
    rect(936, 220, 220, 490, "#d8722f", 26), rect(1080, 220, 76, 490, "#a8501f", 26), rect(936, 260, 40, 420, "#ef9a55", 20),
    rect(936, 340, 220, 260, "#fffaf0"), rect(1096, 340, 60, 260, "#d9cde6"),
    repeat(6, (i) => rect(960, 420 + i * 26, i % 3 === 2 ? 70 : 120, 7, "#9078b0")), rect(960, 366, 90, 24, "#f2663b"),
    rect(954, 188, 184, 40, "#a8501f"), rect(930, 90, 232, 104, "#ffffff", 14), rect(1090, 90, 72, 104, "#cdb9d6", 14), repeat(14, (i) => line("#9078b0", 3, 944 + i * 16, 104, 944 + i * 16, 180)),
    place(880, 736, rect(-40, -17, 40, 34, "#f2663b", 17) + rect(-20, -17, 56, 34, "#ffffff", 17) + rect(-20, -17, 20, 34, "#f2663b"), 1, -12),
  );
}

/** A conference table with a river for its middle, and the chair that waits in it. */
function riverTable(): string {
  const p = palettes.lagoon;
  const chair = (x: number, y: number, s: number, side: number, ink: string) => place(x, y, path("#0c2f4444", "M-30 50L60 50L110 74L-10 74Z") + stroke(p.ink, 7, "M-34 0V66M34 0V66M-26 -4V44M26 -4V44") + rect(-42, -12, 84, 18, ink, 6) + path(tint(ink, p.ink, 0.25), "M-44 -118Q-42 -130 -30 -130H-22Q-12 -130 -14 -118L-22 0H-42Z") + rect(-38, -12, 60, 6, tint(ink, p.paper, 0.3)), s, 0, side);
  return picture(
    p,
    "#f3dcb2",
    rect(0, 0, 1200, 250, "#e9c58d"),
    repeat(5, (i) => rect(60 + i * 230, 40, 160, 170, "#bfe3d8") + inside(rect(60 + i * 230, 40, 160, 170, "#fff"), hills(i + 3, 200, 70, "#45b0a8", 9) + circle(680, 90, 30, "#fff4c8")) + stroke("#a8743c", 6, `M${60 + i * 230} 40h160v170h-160zM${140 + i * 230} 40v170`)),
    rect(0, 246, 1200, 8, "#a8743c"),
    repeat(13, (i) => line("#e2bf8a", 3, 600 + (i - 6) * 70, 254, 600 + (i - 6) * 260, 810)),
    ...[0, 1, 2, 3].map((i) => chair(432 - i * 62 - i * i * 13, 330 + i * 48 + i * i * 18, 0.55 + i * 0.19, 1, i % 2 ? p.deep : "#c8452f") + chair(768 + i * 62 + i * i * 13, 330 + i * 48 + i * i * 18, 0.55 + i * 0.19, -1, i % 2 ? "#c8452f" : p.deep)),
    poly("#0c2f4433", 430, 330, 770, 330, 1010, 830, 190, 830),
    poly("#8a4f2a", 462, 286, 738, 286, 960, 810, 240, 810), poly("#b5713d", 466, 280, 734, 280, 930, 770, 270, 770),
    poly("#c98a52", 466, 280, 556, 280, 460, 770, 270, 770),
    path("#17687a", "M556 276C600 330 520 370 560 430C620 510 460 570 500 660C530 730 470 760 450 830H780C800 740 720 700 730 640C740 560 640 500 650 430C656 370 600 340 644 276Z"),
    path(p.mid, "M564 276C606 330 532 372 574 430C630 510 480 570 518 660C546 730 490 760 474 830H750C770 740 700 700 708 640C716 560 624 500 636 430C642 370 590 340 634 276Z"),
    stroke("#d8f3ea", 4, "M590 320q14 14 8 34M566 420q40 26 46 60M600 540q-36 40 -30 80M640 560q40 50 30 100M560 700q30 30 20 70M660 720q30 20 26 50"),
    ...[[400, 360], [372, 440], [340, 530], [800, 350], [806, 430], [846, 530]].map(([x = 0, y = 0], i) => poly(p.paper, x + 26, y - 20, x + 76, y - 20, x + 66, y + 18, x + 8, y + 18).replace("points", `transform="translate(${i < 3 ? 54 : -104} 0)" points`)),
    place(600, 300, path("#0c2f4455", "M-60 26Q0 44 60 26Q40 8 -60 26Z") + stroke(p.ink, 9, "M-42 -4V26M42 -4V26") + path(p.accent, "M-54 -150Q0 -176 54 -150V-20H-54Z") + path(tint(p.accent, p.ink, 0.25), "M20 -162Q40 -158 54 -150V-20H20Z") + rect(-60, -26, 120, 24, tint(p.accent, p.ink, 0.35), 8) + ring(-42, 26, 12, "#d8f3ea", 3) + ring(42, 26, 12, "#d8f3ea", 3), 1.05),
  );
}

/** Steam that comes out of the kettle as letters nobody here can read. */
function kitchenSteam(): string {
  const p = palettes.carmine;
  const glyphs = ["M0 0C40 -30 60 20 20 40C-10 60 10 90 50 70M20 40L60 44", "M0 20C10 -20 60 -20 60 20S0 60 10 100M30 -8V-30M50 -4L64 -26", "M0 60C0 10 30 0 40 30S70 70 80 10M40 30V90", "M10 0H60M34 0C34 40 0 40 4 70S60 90 64 50"];
  return picture(
    p,
    "#8f2f2c",
    repeat(60, (i) => rect((i % 12) * 104 - 20, 430 + Math.floor(i / 12) * 54, 98, 48, (i + Math.floor(i / 12)) % 3 ? "#a63f36" : "#b95042", 3)),
    rect(420, 60, 660, 440, "#f4e2c4"), rect(444, 84, 612, 392, "#8fa9b5"),
    inside(rect(444, 84, 612, 392, "#fff"), rect(444, 84, 612, 140, "#b7c7c9") + circle(920, 176, 50, "#fbeadb") + peaks(12, 420, 260, "#5d7686", "#455c6c", 6) + hills(7, 450, 70, "#33485a", 8) + repeat(5, (i) => poly("#f2efe6", 640 + i * 90, 206 + (i % 2) * 30, 622 + i * 90, 236 + (i % 2) * 30, 660 + i * 90, 236 + (i % 2) * 30)).repeat(0)),
    stroke("#f4e2c4", 14, "M750 84V476M444 270H1056"), rect(400, 490, 700, 26, "#d9bd94"),
    place(980, 490, poly("#e4573d", -40, -60, 40, -60, 30, 0, -30, 0) + repeat(5, (i) => place(0, -58, path("#3f6b43", "M0 0C-14 -40 -6 -80 4 -100C14 -70 12 -30 0 0Z"), 1, -50 + i * 25))),
    rect(0, 640, 1200, 170, "#3a1322"), rect(0, 628, 1200, 18, "#5b2130"),
    rect(60, 650, 620, 160, "#24101c"), rect(90, 690, 560, 120, "#170a14", 10), repeat(5, (i) => circle(140 + i * 116, 668, 13, "#d9bd94")), rect(110, 700, 520, 12, "#d9bd94", 6),
    repeat(2, (i) => rect(150 + i * 270, 616, 180, 16, "#170a14") + repeat(7, (n) => path("#f9c84f", `M${168 + i * 270 + n * 22} 618q-9 -14 0 -26q9 12 0 26z`))).replace(/M438[^z]*z|M4[4-9][^z]*z/g, ""),
    ...glyphs.concat(glyphs).map((d, i) => place(430 + i * 78 + (i % 2) * 14, 392 - i * 42 - (i % 2) * 36, stroke("#fff8ea", 13 - i * 0.6, d), 0.62 + i * 0.1, -12 + ((i * 29) % 30))),
    path("#1d4a58", "M120 600C104 500 150 430 240 430C330 430 376 500 360 600Z"), path("#123440", "M270 434C340 450 372 520 360 600H300C320 540 310 470 270 434Z"), path("#2f6a78", "M142 570C140 510 160 466 196 452C176 490 168 530 172 570Z"),
    path("#1d4a58", "M340 560C390 540 384 480 420 452L440 470C410 510 420 580 352 594Z"),
    stroke("#170a14", 15, "M150 470C140 360 340 360 330 470"), rect(214, 408, 52, 26, "#123440", 8), circle(240, 402, 12, "#f9c84f"),
    place(820, 628, rect(-40, -74, 80, 74, "#fbeadb", 8) + ring(48, -40, 20, "#fbeadb", 9) + rect(12, -74, 28, 74, "#d9bd94", 8) + rect(-40, -50, 80, 12, "#e4573d")),
    place(1010, 628, oval(0, -2, 100, 14, "#fbeadb") + circle(-34, -34, 34, "#e4573d") + circle(30, -32, 32, "#f9c84f") + circle(0, -70, 30, "#e06a3d")),
  );
}

/** A breakwater made of bonds. */
function bondBreakwater(): string {
  const p = palettes.forest;
  const next = random(23);
  const bond = (x: number, y: number, s: number, turn: number, kind: number) => place(x, y, kind < 2 ? rect(-70, -17, 140, 38, "#0f2d2f66", 17) + rect(-74, -24, 148, 40, "#f3ecd2", 18) + rect(-74, -2, 148, 18, "#cfc79f", 9) + circle(70, -4, 19, "#d9d1ab") + ring(70, -4, 11, "#5d8a6d", 3) + rect(-16, -24, 20, 40, kind ? "#c8463a" : "#2a5c52") : poly("#0f2d2f66", -60, 34, 76, 34, 66, 46, -50, 46) + poly("#f8f2dc", -66, -34, 40, -44, 70, 30, -40, 38) + poly("#d9d1ab", 40, -44, 70, 30, 8, 34) + stroke("#5d8a6d", 3, "M-54 -26L32 -34L56 20L-32 28Z") + circle(-4, 0, 15, "#c8463a") + repeat(3, (i) => line("#5d8a6d", 3, -42, -16 + i * 10, -22, -18 + i * 10)), s, turn);
  const along = Array.from({ length: 74 }, (_, i) => { const t = (i / 73) ** 0.8; return { x: 1130 - 900 * t + 260 * Math.sin(t * 3.1), y: 306 + 360 * t ** 1.5, s: 0.26 + 0.95 * t, j: next(-1, 1), turn: next(-34, 34), kind: Math.floor(next(0, 3)) }; });
  return picture(
    p,
    "#eef0dc",
    rect(0, 0, 1200, 120, "#d7dfc8"), hills(4, 290, 80, "#a9bf9d", 6), hills(14, 300, 40, "#7f9f82", 7),
    repeat(9, (i) => rect(900 + i * 32, 262 - (i % 3) * 14, 28, 40 + (i % 3) * 14, i % 2 ? "#f6e7c8" : "#d98a5a") + poly("#b5543a", 898 + i * 32, 262 - (i % 3) * 14, 914 + i * 32, 248 - (i % 3) * 14, 930 + i * 32, 262 - (i % 3) * 14)),
    rect(0, 298, 1200, 520, "#4f9a86"), path("#79b79c", "M1220 298C1100 420 700 380 620 520C560 640 700 720 760 820H1220Z"),
    waves(7, 310, 800, "#2a6a60", 10), waves(17, 330, 780, "#cfe4d0", 5, 0, 520),
    ...along.map(({ x, y, s, j }) => oval(x + j * 20 * s, y + 34 * s, 120 * s, 30 * s, "#2a5c52")),
    ...along.map(({ x, y, s, j, turn, kind }) => bond(x + j * 34 * s, y + 6 * s, s * 0.95, turn, kind)),
    ...along.map(({ x, y, s, j, turn, kind }) => bond(x - j * 26 * s, y - 30 * s, s * 0.85, -turn, (kind + 1) % 3)),
    place(330, 560, rect(-70, -26, 150, 26, p.ink, 12) + repeat(5, (i) => circle(-54 + i * 29, -13, 8, "#6a9879")) + rect(-40, -84, 86, 58, "#f0793a", 6) + rect(6, -76, 32, 28, "#eef0dc") + stroke("#0f2d2f", 9, "M-20 -80L-190 -250") + stroke("#0f2d2f", 4, "M-10 -84L-190 -250M-190 -250V-120"), 1.15),
    place(112, 430, bond(0, 30, 1.05, 6, 2) + stroke("#0f2d2f", 3, "M0 -8L-46 4M0 -8L44 2")),
    person(470, 560, 84, "reach", { coat: "#f0793a", legs: p.ink, skin: "#c98d63", hair: "#f6d16b" }, -1),
    bird(640, 150, 60, p.ink), bird(720, 190, 44, p.ink, -10), bird(300, 120, 40, p.ink, 8),
  );
}

/** Brass weights in a row; the one that is cut open is hollow. */
function brassWeights(): string {
  const p = palettes.plum;
  const brass = ["#f0c35a", "#d39a36", "#9a6a22"] as const;
  const weight = (x: number, s: number, cut: boolean) => {
    const outline = path(brass[1], "M-70 0V-130Q-70 -150 -50 -154C-26 -160 -22 -176 -18 -188H18C22 -176 26 -160 50 -154Q70 -150 70 -130V0Z");
    const body = outline + inside(outline, rect(-70, -200, 34, 220, brass[0]) + rect(24, -200, 60, 220, brass[2]));
    const hollow = path("#2a1a3a", "M-46 -14V-116Q-46 -130 -32 -132H32Q46 -130 46 -116V-14Z") + path("#3d2a55", "M-46 -14V-116Q-46 -130 -32 -132H-10V-14Z") + stroke(brass[0], 4, "M-46 -14V-116Q-46 -130 -32 -132H32Q46 -130 46 -116V-14Z");
    return place(x, 600, path("#1f184066", "M-60 0H76L220 -26L150 -60Z") + body + oval(0, -206, 28, 24, brass[1]) + oval(-9, -213, 10, 8, brass[0]) + (cut ? hollow : rect(-70, -40, 140, 5, brass[2]) + rect(-70, -118, 140, 5, brass[2]) + circle(0, -78, 17, brass[2]) + circle(-2, -80, 13, brass[0])), s);
  };
  return picture(
    p,
    "#5c4187",
    poly("#7a5aa3", 0, 0, 640, 0, 1200, 560, 1200, 600, 0, 600), poly("#9470b6", 120, 0, 400, 0, 900, 600, 380, 600),
    rect(0, 600, 1200, 44, "#a8623a"), rect(0, 600, 1200, 10, "#c98352"), rect(0, 644, 1200, 170, "#2c2050"), poly("#3a2b66", 0, 644, 1200, 644, 1200, 676, 0, 690),
    ...[90, 1110].map((x) => path("#7d4526", `M${x - 14} 644h28v90q-28 -10 -28 -90z`)),
    weight(190, 1.78, false), weight(458, 1.45, false), weight(682, 1.2, true), weight(862, 0.92, false), weight(1000, 0.7, false), weight(1104, 0.5, false),
    place(682, 150, fade(0.5, line("#f8cf62", 3, 0, 24, 0, 130)) + poly("#f2663b", -14, 0, 14, 0, 0, 22)),
  );
}

export const table = {
  "bread-two-arrows": bread,
  "ten-figures-one": tenFigures,
  "river-empty-chair": riverTable,
  "kitchen-speech-steam": kitchenSteam,
  "bond-certificate-breakwater": bondBreakwater,
  "brass-weights-row": brassWeights,
};

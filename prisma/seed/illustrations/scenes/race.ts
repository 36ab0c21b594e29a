import { palettes, tint } from "../palettes";
import { circle, fade, line, oval, path, picture, place, rect, repeat, ring, stroke } from "../shapes";

const bends =
  "M1010 860C860 800 250 850 210 730S960 700 960 600S320 590 310 500S850 490 840 412S430 400 430 338S740 330 730 276S510 262 520 216S650 204 640 150S600 70 660 -20";

const house = (x: number, y: number) =>
  path("#18352766", `M${x} ${y + 30}l80 26l14 -20l-50 -30z`) +
  rect(x, y, 48, 34, "#c8553a") +
  rect(x, y, 48, 17, "#e06a48");

/** One ribbon of road; one rider ahead of the rest. */
function hairpins(): string {
  const p = palettes.meadow;
  const rider = (x: number, y: number, jersey: string, turn: number, s = 1) =>
    place(
      x,
      y,
      path("#18352788", "M-2 2L84 26L80 36L-6 10Z") +
        line(p.ink, 3, -26, 0, 26, 0) +
        rect(-34, -3, 22, 6, p.ink, 3) +
        rect(14, -3, 22, 6, p.ink, 3) +
        oval(0, 0, 15, 10, jersey) +
        stroke(jersey, 5, "M8 -8L20 -9M8 8L20 9") +
        circle(12, 0, 7, p.paper),
      s,
      turn,
    );
  return picture(
    p,
    p.mid,
    path(p.soft, "M-20 -20H460C360 160 420 300 240 380C120 440 60 520 -20 540Z"),
    path("#b9c46f", "M1220 300C1080 380 1120 520 1010 620C940 700 1000 760 960 820H1220Z"),
    path(tint(p.mid, p.deep, 0.4), "M1220 -20H800C900 60 880 170 980 230C1080 280 1120 220 1220 280Z"),
    repeat(26, (i) => {
      const [x, y] = [850 + ((i * 83) % 340), 20 + ((i * 47) % 190)];
      return (
        path("#18352766", `M${x} ${y}l60 18l-8 14l-56 -12z`) +
        circle(x, y, 19, p.deep) +
        circle(x - 5, y - 5, 12, "#4f8350")
      );
    }),
    repeat(16, (i) => {
      const [x, y] = [20 + ((i * 67) % 260), 600 + ((i * 53) % 180)];
      return (
        path("#18352766", `M${x} ${y}l60 18l-8 14l-56 -12z`) +
        circle(x, y, 20, p.deep) +
        circle(x - 5, y - 5, 12, "#4f8350")
      );
    }),
    stroke("#18352755", 60, bends.replace("M1010 860", "M1022 872")),
    stroke(p.ink, 58, bends),
    stroke("#efe4c4", 54, bends),
    stroke("#6b6f66", 44, bends),
    stroke("#efe4c4", 2.5, bends, "16 16"),
    ...[
      [214, 728],
      [962, 602],
      [306, 502],
      [842, 414],
    ].map(([x = 0, y = 0], i) =>
      repeat(7, (n) =>
        circle(
          x + (i % 2 ? 1 : -1) * (40 + (n % 2) * 12),
          y - 46 + n * 15,
          6,
          [p.accent, p.glow, "#f6efd3", "#2b5fa0"][(n + i) % 4] ?? p.paper,
        ),
      ),
    ),
    rider(600, 212, p.glow, -8, 1.75),
    ...[
      [452, 403],
      [506, 395],
      [520, 420],
      [574, 404],
      [636, 396],
      [650, 421],
      [706, 409],
    ].map(([x = 0, y = 0], i) => rider(x, y, [p.accent, "#2b5fa0", p.paper, "#e28a3a"][i % 4] ?? p.accent, 180, 1.2)),
    place(
      470,
      618,
      path("#18352788", "M0 10L110 40L100 54L0 34Z") +
        rect(-34, -17, 70, 34, p.accent, 6) +
        rect(-14, -14, 26, 28, p.ink, 4) +
        rect(-30, -12, 8, 24, p.paper),
      0.85,
      180,
    ),
    house(150, 160),
    house(210, 210),
    repeat(5, (i) =>
      stroke(
        "#a9b45c",
        4,
        `M${-20} ${60 + i * 66}C${120 - i * 10} ${40 + i * 60} ${200 - i * 20} ${80 + i * 40} ${370 - i * 60} ${20 + i * 60}`,
      ),
    ),
  );
}

/** Four rowers from straight above, like an insect on the water. */
function coxlessFour(): string {
  const p = palettes.ice;
  const rower = (x: number, side: number) =>
    place(
      x,
      0,
      stroke("#f5f7f3", 5, `M10 0L-46 ${side * 190}`) +
        place(-46, side * 190, path("#ee5b3c", "M-8 -6H8L14 60H-14Z"), 1, side > 0 ? 12 : 168) +
        stroke("#c98d63", 11, `M-10 -12L18 ${side * 16}M-10 12L18 ${side * 22}`) +
        stroke(p.ink, 13, "M22 -8L58 -8M22 8L58 8") +
        oval(-8, 0, 15, 25, "#fbe29a") +
        circle(-12, 0, 12, "#3a2422"),
    );
  return picture(
    p,
    "#2c86a0",
    repeat(20, (i) =>
      stroke(
        i % 3 === 0 ? "#8fd0d6" : i % 3 === 1 ? "#1f6d8a" : "#48a3b8",
        i % 3 === 0 ? 7 : 15,
        `M-60 ${-120 + i * 54}C160 ${-190 + i * 54} 300 ${-40 + i * 54} 540 ${-100 + i * 54}S980 ${-40 + i * 54} 1280 ${-150 + i * 54}`,
      ),
    ),
    path("#123f5c", "M1220 60C1060 90 900 200 830 330C960 420 1120 440 1220 430Z"),
    path(p.ink, "M1220 -20H980C900 30 842 120 812 236C900 330 1060 366 1220 350Z"),
    path("#7c2b26", "M1220 10H1010C950 50 894 130 866 226C950 300 1080 326 1220 312Z"),
    stroke("#f5f7f3", 5, "M1220 34H1030C980 70 930 140 900 222C980 276 1090 300 1220 288"),
    stroke("#d8f0f0", 10, "M806 250C760 300 740 360 742 420M812 262C800 320 810 380 850 440"),
    repeat(2, (i) => rect(1060 + i * 84, 110 + i * 10, 54, 110, "#a5483c", 6)),
    place(
      500,
      478,
      place(
        26,
        34,
        fade(
          0.4,
          path("#0c3550", "M-430 0C-300 -22 300 -22 420 0C300 22 -300 22 -430 0Z") +
            repeat(4, (i) => line("#0c3550", 6, -184 + i * 124, 0, -240 + i * 124, (i % 2 ? -1 : 1) * 190)),
        ),
      ) +
        path("#f5f7f3", "M-430 0C-300 -30 300 -30 420 0C300 30 -300 30 -430 0Z") +
        path("#d9a25e", "M-320 0C-240 -17 240 -17 310 0C240 17 -240 17 -320 0Z") +
        repeat(4, (i) => rower(-194 + i * 124, i % 2 ? -1 : 1)) +
        circle(-404, 0, 7, "#ee5b3c"),
      1,
      17,
    ),
    repeat(8, (i) =>
      place(
        500,
        478,
        ring(
          -250 - Math.floor(i / 2) * 8 + i * 66 - 120,
          (i % 2 ? -1 : 1) * (270 + (i % 3) * 10),
          16 + (i % 3) * 5,
          "#d8f0f0",
          3,
        ),
        1,
        17,
      ),
    ),
  );
}

export const race = {
  "cyclist-hairpins": hairpins,
  "coxless-four-swell": coxlessFour,
};

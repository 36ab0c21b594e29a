import { palettes, tint } from "../palettes";
import { hills, peaks } from "../scenery";
import {
  circle,
  fade,
  inside,
  line,
  oval,
  path,
  picture,
  place,
  poly,
  random,
  rect,
  repeat,
  ring,
  stroke,
} from "../shapes";

const ear = (x: number, y: number, s: number, grain: string, dark: string, turn: number) =>
  place(
    x,
    y,
    stroke(dark, 5, "M0 0C6 90 -6 200 10 320") +
      repeat(9, (i) =>
        repeat(2, (side) =>
          place(
            0,
            -i * 26 + 10,
            path(i % 2 ? grain : tint(grain, dark, 0.2), "M0 0C20 -6 34 -30 30 -54C10 -46 -2 -24 0 0Z") +
              line(dark, 2, 28, -50, 46, -112),
            1,
            0,
            side ? -1 : 1,
          ),
        ),
      ) +
      path(grain, "M0 -224C14 -244 12 -268 0 -284C-12 -268 -14 -244 0 -224Z"),
    s,
    turn,
  );

/** A loaf cut like a pie chart; only the thin slice is wheat. */
function bread(): string {
  const p = palettes.ochre;
  const shares = [
    [0, 118, "#c07a3c"],
    [118, 206, "#b3a78f"],
    [206, 272, "#8a5230"],
    [272, 326, "#d3b88c"],
    [326, 360, "#f4b92f"],
  ] as const;
  const spot = (r: number, deg: number) =>
    `${(r * Math.cos((deg * Math.PI) / 180)).toFixed(1)} ${(r * Math.sin((deg * Math.PI) / 180)).toFixed(1)}`;
  const wedge = (from: number, to: number, r: number, ink: string) =>
    path(ink, `M0 0L${spot(r, from)}A${r} ${r} 0 0 1 ${spot(r, to)}Z`);
  const slice = (from: number, to: number, crust: string, seed: number) => {
    const next = random(seed);
    const rind = tint(crust, p.ink, 0.5);
    const flour = tint(crust, "#fff6e2", 0.62);
    const furrow = (r: number) =>
      stroke(flour, 9, `M${spot(r, from + 420 / r)}A${r} ${r} 0 0 1 ${spot(r, to - 420 / r)}`);
    return (
      place(10, 22, fade(0.35, wedge(from, to, 306, p.ink))) +
      place(2, 12, wedge(from, to, 304, tint(crust, "#f6e4c0", 0.55))) +
      wedge(from, to, 304, rind) +
      wedge(from + 0.6, to - 0.6, 286, crust) +
      [262, 226, 190, 154, 118].map(furrow).join("") +
      repeat(Math.round((to - from) / 4), () => {
        const [a, r] = [(next(from + 5, to - 5) * Math.PI) / 180, next(90, 276)];
        return circle(r * Math.cos(a), r * Math.sin(a), next(1.5, 3.5), flour);
      })
    );
  };
  return picture(
    p,
    "#2f6b6b",
    repeat(8, (i) => rect(0, i * 104, 1200, 4, "#27595a")),
    poly("#e9dcc0", 60, 120, 700, -20, 1080, 520, 1000, 830, 280, 830),
    repeat(6, (i) => line("#c9573f", 5, 84 + i * 26, 150 + i * 84, 730 + i * 62, 10 + i * 90)),
    place(
      500,
      420,
      rect(-376, -322, 740, 700, "#17383f66", 40) +
        rect(-390, -345, 740, 700, "#a8743f", 40) +
        rect(-390, -345, 740, 686, "#dcae70", 40) +
        repeat(7, (i) => stroke("#c9975a", 3, `M${-380} ${-270 + i * 92}q200 ${i % 2 ? 24 : -20} 360 0t360 0`)) +
        circle(-336, -290, 20, "#a8743f"),
      1,
      -7,
    ),
    ...shares.map(([from, to, crust], i) => {
      const middle = (((from + to) / 2 - 70) * Math.PI) / 180;
      const out = i === 4 ? 84 : 10;
      return place(
        500 + out * Math.cos(middle),
        416 + out * Math.sin(middle),
        slice(from + 1, to - 1, crust, i + 3),
        1,
        -70,
      );
    }),
    place(
      1020,
      470,
      place(14, 16, fade(0.3, ear(0, 0, 1.15, p.ink, p.ink, 0))) + ear(0, 0, 1.15, "#f2c244", "#a8721f", 0),
      1,
      16,
    ),
    repeat(11, (i) => oval(860 + ((i * 71) % 150), 700 + ((i * 37) % 80), 9, 5, i % 2 ? "#f2c244" : "#d8a548")),
    repeat(26, (i) =>
      oval(250 + ((i * 131) % 560), 90 + ((i * 89) % 640), 4 + (i % 3) * 2, 3, i % 2 ? "#c07a3c" : "#8a5230"),
    ),
  );
}

/** Steam that comes out of the kettle as letters nobody here can read. */
function kitchenSteam(): string {
  const p = palettes.carmine;
  const glyphs = [
    "M0 0C40 -30 60 20 20 40C-10 60 10 90 50 70M20 40L60 44",
    "M0 20C10 -20 60 -20 60 20S0 60 10 100M30 -8V-30M50 -4L64 -26",
    "M0 60C0 10 30 0 40 30S70 70 80 10M40 30V90",
    "M10 0H60M34 0C34 40 0 40 4 70S60 90 64 50",
  ];
  return picture(
    p,
    "#8f2f2c",
    repeat(60, (i) =>
      rect(
        (i % 12) * 104 - 20,
        430 + Math.floor(i / 12) * 54,
        98,
        48,
        (i + Math.floor(i / 12)) % 3 ? "#a63f36" : "#b95042",
        3,
      ),
    ),
    rect(420, 60, 660, 440, "#f4e2c4"),
    rect(444, 84, 612, 392, "#8fa9b5"),
    inside(
      rect(444, 84, 612, 392, "#fff"),
      rect(444, 84, 612, 140, "#b7c7c9") +
        circle(920, 176, 50, "#fbeadb") +
        peaks(12, 420, 260, "#5d7686", "#455c6c", 6) +
        hills(7, 450, 70, "#33485a", 8),
    ),
    stroke("#f4e2c4", 14, "M750 84V476M444 270H1056"),
    rect(400, 490, 700, 26, "#d9bd94"),
    place(
      980,
      490,
      poly("#e4573d", -40, -60, 40, -60, 30, 0, -30, 0) +
        repeat(5, (i) =>
          place(0, -58, path("#3f6b43", "M0 0C-14 -40 -6 -80 4 -100C14 -70 12 -30 0 0Z"), 1, -50 + i * 25),
        ),
    ),
    rect(0, 640, 1200, 170, "#3a1322"),
    rect(0, 628, 1200, 18, "#5b2130"),
    rect(60, 650, 620, 160, "#24101c"),
    rect(90, 690, 560, 120, "#170a14", 10),
    repeat(5, (i) => circle(140 + i * 116, 668, 13, "#d9bd94")),
    rect(110, 700, 520, 12, "#d9bd94", 6),
    repeat(
      2,
      (i) =>
        rect(150 + i * 270, 616, 180, 16, "#170a14") +
        (i ? "" : repeat(7, (n) => path("#f9c84f", `M${168 + n * 22} 618q-9 -14 0 -26q9 12 0 26z`))),
    ),
    ...glyphs
      .concat(glyphs)
      .map((d, i) =>
        place(
          430 + i * 78 + (i % 2) * 14,
          392 - i * 42 - (i % 2) * 36,
          stroke("#fff8ea", 13 - i * 0.6, d),
          0.62 + i * 0.1,
          -12 + ((i * 29) % 30),
        ),
      ),
    path("#1d4a58", "M120 600C104 500 150 430 240 430C330 430 376 500 360 600Z"),
    path("#123440", "M270 434C340 450 372 520 360 600H300C320 540 310 470 270 434Z"),
    path("#2f6a78", "M142 570C140 510 160 466 196 452C176 490 168 530 172 570Z"),
    path("#1d4a58", "M340 560C390 540 384 480 420 452L440 470C410 510 420 580 352 594Z"),
    stroke("#170a14", 15, "M150 470C140 360 340 360 330 470"),
    rect(214, 408, 52, 26, "#123440", 8),
    circle(240, 402, 12, "#f9c84f"),
    place(
      820,
      628,
      rect(-40, -74, 80, 74, "#fbeadb", 8) +
        ring(48, -40, 20, "#fbeadb", 9) +
        rect(12, -74, 28, 74, "#d9bd94", 8) +
        rect(-40, -50, 80, 12, "#e4573d"),
    ),
    place(
      1010,
      628,
      oval(0, -2, 100, 14, "#fbeadb") +
        circle(-34, -34, 34, "#e4573d") +
        circle(30, -32, 32, "#f9c84f") +
        circle(0, -70, 30, "#e06a3d"),
    ),
  );
}

export const kitchen = {
  "bread-two-arrows": bread,
  "kitchen-speech-steam": kitchenSteam,
};

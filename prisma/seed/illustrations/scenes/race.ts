import { palettes } from "../palettes";
import { flock, pine } from "../scenery";
import {
  circle,
  curve,
  fade,
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

/** The road up the mountain: its middle at a share `t` of the way down the picture, and its width there. */
const roadAt = (t: number) => ({
  x: 610 + (70 + 400 * t) * Math.sin(1.4 + 27 * t ** 0.8),
  y: -30 + 900 * t ** 1.2,
  half: 8 + 34 * t,
});

/** The road as one ribbon that widens towards the viewer. */
function ribbon(ink: string, margin: number, drop = 0): string {
  const steps = Array.from({ length: 521 }, (_, i) => i / 520);
  const side = (sign: 1 | -1) =>
    steps.map((t) => {
      const [here, there] = [roadAt(t), roadAt(t + 0.002)];
      const [dx, dy] = [there.x - here.x, there.y - here.y];
      const reach = (sign * (here.half + margin * (0.3 + t))) / Math.hypot(dx, dy);
      return [here.x - dy * reach, here.y + dx * reach + drop];
    });
  return poly(ink, ...side(1).flat(), ...side(-1).reverse().flat());
}

/** A racer on a bicycle with the long shadow of the evening. */
const racer = (t: number, lane: number, jersey: string, ink: string, size = 0.8) => {
  const { x, y, half } = roadAt(t);
  const facing = roadAt(t - 0.01).x > x ? 1 : -1;
  const shadow = poly("#2b2f4a66", -16, 0, 16, 0, -92, 34, -128, 34);
  const bicycle =
    ring(-17, -13, 13, ink, 3.4) +
    ring(19, -13, 13, ink, 3.4) +
    stroke(ink, 3, "M-17 -13L-8 -34L14 -34L2 -13ZM14 -34L19 -13");
  const body =
    stroke(ink, 7, "M-9 -38L6 -28L-1 -12") +
    stroke(jersey, 13, "M-8 -42L11 -56") +
    stroke(jersey, 5, "M11 -54L20 -38") +
    circle(21, -63, 8, "#f6efd3");
  return (
    place(x, y + lane * half, shadow, (half / 24) * size) +
    place(x, y + lane * half, bicycle + body, (half / 24) * size, 0, facing)
  );
};

/** One ribbon of road; one rider ahead of the rest. */
function hairpins(): string {
  const p = palettes.meadow;
  const next = random(12);
  const wood = (count: number, x0: number, x1: number, y0: number, y1: number) =>
    Array.from({ length: count }, () => ({ x: next(x0, x1), y: next(y0, y1) }))
      .sort((a, b) => a.y - b.y)
      .map(({ x, y }) => {
        const h = 44 + y * 0.1;
        return (
          poly("#2b2f4a55", x - h * 0.1, y - 4, x + h * 0.1, y, x - h * 1.5, y + h * 0.5) +
          pine(x, y, h, "#3f6b43", "#264b38")
        );
      })
      .join("");
  const fans = (x: number, y: number) =>
    repeat(9, (i) => {
      const [fx, fy] = [x + (i % 5) * 15, y + Math.floor(i / 5) * 16 + (i % 2) * 5];
      const coat = [p.accent, p.glow, "#f6efd3", "#2b5fa0"][(i * 3) % 4] ?? p.accent;
      return (
        poly("#2b2f4a55", fx - 4, fy, fx + 4, fy, fx - 34, fy + 14) +
        rect(fx - 5, fy - 20, 10, 20, coat, 5) +
        circle(fx, fy - 24, 5, "#c98d63")
      );
    });
  return picture(
    p,
    "#c9b356",
    path("#dcc973", "M-20 -20H520C420 90 300 120 240 260C190 370 60 360 -20 430Z"),
    path("#9da34c", "M1220 -20H760C860 70 980 90 1010 220C1040 320 1140 330 1220 400Z"),
    path("#dcc973", "M1220 430C1090 430 1080 560 1120 640C1150 720 1090 780 1060 820H1220Z"),
    path("#9da34c", "M-20 540C90 540 110 640 80 700C60 750 120 790 140 820H-20Z"),
    repeat(9, (i) => stroke("#b39c45", 3, `M${40 + i * 14} ${40 + i * 34}q120 -10 190 -70`)),
    repeat(6, (i) => stroke("#858c3e", 3, `M${930 + i * 34} ${60 + i * 44}q90 6 150 60`)),
    ribbon("#2b2f4a44", 9, 16),
    ribbon("#f4e7c2", 5),
    ribbon("#5f5c6b", 0),
    stroke(
      "#f4e7c2",
      2.5,
      curve(...Array.from({ length: 131 }, (_, i) => roadAt(i / 130)).flatMap(({ x, y }) => [x, y])),
      "14 16",
    ),
    wood(16, 20, 330, 60, 330),
    wood(13, 930, 1180, 90, 330),
    wood(8, 1120, 1190, 470, 700),
    wood(6, 10, 90, 560, 740),
    fans(880, 330),
    fans(206, 410),
    fans(1010, 566),
    racer(0.3, -0.1, p.glow, p.ink, 1.5),
    ...[0.6, 0.612, 0.624, 0.636, 0.648, 0.66].map((t, i) =>
      racer(t, i % 2 ? 0.5 : -0.3, [p.accent, "#2b5fa0", "#f6efd3"][i % 3] ?? p.accent, p.ink),
    ),
    flock(4, 4, 90, 470, 200, 90, 46, "#2b2f4a"),
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

import { person } from "../figures";
import { palettes } from "../palettes";
import { flock } from "../scenery";
import { circle, fade, line, oval, path, picture, place, poly, rect, repeat, ring, stroke } from "../shapes";
import { heap, salt } from "./salt-heap";

/** The harvest stands waiting for carts; the rain is nearer. */
function conesUnderCloud(): string {
  const p = palettes.slate;
  const horizon = 430;
  const depths = [0.05, 0.08, 0.12, 0.18, 0.27, 0.42, 0.68, 1.12];
  return picture(
    p,
    "#e9dcc2",
    rect(0, 0, 1200, horizon, "#ecd9b4"),
    rect(0, 330, 1200, 110, "#f4e6c6"),
    fade(0.6, poly("#5f6f7c", 430, 250, 1060, 250, 860, horizon, 250, horizon)),
    fade(0.45, poly("#3d4c5a", 620, 250, 900, 250, 720, horizon, 430, horizon)),
    path(
      "#56646f",
      "M-40 -20H1240V250C1160 300 1090 250 1020 282C950 320 880 262 800 292C700 330 640 270 560 296C470 322 420 262 330 284C240 306 180 240 100 256C40 268 0 240 -40 250Z",
    ),
    path(
      "#3a4753",
      "M-40 -20H1240V160C1150 214 1060 160 980 196C880 236 800 170 700 204C590 240 520 176 420 196C320 216 240 150 130 170C60 182 10 150 -40 160Z",
    ),
    path(
      "#27323c",
      "M-40 -20H1240V70C1130 120 1020 70 900 104C780 136 660 80 540 104C400 130 260 60 130 84C60 94 10 70 -40 76Z",
    ),
    rect(0, horizon, 1200, 400, "#9fb0b4"),
    poly("#c3cdcb", 0, 520, 866, horizon, 1200, horizon, 1200, 446, 880, 436),
    repeat(6, (i) => rect(760 + (i % 2) * 120, 470 + i * 48, 380 - i * 20, 4, "#c3cdcb")),
    fade(
      0.5,
      repeat(5, (i) => rect(900 - i * 40, 450 + i * 40, 200 + i * 40, 10, "#56646f")),
    ),
    poly("#b79a72", 862, horizon, 872, horizon, 700, 820, -320, 820),
    poly("#8f7450", 872, horizon, 878, horizon, 790, 820, 700, 820),
    ...depths.map((d) => {
      const [x, y] = [864 - d * 560, horizon + d * 300];
      return (
        fade(
          0.35,
          path(
            "#27323c",
            `M${x} ${y}Q${x + d * 260} ${y - d * 20} ${x + d * 420} ${y + d * 22}Q${x + d * 200} ${y + d * 50} ${x} ${y + d * 30}Z`,
          ),
        ) + heap(x, y, d * 440, d * 372, salt.white, "#c4cad0")
      );
    }),
    person(742, 520, 74, "walk", { coat: p.accent, legs: p.ink, skin: salt.wood, hair: p.ink }),
    line(salt.wood, 4, 716, 480, 782, 452),
    flock(3, 6, 930, 330, 200, 70, 36, "#27323c"),
  );
}

/** The weighing shed: sun through the planks, a basket on the beam, the ledger. */
function weighingShed(): string {
  const p = palettes.brick;
  const dark = "#2a1812";
  const gap = (i: number) => 60 + i * 88;
  return picture(
    p,
    "#5d3522",
    repeat(
      15,
      (i) => rect(i * 88 - 28, 0, 84, 620, i % 2 ? "#6b3f28" : "#5d3522") + rect(i * 88 + 44, 0, 12, 620, "#4b2a1b"),
    ),
    repeat(11, (i) => rect(gap(i) + 84, 40, 5 + (i % 3) * 2, 560, "#ffdf9a")),
    rect(0, 0, 1200, 44, dark),
    poly(dark, 0, 44, 150, 44, 0, 200),
    poly(dark, 1200, 44, 1050, 44, 1200, 200),
    rect(0, 600, 1200, 210, "#3c2216"),
    repeat(11, (i) =>
      poly(
        "#e2a65a",
        gap(i) + 84,
        604,
        gap(i) + 92,
        604,
        gap(i) - 150 + (gap(i) - 500) * 0.5,
        810,
        gap(i) - 194 + (gap(i) - 500) * 0.5,
        810,
      ),
    ),
    fade(
      0.14,
      repeat(11, (i) =>
        poly(
          "#ffdf9a",
          gap(i) + 84,
          60,
          gap(i) + 92,
          60,
          gap(i) - 150 + (gap(i) - 500) * 0.5,
          810,
          gap(i) - 194 + (gap(i) - 500) * 0.5,
          810,
        ),
      ),
    ),
    line(dark, 10, 470, 40, 470, 180),
    ring(470, 190, 20, dark, 9),
    place(
      470,
      214,
      poly(dark, -330, -10, 0, -20, 300, -8, 300, 8, 0, 20, -330, 10) +
        circle(0, 0, 24, p.glow) +
        circle(0, 0, 9, dark) +
        repeat(9, (i) => rect(50 + i * 26, -16, 4, 12, p.glow)),
      1,
      -5,
    ),
    stroke(dark, 5, "M146 244L60 430M146 244L146 420M146 244L238 430"),
    path("#fdf8ef", "M50 440Q90 330 150 318Q210 330 246 440Z"),
    path("#d9d3cc", "M150 318Q210 330 246 440H160Q190 370 150 318Z"),
    path("#c9924f", "M36 434H262L232 566Q150 590 66 566Z"),
    repeat(8, (i) => stroke("#8a5a30", 4, `M${52 + i * 28} 438L${74 + i * 21} 570`)),
    repeat(4, (i) =>
      stroke("#8a5a30", 4, `M${42 + i * 6} ${458 + i * 30}Q150 ${474 + i * 30} ${256 - i * 6} ${458 + i * 30}`),
    ),
    rect(30, 426, 238, 16, "#a8713a", 8),
    line(dark, 5, 670, 198, 670, 300),
    path(dark, "M648 300H692L708 382H632Z"),
    fade(0.5, oval(150, 680, 160, 20, dark)),
    heap(390, 706, 330, 150, "#fdf8ef", "#cdb9a6"),
    place(420, 600, line("#a8713a", 9, 0, 0, 110, -130) + path("#8f8f8a", "M-34 34L-8 -10L26 14L0 58Z")),
    person(866, 716, 392, "reach", { coat: dark, legs: "#1c0f0b", skin: dark, hair: "#1c0f0b" }),
    poly("#7c4a2c", 930, 470, 1150, 426, 1168, 452, 948, 500),
    poly("#f6e7d3", 956, 466, 1042, 448, 1050, 456, 962, 476),
    poly("#dcc7ac", 1046, 447, 1122, 432, 1132, 440, 1052, 456),
    rect(972, 490, 18, 250, "#4b2a1b"),
    rect(1118, 462, 18, 278, "#4b2a1b"),
    line("#4b2a1b", 10, 980, 640, 1126, 640),
  );
}

export const saltTrade = {
  "salt-cones-row": conesUnderCloud,
  "salt-scale-shed": weighingShed,
};

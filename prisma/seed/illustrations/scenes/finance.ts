import { colonnade } from "../buildings";
import { person } from "../figures";
import { palettes, tint } from "../palettes";
import { skyline } from "../scenery";
import { circle, fade, inside, line, oval, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes";

const fadeInk = "#1f184033";

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
    repeat(
      5,
      (i) =>
        rect(296 + i * 140.7, 330, 44, 160, "#0d141a") +
        rect(304 + i * 140.7, 346, 28, 60, i === 2 ? p.glow : tint(p.ink, p.deep, 0.6)),
    ),
    rect(0, 560, 1200, 260, tint(p.deep, p.ink, 0.25)),
    fade(0.3, `<g transform="translate(0 1120) scale(1 -1)">${inside(rect(0, 320, 1200, 240, p.ink), front)}</g>`),
    repeat(26, () => rect(next(-40, 1180), next(568, 796), next(60, 220), 3, tint(p.deep, p.soft, 0.35))),
    repeat(
      34,
      () =>
        `<ellipse cx="${Math.round(next(0, 1200))}" cy="${Math.round(next(600, 800))}" rx="16" ry="4" fill="none" stroke="${p.soft}" stroke-width="2"/>`,
    ),
    fade(0.55, oval(436, 742, 90, 10, p.ink) + path(p.glow, "M352 776Q436 800 520 776L436 764Z")),
    person(436, 738, 200, "walk", { coat: p.ink, legs: "#10161c", skin: "#c98d63", hair: p.ink }),
    line(p.ink, 6, 452, 640, 446, 500),
    path(
      p.glow,
      "M330 560C340 470 400 450 446 446C500 450 556 476 566 560Q530 536 500 560Q474 540 448 560Q420 540 394 560Q362 538 330 560Z",
    ),
    path(tint(p.glow, p.ink, 0.25), "M446 446C500 450 556 476 566 560Q530 536 500 560Q496 490 446 446Z"),
    fade(
      0.5,
      repeat(120, () => {
        const x = next(-40, 1240);
        const y = next(-40, 700);
        return line(p.paper, 2, x, y, x - 16, y + 62);
      }),
    ),
  );
}

/** Code on one side of the scales, a household on the other. */
function scales(): string {
  const p = palettes.plum;
  const next = random(31);
  const pan = (x: number, y: number) =>
    stroke(p.ink, 4, `M${x} ${y - 210}L${x - 130} ${y}M${x} ${y - 210}L${x + 130} ${y}`) +
    path(
      p.glow,
      `M${x - 150} ${y}H${x + 150}C${x + 130} ${y + 62} ${x + 60} ${y + 76} ${x} ${y + 76}C${x - 60} ${y + 76} ${x - 130} ${y + 62} ${x - 150} ${y}Z`,
    ) +
    path(
      tint(p.glow, p.ink, 0.3),
      `M${x + 40} ${y}H${x + 150}C${x + 130} ${y + 62} ${x + 60} ${y + 76} ${x} ${y + 76}C${x + 40} ${y + 60} ${x + 46} ${y + 20} ${x + 40} ${y}Z`,
    );
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
    place(
      276,
      330,
      rect(-94, -140, 188, 160, p.paper) +
        repeat(7, (i) => strip(-122 + i * 22)) +
        oval(0, -140, 94, 18, p.soft) +
        oval(0, -140, 30, 6, p.deep),
    ),
    pan(276, 346),
    path(
      p.paper,
      "M182 366C120 420 90 520 150 580C210 640 160 690 60 700L40 760H250C330 700 380 640 300 560C250 500 280 440 330 380Z",
    ),
    inside(
      path(
        p.paper,
        "M182 366C120 420 90 520 150 580C210 640 160 690 60 700L40 760H250C330 700 380 640 300 560C250 500 280 440 330 380Z",
      ),
      repeat(16, (i) => place(220 - (i > 8 ? (i - 8) * 9 : 0), 0, strip(384 + i * 24))) +
        path(fadeInk, "M300 380C250 440 230 500 290 560C370 640 320 700 250 760H420V380Z"),
    ),
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

export const finance = {
  "bank-colonnade-rain": bankInRain,
  "scales-punched-paper": scales,
};

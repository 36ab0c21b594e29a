import { person } from "../figures";
import { palettes } from "../palettes";
import { flock, hills, peaks, pine } from "../scenery";
import { circle, fade, land, oval, path, picture, place, poly, rect, repeat, ring, stroke } from "../shapes";

/** Survey poles march down to the river, where one digger has begun. */
function surveyPoles(): string {
  const p = palettes.forest;
  const pole = (x: number, y: number, h: number) =>
    path("#0f2d2f55", `M${x} ${y}l${h * 0.5} ${h * 0.12}l-2 4z`) +
    repeat(6, (i) => rect(x - h * 0.022, y - (i + 1) * (h / 6), h * 0.044, h / 6 + 0.5, i % 2 ? "#ffffff" : "#d8432c"));
  return picture(
    p,
    "#f8e3b6",
    circle(820, 210, 84, "#fff4cf"),
    peaks(4, 460, 340, "#d6c9a4", "#c2b28e", 4),
    peaks(11, 480, 230, "#a9b695", "#8fa283", 5),
    hills(8, 500, 130, "#7d9c78", 5),
    fade(0.7, rect(0, 392, 1200, 26, "#fbf0d4", 13)),
    fade(0.6, rect(120, 440, 900, 18, "#fbf0d4", 9)),
    land("#4f7f62", 380, 640, 560, 540, 760, 470, 960, 390, 1260, 330),
    repeat(20, (i) => pine(700 + i * 27, 500 - i * 7.2 + ((i * 31) % 26), 66 + ((i * 19) % 36), p.deep, p.ink)),
    path(
      "#bfe0dc",
      "M560 480C640 520 480 560 600 620C700 680 640 740 700 830H980C900 720 820 680 720 610C650 560 760 520 640 478Z",
    ),
    stroke("#ffffff", 4, "M600 540q30 10 20 30M660 620q50 30 60 60M760 720q50 30 60 70"),
    path("#a88a5a", "M740 596C800 566 900 560 980 590C960 622 800 632 740 596Z"),
    place(
      870,
      590,
      rect(-56, -20, 116, 22, p.ink, 11) +
        repeat(5, (i) => circle(-40 + i * 20, -9, 6, "#6a9879")) +
        path("#f0a23a", "M-50 -24V-60H-10V-86H34V-24Z") +
        rect(-2, -78, 26, 26, "#dff0e4") +
        stroke("#f0a23a", 12, "M-30 -50L-96 -116L-140 -60") +
        path(p.ink, "M-158 -66L-128 -56L-136 -26Q-164 -30 -158 -66Z"),
      0.95,
    ),
    land("#2f6450", -60, 340, 120, 400, 300, 500, 460, 600, 600, 700, 720, 820),
    land("#2a5c52", -60, 560, 100, 610, 300, 700, 460, 830),
    repeat(40, (i) =>
      stroke(
        "#6a9879",
        3,
        `M${(i * 61) % 470} ${560 + ((i * 37) % 220) + ((i * 61) % 470) * 0.2}l-4 -16M${((i * 61) % 470) + 6} ${560 + ((i * 37) % 220) + ((i * 61) % 470) * 0.2}l4 -13`,
      ),
    ),
    ...[
      [120, 760, 470],
      [272, 716, 330],
      [388, 690, 240],
      [474, 672, 176],
      [540, 674, 130],
      [592, 684, 96],
    ].map(([x = 0, y = 0, h = 0]) => pole(x, y, h)),
    stroke("#0f2d2f", 2, "M120 420L272 470L388 520L474 556"),
    person(216, 770, 210, "reach", { coat: "#f0793a", legs: "#22403f", skin: "#e3b088", hair: "#f6d16b" }),
    stroke(p.ink, 5, "M270 604L252 770M270 604L300 770M270 604V770"),
    rect(252, 580, 40, 26, "#f6d16b", 4),
    flock(8, 5, 200, 120, 320, 120, 46, p.ink),
  );
}

/** A heron takes off, pose by pose, along a strip of film. */
function heronStrip(): string {
  const p = palettes.plum;
  const cream = "#f6ecd8";
  const poses = [
    {
      y: 0,
      wing: "M-20 -8C-50 4 -70 20 -78 34C-50 30 -20 22 6 4Z",
      legs: "M-6 14L-10 60L-6 108M6 14L8 60L4 108",
      neck: "M18 -4C44 -20 20 -52 36 -78",
    },
    {
      y: 6,
      wing: "M-20 -8C-60 -6 -84 4 -96 22C-60 26 -20 22 6 4Z",
      legs: "M-6 14L-24 54L-6 102M6 14L-10 56L4 102",
      neck: "M18 -2C48 -12 30 -44 52 -66",
    },
    {
      y: -20,
      wing: "M-20 -6C-50 -40 -70 -90 -66 -124C-30 -100 4 -50 12 0Z",
      legs: "M-6 14L-14 64L-4 122M6 14L4 62L12 122",
      neck: "M18 -2C54 -8 46 -36 70 -52",
    },
    {
      y: -60,
      wing: "M-24 -4C-70 10 -96 50 -92 96C-50 80 -4 46 14 6Z",
      legs: "M-12 12L-34 62L-30 118M-2 14L-18 66L-10 122",
      neck: "M18 -4C52 -4 56 -24 80 -34",
    },
    {
      y: -96,
      wing: "M-24 -6C-44 -56 -40 -110 -16 -146C8 -104 18 -50 16 0Z",
      legs: "M-20 10L-60 48L-84 92M-12 14L-46 60L-66 104",
      neck: "M18 -4C46 -2 54 -18 82 -22",
    },
    {
      y: -126,
      wing: "M-24 -4C-60 20 -80 70 -60 116C-24 88 4 50 16 6Z",
      legs: "M-24 6L-80 26L-122 44M-20 12L-74 36L-116 56",
      neck: "M16 -6C34 -10 36 -24 54 -24",
    },
    {
      y: -160,
      wing: "M-24 -8C-60 -60 -50 -120 -10 -156C14 -110 22 -50 18 0Z",
      legs: "M-26 2L-90 6L-138 6M-26 8L-88 14L-134 16",
      neck: "M16 -8C30 -14 34 -26 50 -24",
    },
  ];
  const heron = (i: number, ink: string, shade: string) => {
    const pose = poses[i] ?? { y: 0, wing: "", legs: "", neck: "" };
    const [hx = 0, hy = 0] = pose.neck.split(" ").slice(-2).map(Number);
    return place(
      0,
      pose.y,
      stroke("#d98a3c", 5, pose.legs) +
        path(ink, "M-56 14C-40 -20 10 -24 30 -4C20 22 -20 26 -56 14Z") +
        stroke(ink, 12, pose.neck) +
        path(shade, pose.wing) +
        oval(hx + 4, hy, 15, 9, ink) +
        poly("#f2663b", hx + 14, hy - 6, hx + 58, hy + 6, hx + 14, hy + 6) +
        stroke(p.ink, 4, `M${hx + 4} ${hy - 5}L${hx - 30} ${hy - 1}`) +
        circle(hx + 8, hy - 2, 2.4, p.ink),
    );
  };
  return picture(
    p,
    "#3a2c68",
    place(
      600,
      400,
      rect(-800, -318, 1600, 636, "#1c1538") +
        repeat(26, (i) => rect(-792 + i * 62, -300, 36, 40, cream, 8) + rect(-792 + i * 62, 260, 36, 40, cream, 8)) +
        repeat(7, (i) => {
          const x = -633 + i * 182;
          const last = i === 6;
          const frame = rect(x, -236, 172, 472, last ? "#f2663b" : i % 2 ? "#e9dcd6" : cream, 4);
          return (
            frame +
            rect(x, 150, 172, 86, last ? "#c94a2a" : "#cdb9d6") +
            rect(x, 150, 172, 5, "#9078b0") +
            repeat(5, (n) =>
              stroke(
                "#4b3a78",
                3,
                `M${x + 12 + n * 12} 160C${x + 14 + n * 12} ${130 - (n % 3) * 16} ${x + 8 + n * 14} ${120 - (n % 2) * 20} ${x + 16 + n * 12} ${90 - (n % 3) * 20}`,
              ),
            ) +
            ring(x + 86, 190, 18 + i * 7, last ? "#f6ecd8" : "#9078b0", 2.5) +
            circle(x + 128, -180 + i * 6, 20, last ? "#f8cf62" : "#f2c9a0") +
            place(x + 84, 86, heron(i, last ? "#ffffff" : "#4b3a78", last ? "#f6ecd8" : "#6d5a9c"), 0.92) +
            (i < 6 ? fade(0.16, place(x + 84, 86, heron(i + 1, "#4b3a78", "#4b3a78"), 0.92)) : "")
          );
        }),
      0.9,
      -4,
    ),
  );
}

export const valley = {
  "valley-survey-poles": surveyPoles,
  "film-strip-heron": heronStrip,
};

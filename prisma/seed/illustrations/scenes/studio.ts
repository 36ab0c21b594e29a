import { palettes } from "../palettes";
import { circle, fade, line, oval, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes";

/** Every player holds up a slip of paper. */
function orchestra(): string {
  const p = palettes.plum;
  const next = random(7);
  const slip = rect(10, -42, 22, 30, "#fff8e6", 2);
  const player = (kind: number) => {
    const wood = ["#d98a3c", "#a8562a", "#f0b84a"][kind % 3] ?? "#d98a3c";
    const thing =
      kind === 3
        ? circle(0, 24, 30, "#f8cf62") + circle(0, 24, 24, "#fff2cf")
        : kind === 2
          ? path("#f8cf62", "M-6 6L-26 54H26L6 6Z")
          : path(wood, "M0 -6C16 -4 16 12 10 18C22 26 22 50 0 52C-22 50 -22 26 -10 18C-16 12 -16 -4 0 -6Z") +
            line(p.ink, 3, 0, -22, 0, 46);
    return (
      oval(4, 6, 30, 20, "#120e2a66") +
      oval(0, -2, 29, 17, kind === 3 ? "#f2663b" : "#1f1840") +
      thing +
      circle(0, -6, 12, ["#c98d63", "#8a5a3c", "#f0cbb0", "#3a2422"][kind] ?? "#c98d63") +
      stroke("#1f1840", 6, "M16 -6L21 -20") +
      slip
    );
  };
  return picture(
    p,
    "#4b3a78",
    ...[690, 590, 490, 390, 290].map((r, i) =>
      circle(600, 830, r, ["#5a4788", "#6b559c", "#7d66b0", "#9078b0", "#a894c4"][i] ?? p.mid),
    ),
    ...[5, 4, 3, 2, 1].map((row) => {
      const count = 7 + row * 4;
      const r = 150 + row * 104;
      return repeat(count, (i) => {
        const a = Math.PI + ((i + 0.5) / count) * Math.PI;
        return place(
          600 + r * Math.cos(a),
          830 + r * Math.sin(a),
          place(0, 0, player(row === 5 ? (i % 3 === 1 ? 3 : 2) : row === 4 ? 2 : Math.floor(next(0, 2)))),
          1.12,
          (a * 180) / Math.PI + 90 + next(-8, 8),
        );
      });
    }),
    circle(600, 830, 150, "#f8cf62"),
    circle(600, 830, 124, "#e0a93f"),
    place(
      600,
      748,
      rect(-52, -34, 104, 62, "#1f1840", 4) +
        poly("#fff8e6", -46, -28, 0, -22, 0, 24, -46, 20) +
        poly("#efe2c8", 46, -28, 0, -22, 0, 24, 46, 20) +
        repeat(
          4,
          (i) =>
            line("#9078b0", 2, -40, -18 + i * 10, -6, -14 + i * 10) +
            line("#9078b0", 2, 6, -14 + i * 10, 40, -18 + i * 10),
        ) +
        line("#f2663b", 7, 62, 30, 118, -50),
    ),
  );
}

/** The animators' wall of drawings. */
function storyboard(): string {
  const p = palettes.plum;
  return picture(
    p,
    "#d8c6dc",
    rect(0, 620, 1200, 190, "#a8703f"),
    repeat(7, (i) => line("#935f34", 3, i * 200 - 60, 810, i * 180 + 30, 620)),
    rect(0, 606, 1200, 16, "#f4e8e2"),
    repeat(40, (i) => {
      const [c, r] = [i % 10, Math.floor(i / 10)];
      const [x, y] = [60 + c * 100, 50 + r * 122];
      return place(
        x + 42,
        y + 48,
        rect(-39, -45, 84, 98, "#4b3a7833") +
          rect(-42, -48, 84, 98, i === 26 ? "#f2663b" : "#fffaf0") +
          rect(-34, -40, 68, 54, i % 4 === 1 ? "#f8cf62" : i % 4 === 2 ? "#cdb9d6" : "#9fc6d0") +
          path("#4b3a78", `M-34 14V${2 - (i % 5) * 5}Q-10 ${-14 + (i % 3) * 8} 34 ${4 - (i % 4) * 4}V14Z`) +
          place(
            -14 + (i % 6) * 6,
            -16 - (i % 4) * 3,
            path("#1f1840", "M-22 -6C-14 -12 -6 -8 0 0C6 -8 14 -12 22 -6C14 -8 6 -2 0 4C-6 -2 -14 -8 -22 -6Z"),
          ) +
          repeat(2, (n) => line("#9078b0", 3, -32, 26 + n * 11, n ? 8 : 30, 26 + n * 11)) +
          circle(0, -44, 4, "#f2663b"),
        1,
        ((i * 37) % 9) - 4,
      );
    }),
    fade(0.35, poly("#fff0b8", 1010, 190, 1110, 190, 1240, 720, 560, 720)),
    line(p.ink, 8, 1130, 700, 1130, 130),
    stroke(p.ink, 8, "M1130 134Q1120 100 1066 130"),
    poly(p.accent, 1000, 196, 1040, 124, 1090, 124, 1120, 196),
    oval(1130, 706, 60, 10, p.ink),
    oval(620, 738, 190, 18, "#4b3a7844"),
    place(
      600,
      730,
      path("#1f1840", "M-130 0C-110 -60 -40 -60 0 -40L110 -46C140 -30 130 0 90 4Z") +
        path("#2f7f8c", "M-70 -30C-84 -120 -60 -190 0 -190C50 -186 60 -120 54 -34Z") +
        path("#236470", "M10 -190C50 -186 60 -120 54 -34H20Q40 -120 10 -190Z") +
        rect(-12, -212, 26, 30, "#b07a50") +
        oval(4, -236, 32, 38, "#b07a50") +
        path("#1f1840", "M-30 -230C-44 -300 40 -300 40 -252C10 -262 -6 -250 -8 -216Z") +
        stroke("#2f7f8c", 26, "M-30 -160L-10 -90L70 -84") +
        poly("#cdb9d6", 60, -60, 160, -60, 190, -140, 92, -140) +
        poly("#fff6d8", 100, -134, 182, -134, 158, -68, 74, -68),
    ),
    place(
      300,
      736,
      path("#c98a4a", "M-110 0C-130 -60 -60 -90 20 -70C80 -70 110 -30 96 0Z") +
        path("#a86c35", "M40 -66C90 -60 108 -28 96 0H50Q70 -40 40 -66Z") +
        oval(-92, -22, 46, 30, "#c98a4a") +
        path("#7d4f2a", "M-80 -46C-60 -40 -56 -10 -70 0C-90 -4 -96 -30 -80 -46Z") +
        oval(-134, -16, 9, 7, p.ink) +
        stroke(p.ink, 3, "M-116 -30q8 6 14 0") +
        stroke("#a86c35", 14, "M96 -8Q140 -10 130 -40"),
    ),
  );
}

export const studio = {
  "orchestra-batons-vote": orchestra,
  "storyboard-wall": storyboard,
};

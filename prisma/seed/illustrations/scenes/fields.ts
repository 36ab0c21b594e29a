import { palettes } from "../palettes";
import { bird, cloud, flock, hills, roundTree } from "../scenery";
import { circle, line, oval, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes";

/** Stripes of farmland, a barn with a rosette, and dust on the straight road. */
function barnStripes(): string {
  const p = palettes.meadow;
  const stripes = ["#e8cf5a", "#9bb552", "#d9b83f", "#6f9a48", "#f0dc7c", "#8aa650", "#cfae3a", "#5c8a46"];
  return picture(
    p,
    "#bfe0e2",
    rect(0, 300, 1200, 120, "#e2eee0"),
    cloud(260, 190, 420, "#ffffff"),
    cloud(830, 120, 300, "#ffffff"),
    cloud(1090, 290, 260, "#f6fbf6"),
    hills(6, 486, 40, "#7fa9a0", 6),
    repeat(26, (i) => {
      const a = -1900 + i * 190;
      return poly(
        stripes[i % stripes.length] ?? p.mid,
        780 + a * 0.18,
        480,
        780 + (a + 190) * 0.18,
        480,
        600 + (a + 190) * 1.3,
        820,
        600 + a * 1.3,
        820,
      );
    }),
    repeat(16, (i) => circle(40 + i * 22, 478 - (i % 3) * 4, 15 + (i % 4) * 3, p.deep)),
    poly("#e9dcc0", 786, 480, 796, 480, 400, 820, 130, 820),
    repeat(8, (i) =>
      poly(
        "#ffffff",
        771 - i * i * 7.2,
        492 + i * i * 5,
        774 - i * i * 7.2,
        492 + i * i * 5,
        762 - i * i * 7.8,
        504 + i * i * 5.4,
        757 - i * i * 7.8,
        504 + i * i * 5.4,
      ),
    ),
    repeat(13, (i) => circle(590 + i * 14, 610 - i * 11.5, 26 - i * 1.5, i % 2 ? "#f3e6c8" : "#e2cfa4")),
    place(
      560,
      640,
      oval(0, 4, 66, 9, "#18352766") +
        path("#2b5fa0", "M-60 0V-22Q-56 -30 -40 -32L-22 -56H24L42 -32Q60 -28 60 -8V0Z") +
        poly("#dff0f0", -16, -50, 2, -50, 2, -33, -30, -33) +
        poly("#dff0f0", 8, -50, 20, -50, 32, -33, 8, -33) +
        circle(-34, 0, 13, p.ink) +
        circle(36, 0, 13, p.ink),
      1,
    ),
    path("#18352755", "M1100 600L1240 616V650L900 618Z"),
    rect(900, 430, 210, 176, "#c8392b"),
    poly("#c8392b", 900, 432, 930, 362, 1005, 316, 1080, 362, 1110, 432),
    poly(
      "#7d241f",
      884,
      436,
      918,
      356,
      1005,
      302,
      1092,
      356,
      1126,
      436,
      1110,
      436,
      1080,
      366,
      1005,
      320,
      930,
      366,
      900,
      436,
    ),
    poly("#932a22", 1110, 432, 1180, 410, 1180, 588, 1110, 606),
    poly("#6d7a7a", 1005, 302, 1080, 290, 1194, 412, 1126, 436, 1092, 356),
    place(
      1005,
      396,
      repeat(12, (i) => place(0, 0, oval(0, -27, 9, 13, i % 2 ? "#f6efd3" : "#f0c244"), 1, i * 30)) +
        circle(0, 0, 22, "#f6efd3") +
        circle(0, 0, 15, "#3f6b43") +
        poly("#f0c244", -10, 28, -2, 28, -8, 66, -20, 60) +
        poly("#f6efd3", 2, 28, 10, 28, 20, 60, 8, 66),
    ),
    rect(956, 490, 98, 116, "#7d241f"),
    stroke("#f6efd3", 6, "M958 492H1052V604H958ZM958 492L1052 604M1052 492L958 604"),
    repeat(9, (i) => line(p.ink, 5, 90 + i * 42 - i * 4, 800 - i * 30, 90 + i * 42 - i * 4, 764 - i * 29)),
    flock(4, 7, 340, 230, 300, 120, 36, p.ink),
  );
}

/** A field ruled like a calendar; the tractor is three squares into the frost. */
function calendarField(): string {
  const p = palettes.meadow;
  const next = random(14);
  const corner = (c: number, r: number): [number, number] => [
    110 + c * 150 - r * 20 + c * r * 6.4,
    90 + r * 132 + c * 4,
  ];
  const cell = (c: number, r: number, inset: number, ink: string) => {
    const [a, b] = [corner(c, r), corner(c + 1, r)];
    const [d, e] = [corner(c + 1, r + 1), corner(c, r + 1)];
    return poly(
      ink,
      a[0] + inset,
      a[1] + inset,
      b[0] - inset,
      b[1] + inset,
      d[0] - inset,
      d[1] - inset,
      e[0] + inset,
      e[1] - inset,
    );
  };
  const rows = (c: number, r: number, ink: string, n: number) =>
    repeat(n, (i) => {
      const t = (i + 0.5) / n;
      const [a, b, d, e] = [corner(c, r), corner(c + 1, r), corner(c + 1, r + 1), corner(c, r + 1)];
      return line(
        ink,
        5,
        a[0] + (e[0] - a[0]) * t + 12,
        a[1] + (e[1] - a[1]) * t,
        b[0] + (d[0] - b[0]) * t - 12,
        b[1] + (d[1] - b[1]) * t,
      );
    });
  return picture(
    p,
    "#5c8a46",
    repeat(60, () => circle(next(0, 1200), next(0, 800), next(10, 26), "#55813f")),
    ...Array.from({ length: 35 }, (_, i) => {
      const [c, r] = [i % 7, Math.floor(i / 7)];
      const frosty = r < 2 || (r === 2 && c > 2);
      const ink = frosty ? ((c + r) % 2 ? "#cfe6ec" : "#dff0f2") : (c + r) % 2 ? "#7a4f30" : "#8a5c38";
      return (
        cell(c, r, 4, ink) +
        rows(c, r, frosty ? "#a9cfdb" : "#5f3a22", 6) +
        (frosty
          ? repeat(5, () => {
              const [x, y] = corner(c, r);
              return circle(x + next(24, 120), y + next(20, 110), 3, "#ffffff");
            })
          : repeat(r === 4 ? 18 : r === 3 ? 10 : 0, (n) => {
              const [x, y] = corner(c, r);
              return path(
                r === 4 ? "#9bc552" : "#8ab04c",
                `M${x + 24 + (n % 6) * 20 + r * 3} ${y + 30 + Math.floor(n / 6) * 40}q-10 -16 -8 -22q8 4 8 12q2 -10 9 -12q0 10 -9 22z`,
              );
            }))
      );
    }),
    repeat(3, (i) => rows(i, 2, "#4a2c1a", 6)),
    place(
      566,
      424,
      path("#18352777", "M-60 30H80L120 66H-20Z") +
        rect(-150, -8, 70, 46, "#c9d3d6") +
        repeat(6, (i) => line(p.ink, 4, -146 + i * 12, 38, -152 + i * 12, 56)) +
        line(p.ink, 7, -80, 16, -40, 16) +
        path("#d9482b", "M-50 -30H-6V-8H86Q96 -6 96 10V34H-50Z") +
        path("#a8331f", "M-50 16H96V34H-50Z") +
        stroke(p.ink, 6, "M-46 -30L-40 -84H14L20 -8M60 -8V-50") +
        rect(-50, -94, 74, 12, "#d9482b", 4) +
        circle(-22, 22, 44, p.ink) +
        circle(-22, 22, 22, p.glow) +
        circle(78, 36, 27, p.ink) +
        circle(78, 36, 12, p.glow) +
        circle(-10, -56, 13, "#8a5a3c") +
        path("#2b5fa0", "M-26 -18V-34Q-10 -50 6 -34V-18Z"),
      1,
    ),
    ...[
      [330, 380],
      [270, 420],
      [400, 350],
      [220, 350],
    ].map(([x = 0, y = 0], i) => bird(x, y, 40 - i * 3, "#ffffff", i * 9 - 10)),
    repeat(5, (i) => roundTree(1160, 150 + i * 170, 120, "#3f6b43", "#2d5236", p.ink)),
    repeat(5, (i) => roundTree(40, 130 + i * 176, 110, "#3f6b43", "#2d5236", p.ink)),
  );
}

export const fields = {
  "barn-field-stripes": barnStripes,
  "sower-calendar-field": calendarField,
};

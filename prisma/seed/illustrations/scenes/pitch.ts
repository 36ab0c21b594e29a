import { football } from "../objects";
import { palettes } from "../palettes";
import { circle, fade, line, oval, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes";

/** The header, above the bar, under the lights. */
function header(): string {
  const p = palettes.forest;
  const next = random(9);
  const copper = "#d97a3c";
  const lights = (x: number, turn: number) =>
    place(
      x,
      70,
      fade(0.2, poly("#f4f7dc", -90, 20, 90, 20, 420, 800, -420, 800)) +
        rect(-100, -40, 200, 84, p.ink, 6) +
        repeat(10, (i) => circle(-78 + (i % 5) * 39, -18 + Math.floor(i / 5) * 40, 14, "#fffbe0")),
      1,
      turn,
    );
  const player =
    stroke("#0a1f22", 34, "M-10 110C-60 160 -90 190 -130 180L-176 250") +
    stroke("#0a1f22", 34, "M24 110C50 180 30 220 -20 262L-40 330") +
    path(copper, "M-62 -44C-30 -66 30 -66 58 -46L46 120H-40Z") +
    path("#a4562a", "M20 -60L58 -46L46 120H16Z") +
    path("#f6efe0", "M-44 104H50L62 166L8 172L2 140L-34 182L-70 156Z") +
    stroke(copper, 28, "M-52 -28L-112 6") +
    stroke("#7d4f35", 24, "M-114 8L-170 -26") +
    stroke(copper, 28, "M52 -30L104 -8") +
    stroke("#7d4f35", 24, "M106 -8L150 52") +
    rect(-16, -78, 32, 32, "#7d4f35") +
    oval(8, -108, 34, 42, "#7d4f35") +
    path("#12181a", "M-26 -104C-34 -150 10 -164 40 -140C26 -132 4 -132 -6 -112L-10 -88Z") +
    path("#f26a3d", "M-176 250l-34 14l6 18l52 -16zM-40 330l-22 20l44 12l4 -26z");
  return picture(
    p,
    "#0a2226",
    rect(0, 120, 1200, 440, "#123a3a"),
    repeat(9 * 42, (i) => {
      const [c, r] = [i % 42, Math.floor(i / 42)];
      return circle(
        c * 29 + (r % 2) * 14,
        250 + r * 34,
        9,
        next() < 0.5 ? "#1d5650" : next() < 0.6 ? copper : "#8fb59a",
      );
    }),
    poly("#071a1d", -10, 120, 1210, 120, 1210, 206, -10, 226),
    poly("#0d2c2e", -10, 226, 1210, 206, 1210, 222, -10, 242),
    lights(190, -14),
    lights(1010, 14),
    rect(0, 560, 1200, 250, "#2f7a4e"),
    repeat(5, (i) =>
      poly(
        "#37895a",
        600 + (i * 2 - 5) * 130,
        560,
        600 + (i * 2 - 4) * 130,
        560,
        600 + (i * 2 - 4) * 330,
        810,
        600 + (i * 2 - 5) * 330,
        810,
      ),
    ),
    repeat(28, (i) => line("#9fc3b0", 1.6, 640 + i * 24, 330, 640 + i * 24, 680)),
    repeat(14, (i) => line("#9fc3b0", 1.6, 640, 340 + i * 26, 1220, 340 + i * 26)),
    rect(622, 316, 600, 18, "#ffffff"),
    rect(622, 316, 18, 384, "#ffffff"),
    rect(634, 334, 6, 366, "#b9c8bd"),
    line("#e9f2e0", 6, 0, 704, 1200, 692),
    fade(0.5, oval(480, 752, 170, 16, "#071a1d")),
    place(430, 306, player, 1.16, -8),
    football(590, 118, 48, "#ffffff", "#10282b"),
    stroke("#ffffff", 4, "M660 70L720 34M672 112L742 100M650 160L704 180"),
    place(
      850,
      640,
      path("#0a1f22", "M-60 150L-40 30C-60 -20 -50 -70 0 -74C46 -70 56 -20 44 30L60 150Z") +
        stroke("#0a1f22", 26, "M-40 -50L-96 -150M40 -50L90 -160") +
        oval(0, -104, 28, 34, "#0a1f22") +
        circle(-98, -166, 18, "#f6d16b") +
        circle(92, -176, 18, "#f6d16b"),
      0.96,
    ),
  );
}

/** Eleven pairs of boots around one table. */
function bootsOnTable(): string {
  const p = palettes.brick;
  const boot = (ink: string, flip: number) =>
    place(
      flip * 17,
      0,
      path(
        ink,
        "M-11 -46C-14 -24 -8 -10 -10 8C-12 34 -8 46 0 46C9 46 13 34 12 8C12 -10 15 -24 11 -46C6 -58 -6 -58 -11 -46Z",
      ) +
        oval(0, 32, 7, 11, p.ink) +
        repeat(4, (i) => line("#ffffff", 3, -6, -24 + i * 11, 7, -22 + i * 11)) +
        stroke("#ffffff", 3, "M-10 -2L-4 8"),
      1,
      0,
      flip,
    );
  return picture(
    p,
    "#8f4a30",
    repeat(10, (i) => line("#7d3d28", 3, 0, i * 84 + 20, 1200, i * 84 + 20)),
    repeat(26, (i) =>
      line(
        "#7d3d28",
        3,
        (i * 173) % 1200,
        Math.floor(i / 2.6) * 84 + 20,
        (i * 173) % 1200,
        Math.floor(i / 2.6) * 84 + 104,
      ),
    ),
    repeat(11, (i) => {
      const a = (i / 11) * Math.PI * 2 + 0.28;
      return place(
        600 + 556 * Math.cos(a),
        400 + 362 * Math.sin(a),
        rect(-52, -46, 104, 96, "#2b1a20", 26) + rect(-44, -42, 88, 74, "#4c2b2c", 22),
        1,
        (a * 180) / Math.PI - 90,
      );
    }),
    oval(620, 428, 500, 312, "#2b1a2088"),
    oval(600, 400, 500, 312, "#f3e4cf"),
    oval(600, 400, 484, 298, "#e6cfae"),
    fade(0.5, path("#fff6e4", "M150 330C230 160 460 100 640 106L330 640C200 590 120 460 150 330Z")),
    repeat(11, (i) => {
      const a = (i / 11) * Math.PI * 2 + 0.28;
      const ink = ["#c76a3a", "#ffffff", "#2f7f8c", "#2b1a20", "#d9a03f"][i % 5] ?? p.accent;
      return place(
        600 + 386 * Math.cos(a),
        400 + 226 * Math.sin(a),
        place(6, 7, boot("#2b1a2066", 1) + boot("#2b1a2066", -1)) +
          boot(ink === "#ffffff" ? "#f7f3ea" : ink, 1) +
          boot(ink === "#ffffff" ? "#f7f3ea" : ink, -1),
        1.12,
        (a * 180) / Math.PI + 90,
      );
    }),
    place(
      600,
      400,
      poly("#2b1a2055", -178, -92, 190, -92, 196, 118, -172, 118) +
        rect(-186, -106, 372, 212, "#ffffff") +
        rect(-186, -106, 372, 28, "#c76a3a") +
        repeat(36, (i) =>
          rect(
            -176 + (i % 9) * 40,
            -66 + Math.floor(i / 9) * 42,
            33,
            34,
            [1, 5, 14, 15, 22, 30].includes(i) ? "#2f7f8c" : [9, 19, 26].includes(i) ? "#d9a03f" : "#eee4d6",
          ),
        ) +
        stroke("#c8342c", 6, "M20 22L58 58M58 22L20 58M-142 62L-104 98M-104 62L-142 98"),
      1,
      -5,
    ),
    place(760, 470, rect(-6, -70, 12, 130, p.ink, 4) + poly("#d9a03f", -6, -70, 6, -70, 0, -90), 1, 58),
  );
}

export const pitch = {
  "night-match-header": header,
  "boots-on-table": bootsOnTable,
};

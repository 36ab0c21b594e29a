import { football } from "../objects";
import { palettes, tint } from "../palettes";
import { circle, fade, inside, line, oval, path, picture, place, poly, random, rect, repeat, stroke } from "../shapes";

/** The header, above the bar, under the lights. */
function header(): string {
  const p = palettes.forest;
  const next = random(9);
  const [copper, skin, dark] = ["#e07f3c", "#6b432d", "#081b1f"];
  const floodlight = (x: number, lean: number) =>
    fade(0.16, poly("#f4f7dc", x - 90, 70, x + 90, 70, x + lean + 420, 820, x + lean - 300, 820)) +
    poly(dark, x - 8, 90, x + 8, 90, x + 14, 330, x - 14, 330) +
    place(
      x,
      66,
      rect(-112, -50, 224, 104, dark, 6) +
        repeat(12, (i) => circle(-88 + (i % 6) * 35, -22 + Math.floor(i / 6) * 44, 14, "#fffbe0")),
      1,
      lean / 40,
    );
  const shirt = "M492 262C520 236 560 236 588 262L566 318L534 416L438 396L470 320Z";
  const player =
    stroke(skin, 26, "M500 276L408 282L346 226") +
    stroke(copper, 38, "M500 276L436 282") +
    stroke(skin, 34, "M462 452L372 500L276 452") +
    stroke(p.paper, 30, "M352 490L282 456") +
    path(p.accent, "M284 432L246 424L232 458L268 474L290 470Z") +
    stroke(skin, 36, "M504 470L532 566L470 640") +
    stroke(p.paper, 32, "M524 578L476 636") +
    path(p.accent, "M458 620L494 642L480 674L430 664L432 648Z") +
    path("#f6efe0", "M438 392L536 412L548 498L486 520L478 486L434 510L396 462Z") +
    path("#d5cdb8", "M498 404L536 412L548 498L486 520L478 486Z") +
    path(copper, shirt) +
    inside(
      path(copper, shirt),
      poly("#b35a28", 548, 230, 600, 250, 580, 430, 500, 420) +
        repeat(3, (i) => rect(430, 306 + i * 40, 180, 12, "#f6efe0")),
    ) +
    stroke(skin, 26, "M574 276L652 316L696 258") +
    stroke(copper, 38, "M574 276L630 305") +
    poly(skin, 520, 250, 556, 250, 566, 214, 528, 214) +
    place(
      552,
      186,
      oval(0, 0, 38, 47, skin) +
        path("#12100f", "M-40 6C-50 -50 -6 -66 34 -42C22 -34 4 -28 -8 -12L-14 20Z") +
        oval(-10, 6, 8, 11, tint(skin, dark, 0.3)),
      1,
      24,
    );
  const keeper =
    stroke(dark, 32, "M1010 500L1080 580L1060 680") +
    stroke(dark, 32, "M990 520L1000 620L930 690") +
    path("#2f6d66", "M906 384C930 350 970 356 986 392L1036 506L972 540Z") +
    stroke("#2f6d66", 28, "M922 388L862 316L836 232") +
    stroke("#2f6d66", 28, "M962 378L930 300L936 214") +
    circle(832, 214, 24, p.glow) +
    circle(938, 196, 24, p.glow) +
    oval(896, 350, 31, 37, "#c08a62") +
    path(dark, "M864 350C858 308 900 300 924 322C910 330 890 332 884 346Z");
  return picture(
    p,
    dark,
    rect(0, 210, 1200, 400, "#103437"),
    repeat(10 * 46, (i) => {
      const [column, row] = [i % 46, Math.floor(i / 46)];
      const ink = next() < 0.4 ? "#1c524d" : next() < 0.5 ? copper : next() < 0.75 ? "#7fa792" : p.paper;
      return circle(column * 27 + (row % 2) * 13, 262 + row * 33, 9.5, ink);
    }),
    repeat(5, (i) => poly("#103437", 120 + i * 240, 240, 138 + i * 240, 240, 150 + i * 240, 600, 110 + i * 240, 600)),
    poly("#0c282b", -10, 190, 1210, 170, 1210, 246, -10, 254),
    floodlight(176, 150),
    floodlight(1020, -190),
    rect(0, 590, 1200, 34, "#b35a28"),
    repeat(13, (i) => rect(i * 96 + 8, 598, 60, 18, i % 3 ? "#e07f3c" : "#f6efe0")),
    rect(0, 622, 1200, 200, "#2a7349"),
    repeat(6, (i) => poly("#338354", -300 + i * 340, 820, -130 + i * 340, 820, 140 + i * 190, 622, 40 + i * 190, 622)),
    repeat(
      20,
      (i) =>
        line("#8fb3a2", 1.6, 760 + i * 24, 176, 790 + i * 24, 700) +
        line("#8fb3a2", 1.6, 740, 190 + i * 27, 1220, 176 + i * 27),
    ),
    keeper,
    poly("#ffffff", 716, 168, 1220, 150, 1220, 170, 716, 188),
    rect(716, 170, 20, 566, "#ffffff"),
    rect(729, 186, 7, 550, "#b9c8bd"),
    line("#e9f2e0", 6, 0, 742, 1200, 730),
    fade(0.5, oval(430, 772, 170, 15, dark)),
    player,
    football(628, 122, 50, "#ffffff", "#10282b"),
    repeat(3, (i) => stroke("#ffffff", 4, `M${672 + i * 8} ${70 + i * 40}l${58 - i * 4} ${-30 + i * 20}`)),
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

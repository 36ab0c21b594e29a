import { palettes } from "../palettes";
import { circle, inside, line, oval, path, picture, place, poly, rect, repeat, stroke } from "../shapes";

/** A bell mould cut through: core, gap and outer clay. */
function bellMould(): string {
  const bell = "M-90 -250C-80 -280 80 -280 90 -250C120 -90 130 40 230 130H-230C-130 40 -120 -90 -90 -250Z";
  return picture(
    palettes.ochre,
    "#f3e4c4",
    rect(0, 660, 1200, 160, "#6b4a32"),
    repeat(30, (i) => oval((i * 131) % 1200, 690 + ((i * 47) % 100), 16, 6, "#573a26")),
    poly("#38221c33", 240, 660, 980, 660, 1140, 700, 340, 700),
    path("#8a5a3a", "M190 660V330C220 130 380 70 540 70C700 70 860 130 890 330V660Z"),
    path("#75482d", "M540 70C700 70 860 130 890 330V660H700V300C690 180 640 90 540 70Z"),
    repeat(24, (i) => rect(220 + ((i * 211) % 620), 190 + ((i * 97) % 450), 34, 5, "#a8764e")),
    place(
      540,
      480,
      path("#d99a2b", bell) +
        inside(path("#fff", bell), rect(-240, -290, 120, 430, "#f2c55a") + rect(110, -290, 130, 430, "#a86c1f")),
    ),
    path("#c9a070", "M490 660H590V610H490Z"),
    place(
      540,
      508,
      path("#c49a6c", "M-62 -230C-54 -250 54 -250 62 -230C84 -80 96 30 176 102V152H-176V102C-96 30 -84 -80 -62 -230Z") +
        path("#a67c50", "M20 -244C50 -244 58 -240 62 -230C84 -80 96 30 176 102V152H60C70 20 50 -120 20 -244Z") +
        repeat(20, (i) => rect(-110 + ((i * 53) % 200), -100 + ((i * 71) % 230), 26, 4, "#8d6540")),
    ),
    path("#f2a03a", "M516 0H564V226H516Z"),
    path("#ffd98a", "M530 0H548V226H530Z"),
    path("#75482d", "M470 70L516 150V70ZM610 70L564 150V70Z"),
    place(
      1010,
      660,
      path("#b5713d", "M-60 0V-470H0C20 -300 30 -160 110 -90V0Z") +
        path("#8a4f2a", "M0 -470C20 -300 30 -160 110 -90V0H84V-80C10 -150 0 -300 -20 -470Z") +
        rect(-74, -520, 20, 520, "#38221c") +
        circle(-30, -420, 10, "#38221c") +
        circle(-30, -60, 10, "#38221c"),
    ),
    line("#38221c", 5, 80, 130, 80, 660),
    repeat(9, (i) => line("#38221c", 4, 66, 130 + i * 66, 94, 130 + i * 66)),
  );
}

/** Bronze is poured at night. */
function bellPour(): string {
  const bell = (x: number, y: number, s: number, ink: string, lit: string) =>
    place(
      x,
      y,
      line("#120a0c", 10, 0, -220, 0, -90) +
        path(ink, "M-40 -90C-34 -110 34 -110 40 -90C52 -20 56 40 100 80H-100C-56 40 -52 -20 -40 -90Z") +
        path(lit, "M14 -104C30 -104 36 -100 40 -90C52 -20 56 40 100 80H66C40 20 40 -50 14 -104Z") +
        oval(0, 80, 100, 14, ink) +
        circle(0, 92, 16, "#120a0c"),
      s,
    );
  const founder = (x: number, facing: number) =>
    place(
      x,
      700,
      stroke("#140b0d", 16, "M20 -170L330 -330") +
        path("#140b0d", "M-44 -240Q0 -270 40 -236L56 -80H-60Z") +
        poly("#140b0d", -52, -90, 52, -90, 78, 40, 30, 40, 4, -40, -30, 40, -76, 40) +
        oval(8, -276, 30, 36, "#140b0d") +
        rect(-34, -302, 92, 14, "#140b0d", 7) +
        stroke("#140b0d", 32, "M-20 -220L60 -180M24 -220L120 -218") +
        stroke("#f2803a", 5, "M44 -234L58 -90M38 -286L38 -262"),
      1,
      0,
      facing,
    );
  return picture(
    palettes.carmine,
    "#241216",
    rect(0, 0, 1200, 640, "#3a1a1c"),
    repeat(7, (i) => rect(i * 190, 0, 12, 640, "#241216")),
    circle(600, 430, 400, "#5b2320"),
    circle(600, 430, 290, "#8a3322"),
    circle(600, 440, 190, "#c4552a"),
    rect(0, 30, 1200, 30, "#120a0c"),
    bell(120, 260, 1.05, "#5b2c22", "#b5532a"),
    bell(330, 230, 0.78, "#5b2c22", "#c9652e"),
    bell(880, 230, 0.78, "#7a3a24", "#42201c"),
    bell(1086, 260, 1.05, "#6a3020", "#381a18"),
    line("#120a0c", 12, 560, 0, 560, 190),
    rect(0, 650, 1200, 160, "#1a0d10"),
    oval(640, 700, 240, 44, "#f2803a"),
    oval(640, 704, 200, 32, "#ffd07a"),
    oval(640, 706, 120, 18, "#fff6d8"),
    path("#f2803a", "M622 330C690 340 690 500 680 700H600C620 520 640 420 600 366Z"),
    path("#ffe29a", "M620 346C664 360 660 500 656 700H622C640 520 646 420 606 366Z"),
    place(
      540,
      280,
      stroke("#120a0c", 12, "M-100 -40Q20 -180 110 -40") +
        path("#120a0c", "M-130 -60H120L90 70Q0 110 -90 70Z") +
        oval(-4, -58, 124, 26, "#ffd07a") +
        poly("#ffd07a", 90, -70, 150, -50, 110, -30),
      1,
      28,
    ),
    founder(230, 1),
    founder(1010, -1),
    repeat(40, (i) =>
      circle(480 + ((i * 97) % 330), 380 + ((i * 61) % 320), 2 + (i % 3), i % 2 ? "#ffd07a" : "#fff6d8"),
    ),
    repeat(9, (i) => stroke("#ffd07a", 3, `M${560 + i * 20} 680q${(i - 4) * 16} -70 ${(i - 4) * 30} -30`)),
  );
}

export const foundry = {
  "bell-mould-loam": bellMould,
  "bell-pour-night": bellPour,
};

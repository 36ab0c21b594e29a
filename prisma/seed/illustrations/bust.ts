import { type Palette, tint } from "./palettes";
import { circle, inside, line, oval, path, place, poly, portraitBoard, rect, repeat, ring, stroke } from "./shapes";

type Hair = "crop" | "bob" | "bun" | "long" | "curls" | "bald" | "side" | "braids" | "quiff" | "fringe" | "hat" | "cap";
type Garment = "jacket" | "rollneck" | "scarf" | "blouse" | "coat" | "tunic";

export type Sitter = {
  palette: Palette;
  skin: readonly [light: string, shade: string];
  hair: Hair;
  hairInk: string;
  garment: Garment;
  cloth: string;
  trim: string;
  ground: string;
  /** The second colour of the ground, and how it divides the square. */
  backdrop: string;
  split?: "slope" | "disc" | "arch" | "half";
  glasses?: "round" | "square";
  /** The colour of the frames, where it is not the dark ink. */
  rims?: string;
  beard?: "full" | "short" | "moustache";
  earrings?: boolean;
  freckles?: boolean;
  /** How far the face is turned: the width of the head against the usual. */
  breadth?: number;
};

/** What lies behind the head and what lies over the forehead. */
const hairShapes: Record<Hair, readonly [behind: string, before: string]> = {
  crop: [
    "",
    "M284 316C268 190 330 150 404 150C480 150 530 192 516 316C508 282 504 256 490 236C440 250 360 246 318 228C300 250 292 284 284 316Z",
  ],
  side: [
    "",
    "M282 330C256 190 320 138 410 140C500 142 544 206 518 330C512 296 508 270 496 250C452 250 390 234 352 204C338 238 296 256 290 290Z",
  ],
  quiff: [
    "",
    "M286 312C276 244 280 200 306 176C330 128 420 108 478 134C520 152 532 210 514 312C508 280 504 262 494 244C430 240 380 226 330 214C304 236 296 270 286 312Z",
  ],
  bald: [
    "",
    "M282 352C274 318 276 290 286 262C292 284 292 314 294 350ZM518 352C526 318 524 290 514 262C508 284 508 314 506 350Z",
  ],
  bob: [
    "M262 470C234 340 232 140 400 136C568 140 566 340 538 470C500 486 300 486 262 470Z",
    "M284 330C286 250 330 214 420 196C440 230 496 250 516 330C532 220 480 146 400 146C320 146 268 220 284 330Z",
  ],
  fringe: [
    "M258 520C226 360 232 132 400 130C568 132 574 360 542 520C520 530 280 530 258 520Z",
    "M280 322C270 200 320 146 400 146C480 146 530 200 520 322C512 290 508 282 504 276C440 290 360 290 296 276C290 284 286 300 280 322Z",
  ],
  long: [
    "M246 640C216 440 224 134 400 130C576 134 584 440 554 640C500 660 300 660 246 640Z",
    "M284 340C282 260 330 216 372 176C420 230 506 250 516 340C540 210 480 142 400 142C320 142 262 210 284 340Z",
  ],
  bun: [
    "M330 150C330 84 366 60 400 60C434 60 470 84 470 150ZM280 330C262 190 330 138 400 138C470 138 538 190 520 330Z",
    "M284 320C280 246 340 220 400 176C460 220 520 246 516 320C534 200 470 146 400 146C330 146 266 200 284 320Z",
  ],
  curls: ["", ""],
  hat: [
    "M262 560C236 420 250 240 400 230C550 240 564 420 538 560C500 600 300 600 262 560Z",
    "M284 330C290 280 310 262 330 250H470C490 262 510 280 516 330C524 270 520 250 516 230H284C280 250 276 270 284 330Z",
  ],
  cap: [
    "",
    "M282 352C274 318 276 290 284 262C292 284 292 314 294 350ZM518 352C526 318 524 290 516 262C508 284 508 314 506 350Z",
  ],
  braids: [
    "M250 330C236 160 320 126 400 126C480 126 564 160 550 330Z",
    "M284 322C284 240 340 214 398 170C460 214 516 240 516 322C536 200 474 140 400 140C326 140 264 200 284 322Z",
  ],
};

const jaw =
  "M284 300C284 200 332 156 400 156C468 156 516 200 516 300C518 380 502 420 476 456C452 486 428 498 400 498C372 498 348 486 324 456C298 420 282 380 284 300Z";
const shoulders =
  "M96 830C104 690 150 636 260 606C310 592 344 578 350 556H450C456 578 490 592 540 606C650 636 696 690 704 830Z";

const curlSpots: readonly (readonly [number, number, number])[] = [
  [290, 300, 44],
  [268, 250, 50],
  [286, 190, 54],
  [334, 150, 58],
  [400, 132, 62],
  [466, 150, 58],
  [514, 190, 54],
  [532, 250, 50],
  [510, 300, 44],
];

/** Curls turn grey at the temples first. */
const greying = (hairInk: string, i: number) => (i < 2 || i > 6 ? tint(hairInk, "#c9ced2", 0.5) : hairInk);

function hairBehind({ hair, hairInk }: Sitter): string {
  if (hair === "curls") return curlSpots.map(([x, y, r], i) => circle(x, y, r + 14, greying(hairInk, i))).join("");
  const plaits =
    hair === "braids" ? [266, 534].map((x) => repeat(9, (i) => oval(x, 300 + i * 42, 26, 30, hairInk))).join("") : "";
  return path(hairInk, hairShapes[hair][0]) + plaits;
}

function hairBefore({ hair, hairInk, palette }: Sitter): string {
  if (hair === "curls")
    return curlSpots.map(([x, y, r], i) => circle(x, y - 8, r * 0.72, greying(hairInk, i))).join("");
  return path(hairInk, hairShapes[hair][1]) + headgear(hair, palette);
}

/** A woollen hat with a turned-up rim, or a flat cap. */
function headgear(hair: Hair, { ink }: Palette): string {
  if (hair === "hat") {
    const [wool, rim] = ["#8a2430", "#a83a40"];
    return (
      circle(400, 78, 34, rim) +
      path(wool, "M270 240C266 120 330 84 400 84C470 84 534 120 530 240Z") +
      rect(258, 204, 284, 64, rim, 24) +
      repeat(12, (i) => line(wool, 5, 282 + i * 22, 214, 282 + i * 22, 258))
    );
  }
  if (hair === "cap") {
    return (
      path("#4f5a3c", "M262 246C246 130 340 110 420 120C520 128 560 190 544 246C460 216 340 216 262 246Z") +
      path("#3d4630", "M262 246C340 206 460 206 552 250C540 276 500 262 400 250C340 246 300 250 262 246Z") +
      stroke(ink, 3, "M400 118C380 150 372 190 372 222M400 118C440 140 470 180 480 222")
    );
  }
  return "";
}

function clothing({ garment, cloth, trim, palette, skin }: Sitter): string {
  const shade = path(palette.ink, "M470 560C520 620 560 720 560 840H720V560Z");
  const body = path(cloth, shoulders) + inside(path(cloth, shoulders), `<g opacity="0.22">${shade}</g>`);
  switch (garment) {
    case "rollneck":
      return (
        body +
        path(cloth, "M336 520C370 540 430 540 464 520L472 612C430 640 370 640 328 612Z") +
        stroke(palette.ink, 3, "M332 596C372 620 428 620 468 596M336 536C372 556 428 556 464 536")
      );
    case "jacket":
      return (
        body +
        poly(trim, 346, 556, 400, 810, 454, 556) +
        poly(palette.paper, 346, 552, 336, 600, 386, 640, 400, 616, 414, 640, 464, 600, 454, 552, 400, 610) +
        path(
          cloth,
          "M346 566L292 592L280 680L318 690L400 830L482 690L520 680L508 592L454 566C450 660 424 760 400 810C376 760 350 660 346 566Z",
        ) +
        stroke(palette.ink, 3, "M292 592L280 680L318 690L400 830L482 690L520 680L508 592")
      );
    case "coat":
      return (
        body +
        poly(trim, 346, 556, 400, 730, 454, 556) +
        path(cloth, "M330 540L258 590L270 720L400 800L386 640Z") +
        path(cloth, "M470 540L542 590L530 720L400 800L414 640Z") +
        stroke(palette.ink, 3, "M330 540L258 590L270 720L400 800L530 720L542 590L470 540M400 800V840")
      );
    case "scarf":
      return (
        body +
        path(trim, "M310 540C360 580 440 580 490 540L512 622C440 668 360 668 288 622Z") +
        path(trim, "M426 640L500 610L540 800H452Z") +
        stroke(
          palette.paper,
          13,
          "M304 572C360 612 440 612 498 572M294 606C360 648 440 648 506 606M440 680L514 660M446 724L524 704M450 768L532 748",
        )
      );
    case "blouse":
      return (
        body +
        path(skin[1], "M350 556C360 640 440 640 450 556Z") +
        path(skin[0], "M340 580C352 690 448 690 460 580L430 560H370Z") +
        stroke(trim, 12, "M336 588C352 700 448 700 464 588")
      );
    case "tunic":
      return (
        body +
        path(skin[1], "M352 560H448L400 660Z") +
        stroke(trim, 16, "M346 574C350 610 380 640 400 680C420 640 450 610 454 574M400 680V820")
      );
  }
}

function features({ skin, glasses, beard, hairInk, palette, earrings, freckles, rims = palette.ink }: Sitter): string {
  const [, shade] = skin;
  const dark = palette.ink;
  const whiskers = {
    full: "M288 350C296 400 312 408 350 404C376 392 424 392 450 404C488 408 504 400 512 350C516 430 490 530 400 532C310 530 284 430 288 350ZM366 428C384 438 416 438 434 428C426 418 374 418 366 428Z",
    short:
      "M300 400C330 430 350 402 400 400C450 402 470 430 500 400C486 470 450 504 400 504C350 504 314 470 300 400ZM362 430C384 442 416 442 438 430C420 418 380 418 362 430Z",
    moustache: "M344 422C358 394 388 392 400 398C412 392 442 394 456 422C430 414 370 414 344 422Z",
  };
  const lens = (x: number) =>
    glasses === "round"
      ? ring(x, 322, 37, rims, 7)
      : `<rect x="${x - 40}" y="294" width="80" height="56" rx="9" fill="none" stroke="${rims}" stroke-width="8"/>`;
  return (
    path(shade, "M404 300L426 384C420 394 404 396 392 392Z") +
    stroke(dark, 8, "M328 288C342 276 366 276 376 284M424 284C434 276 458 276 472 288") +
    oval(351, 322, 10, 8, dark) +
    oval(449, 322, 10, 8, dark) +
    (beard ? path(hairInk, whiskers[beard]) : "") +
    (beard === "full" ? "" : stroke(dark, 6, "M368 436C386 444 414 444 432 434")) +
    (freckles ? repeat(14, (i) => circle(322 + (i % 7) * 26, 366 + ((i * 11) % 22), 3.4, shade)) : "") +
    (glasses
      ? lens(351) + lens(449) + stroke(rims, 7, "M389 318Q400 310 411 318M312 314L288 304M488 314L512 304")
      : "") +
    (earrings ? circle(282, 396, 11, palette.glow) + circle(518, 396, 11, palette.glow) : "")
  );
}

const grounds = {
  slope: (fill: string) => poly(fill, 0, 800, 0, 520, 800, 120, 800, 800),
  disc: (fill: string) => circle(400, 350, 290, fill),
  arch: (fill: string) => path(fill, "M110 800V360C110 190 240 70 400 70C560 70 690 190 690 360V800Z"),
  half: (fill: string) => rect(400, 0, 400, 800, fill),
};

/** A head and shoulders in planes of light: one lit, one in shade, the light from the left. */
export function bust(sitter: Sitter): string {
  const { palette, skin, breadth = 1, ground, backdrop, split = "slope" } = sitter;
  const [light, shade] = skin;
  const ears = oval(284, 338, 20, 34, light) + oval(516, 338, 20, 34, shade);
  const face =
    path(light, jaw) +
    inside(path(light, jaw), path(shade, "M452 130C472 240 470 300 462 350C470 420 440 460 410 510H560V130Z"));
  const head = `<g transform="translate(${400 - 400 * breadth} 0) scale(${breadth} 1)">${ears}${face}${features(sitter)}${hairBefore(sitter)}</g>`;
  const neck =
    path(light, "M346 420V580C380 620 420 620 454 580V420Z") +
    path(shade, "M346 462C380 520 430 520 454 462V580C440 600 420 606 400 606C380 560 352 520 346 500Z");
  const sitting = hairBehind(sitter) + neck + clothing(sitter) + head;
  return portraitBoard(palette, ground, grounds[split](backdrop), place(-52, -20, sitting, 1.13));
}

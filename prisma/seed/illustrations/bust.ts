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

/** The planes of a face lit from the left: brows, lowered lids, one side of the nose, lips. */
function features({ skin, glasses, beard, hairInk, palette, earrings, freckles, rims = palette.ink }: Sitter): string {
  const [light, shade] = skin;
  const socket = tint(light, shade, 0.5);
  const dusk = tint(shade, palette.ink, 0.4);
  const dark = tint(shade, "#0d0a10", 0.8);
  const brow = tint(hairInk, dark, 0.45);
  const lips = tint(shade, "#8e2f37", 0.45);
  const eye = (x: number) =>
    path(
      socket,
      `M${x - 38} 316C${x - 26} 298 ${x + 24} 296 ${x + 38} 314C${x + 30} 340 ${x - 28} 342 ${x - 38} 316Z`,
    ) +
    path(dark, `M${x - 12} 309H${x + 14}C${x + 16} 334 ${x - 14} 334 ${x - 12} 309Z`) +
    path(dark, `M${x - 31} 322C${x - 18} 299 ${x + 18} 299 ${x + 32} 320C${x + 18} 309 ${x - 16} 308 ${x - 31} 322Z`);
  const whiskers = {
    full: "M286 346C296 400 312 410 350 406C376 394 424 394 450 406C488 410 504 400 514 346C520 440 490 538 400 540C310 538 280 440 286 346ZM364 432C384 444 416 444 436 432C424 424 376 424 364 432Z",
    short:
      "M290 372C312 430 346 408 400 404C454 408 488 430 510 372C506 470 456 506 400 508C344 506 294 470 290 372ZM360 432C384 444 416 444 440 432C420 424 380 424 360 432Z",
    moustache:
      "M336 430C352 396 386 392 400 400C414 392 448 396 464 430C436 418 414 422 400 418C386 422 364 418 336 430Z",
  };
  const lens = (x: number) =>
    glasses === "round"
      ? ring(x, 322, 40, rims, 8)
      : `<rect x="${x - 42}" y="292" width="84" height="60" rx="10" fill="none" stroke="${rims}" stroke-width="9"/>`;
  return (
    eye(350) +
    eye(450) +
    path(
      brow,
      "M314 290C332 268 366 270 386 284C364 281 338 281 314 290ZM486 290C468 268 434 270 414 284C436 281 462 281 486 290Z",
    ) +
    path(shade, "M406 300C410 340 418 366 434 386C428 400 402 402 386 394C398 388 402 340 406 300Z") +
    path(dusk, "M384 393C396 387 416 388 432 388C424 401 400 402 384 393Z") +
    path(lips, "M356 433C378 432 392 429 400 434C408 429 422 432 444 433C424 445 376 445 356 433Z") +
    path(tint(lips, light, 0.35), "M368 441C384 460 416 460 432 441C414 447 386 447 368 441Z") +
    path(socket, "M382 468C392 463 410 463 420 468C410 475 392 475 382 468Z") +
    (beard ? path(hairInk, whiskers[beard]) : "") +
    (beard && beard !== "moustache" ? path(lips, "M368 434C384 428 416 428 432 434C416 444 384 444 368 434Z") : "") +
    (freckles ? repeat(18, (i) => circle(312 + ((i * 53) % 172), 352 + ((i * 17) % 34), 3.2, shade)) : "") +
    (glasses
      ? lens(350) + lens(450) + stroke(rims, 8, "M391 316Q400 309 409 316M309 314L288 306M491 314L512 306")
      : "") +
    (earrings ? circle(282, 392, 11, palette.glow) + circle(518, 392, 11, palette.glow) : "")
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
    inside(
      path(light, jaw),
      path(shade, "M440 140C486 220 482 280 470 312C462 340 480 372 466 408C454 442 440 470 402 504H560V130Z"),
    );
  const head = `<g transform="translate(${400 - 400 * breadth} 0) scale(${breadth} 1)">${ears}${face}${features(sitter)}${hairBefore(sitter)}</g>`;
  const neck =
    path(light, "M346 420V580C380 620 420 620 454 580V420Z") +
    path(shade, "M346 462C380 520 430 520 454 462V580C440 600 420 606 400 606C380 560 352 520 346 500Z");
  const sitting = hairBehind(sitter) + neck + clothing(sitter) + head;
  return portraitBoard(palette, ground, grounds[split](backdrop), place(-124, -52, sitting, 1.31));
}

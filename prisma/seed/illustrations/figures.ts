import { oval, path, place, poly, rect, stroke } from "./shapes";

type Pose = "stand" | "walk" | "reach" | "cheer" | "sit" | "run";
type Clothes = { coat: string; legs?: string; skin?: string; hair?: string; skirt?: boolean };

const strides: Record<Pose, string> = {
  stand: "M-8 -46H8L6 0H1L0 -38L-1 0H-6Z",
  reach: "M-8 -46H8L6 0H1L0 -38L-1 0H-6Z",
  cheer: "M-8 -46H8L6 0H1L0 -38L-1 0H-6Z",
  walk: "M-8 -46H8C9 -30 13 -14 17 0H11C7 -14 2 -28 0 -36C-3 -24 -10 -10 -17 0H-22C-15 -14 -9 -30 -8 -46Z",
  run: "M-8 -46H8C13 -38 22 -30 22 -26L20 -2H15L15 -23L0 -34C-4 -22 -14 -20 -30 -18L-30 -23C-20 -26 -12 -30 -8 -46Z",
  sit: "M-8 -48H8L27 -46V-38L26 -4H31V0H20L19 -36H-6Z",
};

const arms: Record<Pose, string> = {
  stand: "M-10 -78L-13 -46M10 -78L13 -46",
  walk: "M-9 -78L-15 -60L-11 -46M9 -78L12 -60L19 -49",
  reach: "M-10 -78L-13 -46M9 -78L22 -74L35 -80",
  cheer: "M-10 -79L-17 -94L-14 -110M10 -79L18 -95L22 -110",
  sit: "M8 -77L14 -60L28 -55",
  run: "M-9 -78L-20 -68L-15 -56M9 -78L18 -64L28 -72",
};

/** A person of height `h` with the feet at x, y, facing right; mirrored by a negative `facing`. */
export function person(x: number, y: number, h: number, pose: Pose, clothes: Clothes, facing = 1): string {
  const { coat, legs = coat, skin = coat, hair = skin, skirt = false } = clothes;
  const body =
    path(legs, strides[pose]) +
    stroke(coat, 6, arms[pose]) +
    path(coat, "M-6 -84Q-12 -83 -13 -77L-10 -56L-11 -42H11L10 -56L13 -77Q12 -83 6 -84Z") +
    (skirt ? poly(coat, -9, -58, 9, -58, 16, -26, -16, -26) : "") +
    rect(-2.5, -88, 5, 7, skin) +
    oval(0.5, -92.5, 5.6, 6.8, skin) +
    path(hair, "M-5.6 -91C-7.4 -100 -1 -102 1.5 -100.6C6 -100.4 7 -97 6 -95C2 -95.5 -1 -95.5 -2 -94L-3 -89.5Z");
  return place(x, y, body, h / 100, 0, facing);
}

import { bust, type Sitter } from "./bust.ts";
import { palettes } from "./palettes.ts";

const { harbour, lagoon, slate, ochre, brick, plum, rose, forest, carmine, ice, meadow } = palettes;

/** The newspaper's writers. */
const sitters: Record<string, Sitter> = {
  "marta-quellin": { palette: harbour, skin: ["#f0cbb0", "#d29a7c"], hair: "bob", hairInk: "#c9ced2", garment: "jacket", cloth: "#1f3f66", trim: "#f4ead6", ground: "#ecdcb8", backdrop: "#dfc693", glasses: "round" },
  "tomas-adeyari": { palette: lagoon, skin: ["#7b4b31", "#553120"], hair: "crop", hairInk: "#1b1413", garment: "rollneck", cloth: "#d99a2b", trim: "#d99a2b", ground: "#8fcabb", backdrop: "#4d9c92", split: "disc", beard: "short" },
  "rafael-osei-brandt": { palette: slate, skin: ["#a86f48", "#7d4c30"], hair: "curls", hairInk: "#3d3835", garment: "jacket", cloth: "#475761", trim: "#b3263c", ground: "#c3ced3", backdrop: "#94a6b0", split: "half" },
  "leila-sorouhi": { palette: lagoon, skin: ["#dca57b", "#b37a54"], hair: "long", hairInk: "#1d171c", garment: "blouse", cloth: "#d0892e", trim: "#f7dfae", ground: "#17575f", backdrop: "#0f434c", split: "slope", glasses: "square" },
  "mehmet-karasoylu": { palette: ochre, skin: ["#e2b088", "#b98058"], hair: "bald", hairInk: "#1d1716", garment: "jacket", cloth: "#1d2f55", trim: "#e9e2d0", ground: "#ef9a4a", backdrop: "#dd7a2e", split: "arch", beard: "moustache", breadth: 1.13 },
  "yuki-hanamori": { palette: plum, skin: ["#f1d0ae", "#d5a37d"], hair: "fringe", hairInk: "#17131c", garment: "tunic", cloth: "#35357f", trim: "#5252a8", ground: "#e6dfe9", backdrop: "#f6e08e", split: "disc" },
  "beatriz-monsalvo": { palette: carmine, skin: ["#e9b992", "#c48a64"], hair: "bun", hairInk: "#6d3524", garment: "rollneck", cloth: "#93cfb5", trim: "#93cfb5", ground: "#f08a72", backdrop: "#e46a55", split: "half" },
  "priyanka-velluri": { palette: rose, skin: ["#b57a50", "#8a5636"], hair: "braids", hairInk: "#1f1719", garment: "coat", cloth: "#245443", trim: "#f0d9b8", ground: "#f7d9d4", backdrop: "#efbdb8", split: "arch", earrings: true },
  "anouk-desrivaux": { palette: forest, skin: ["#f7d9c2", "#dfae92"], hair: "quiff", hairInk: "#c24a26", garment: "rollneck", cloth: "#6a3568", trim: "#6a3568", ground: "#f6ecd2", backdrop: "#ead8ac", split: "slope", glasses: "square" },
  "fintan-garravoe": { palette: slate, skin: ["#f4d2b6", "#dba684"], hair: "side", hairInk: "#cf9f58", garment: "scarf", cloth: "#39444f", trim: "#c76a3a", ground: "#8fa6ba", backdrop: "#6a859d", split: "disc", freckles: true },
  "sigrid-aaltvedt": { palette: ice, skin: ["#f8dfce", "#e0b8a2"], hair: "hat", hairInk: "#f0dfae", garment: "coat", cloth: "#8b949b", trim: "#5b646c", ground: "#dcebf1", backdrop: "#bcd8e4", split: "slope" },
  "kofi-amanquah": { palette: meadow, skin: ["#6d4430", "#492b1e"], hair: "cap", hairInk: "#eeece6", garment: "jacket", cloth: "#6d4a30", trim: "#e9dfc6", ground: "#dcdcb4", backdrop: "#bfc28c", split: "arch", beard: "full", glasses: "round" },
};

export const portraits = Object.fromEntries(
  Object.entries(sitters).map(([slug, sitter]) => [`portrait-${slug}`, () => bust(sitter)]),
);

/**
 * The inks of the newspaper's illustrations. Every palette has the same roles, from `paper` down to `ink`, so that any
 * scene can be printed in any of them; `accent` is kept for the thing the eye should find first, `glow` for light.
 */
export type Palette = {
  readonly paper: string;
  readonly soft: string;
  readonly mid: string;
  readonly deep: string;
  readonly ink: string;
  readonly accent: string;
  readonly glow: string;
};

const inks = (
  paper: string,
  soft: string,
  mid: string,
  deep: string,
  ink: string,
  accent: string,
  glow: string,
): Palette => ({ paper, soft, mid, deep, ink, accent, glow });

export const palettes = {
  harbour: inks("#f4ead6", "#b9d0cb", "#6598a4", "#235068", "#0f2538", "#e2552c", "#f3b544"),
  dusk: inks("#f9dfc0", "#f0a37e", "#c2617a", "#5c3668", "#241a40", "#ff6b4a", "#ffd07a"),
  meadow: inks("#f6efd3", "#cfd08a", "#8aa650", "#3f6b43", "#183527", "#d9482b", "#f0c244"),
  ochre: inks("#f8ecd2", "#ecc98a", "#d49a45", "#95552a", "#38221c", "#1f7a7a", "#fff3c9"),
  ice: inks("#f5f7f3", "#cfe2e8", "#8fbccd", "#3d7393", "#142f4b", "#ee5b3c", "#fbe29a"),
  night: inks("#dfe6e6", "#8ba3bd", "#48648c", "#22345c", "#0d1731", "#f26a3d", "#fbd35e"),
  brick: inks("#f6e7d3", "#e6b79a", "#c96f4e", "#83382f", "#2b1a20", "#2f7f8c", "#f4c25b"),
  forest: inks("#eef0dc", "#b4c8a4", "#6a9879", "#2a5c52", "#0f2d2f", "#f0793a", "#f6d16b"),
  rose: inks("#fbeee3", "#f3c6b8", "#e08a86", "#8d3f5b", "#321a33", "#2a6f97", "#f7c95c"),
  slate: inks("#f0ede4", "#cbcfcb", "#8d9a9f", "#475761", "#1b252e", "#d8342f", "#f2bd3d"),
  lagoon: inks("#f9f0da", "#a9ddd0", "#45b0a8", "#17687a", "#0c2f44", "#f4583f", "#fbc54a"),
  plum: inks("#f4e8e2", "#cdb9d6", "#9078b0", "#4b3a78", "#1f1840", "#f2663b", "#f8cf62"),
  carmine: inks("#fbeadb", "#f4b59a", "#e4573d", "#a12a2f", "#3a1322", "#17505e", "#f9c84f"),
} satisfies Record<string, Palette>;

/** The colour a share `t` of the way from one ink to another: distance and haze are made with it. */
export function tint(from: string, to: string, t: number): string {
  const channel = (colour: string, i: number) => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mixed = [0, 1, 2].map((i) => Math.round(channel(from, i) * (1 - t) + channel(to, i) * t));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

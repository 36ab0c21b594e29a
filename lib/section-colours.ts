/** The palette a section picks from: each name is a pair of tokens in app/tokens.css, light and dark. */
export const sectionColours = [
  "crimson",
  "copper",
  "ochre",
  "forest",
  "teal",
  "blue",
  "indigo",
  "plum",
  "rose",
  "slate",
] as const;

export type SectionColour = (typeof sectionColours)[number];

export const isSectionColour = (name: string): name is SectionColour =>
  sectionColours.some((colour) => colour === name);

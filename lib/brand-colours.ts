/** The colours of app/tokens.css for what no style sheet reaches: icons, share pictures, the browser's own frame. */
import type { SectionColour } from "./section-colours";

export const paperColour = { light: "#fdfcf8", dark: "#11161a" };
export const inkColour = "#14181b";
export const ruleColour = "#d6d1c3";
export const meridianColour = "#b3125f";

/** The sections' palette on the light ground. */
export const sectionHex: Record<SectionColour, string> = {
  crimson: "#a61b29",
  copper: "#964613",
  ochre: "#745400",
  forest: "#2a6534",
  teal: "#0b6464",
  blue: "#125a9f",
  indigo: "#4540a6",
  plum: "#762a7d",
  rose: "#a3254f",
  slate: "#485866",
};

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inkColour, meridianColour, paperColour, ruleColour, sectionHex } from "@/lib/brand-colours";
import { sectionColours } from "@/lib/section-colours";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];

/** The value of a colour token in a theme, as "#rrggbb". */
function colour(role: string, theme: Theme): string {
  const pair = new RegExp(`--color-${role}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const value = pair?.[theme === "light" ? 1 : 2];
  if (value === undefined) throw new Error(`no token --color-${role} of two colours`);
  return value;
}

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(role: string, ground: string, theme: Theme): number {
  const [darker = 0, lighter = 0] = [role, ground]
    .map((name) => luminance(colour(name, theme)))
    .sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

// WCAG 1.4.3: 4.5 for text
const text = ["ink", "ink-soft", "ink-faint", "meridian", ...sectionColours];
for (const theme of themes) {
  for (const ground of ["paper", "panel"]) {
    test.each(text)(`%s is legible on ${ground} in the ${theme} theme`, (role) => {
      expect(contrast(role, ground, theme)).toBeGreaterThanOrEqual(4.5);
    });
  }

  // WCAG 1.4.11: 3 for the edges of controls
  test(`the edges of fields are seen on paper in the ${theme} theme`, () => {
    expect(contrast("control", "paper", theme)).toBeGreaterThanOrEqual(3);
  });
}

test("what no style sheet reaches has the colours of the style sheet", () => {
  const light = { paper: paperColour.light, ink: inkColour, rule: ruleColour, meridian: meridianColour, ...sectionHex };
  for (const [role, value] of Object.entries(light)) expect(value, role).toBe(colour(role, "light"));
  expect(paperColour.dark).toBe(colour("paper", "dark"));
});

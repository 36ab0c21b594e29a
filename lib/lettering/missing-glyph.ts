import sharp from "sharp";
import { configureFonts } from "./font-config";

const faint = 60; // of 255: less is the soft edge of a stroke

/**
 * True where a text drawn by Pango, as a PNG, has the box that stands for a missing glyph: a frame with ink on all four
 * sides, and hollow. Pango draws a mark of its own beside a dotted circle, which may have a glyph. A
 * picture without ink is missing one, too.
 */
export async function isMissingGlyph(png: Buffer): Promise<boolean> {
  const { data, info } = await sharp(png).extractChannel("alpha").raw().toBuffer({ resolveWithObject: true });
  const isInk = (x: number, y: number) => (data[y * info.width + x] ?? 0) > faint;
  const all = (length: number) => Array.from({ length }, (_, at) => at);
  const columns = all(info.width).filter((x) => all(info.height).some((y) => isInk(x, y)));
  const isBox = (columns: number[]): boolean => {
    const rows = all(info.height).filter((y) => columns.some((x) => isInk(x, y)));
    const [left = 0, right = 0, top = 0, bottom = 0] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
    const isFramed = columns.every((x) => isInk(x, top) && isInk(x, bottom));
    const isHollow = rows.some((y) => columns.some((x) => !isInk(x, y)));
    return isFramed && isHollow && rows.every((y) => isInk(left, y) && isInk(right, y));
  };
  return columns.length === 0 || neighbours(columns).some(isBox);
}

/** Numbers in order, in groups without a gap. */
function neighbours(numbers: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const number of numbers) {
    const last = groups.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else groups.push([number]);
  }
  return groups;
}

const answers = new Map<string, Promise<boolean>>();

/** Whether a font of the system's draws a character that none of our faces has. */
export function systemDraws(character: string): Promise<boolean> {
  const known = answers.get(character);
  if (known) return known;
  const answer = drawnAlone(character).then(
    async (png) => !(await isMissingGlyph(png)),
    () => false, // Pango refuses what has no ink at all
  );
  answers.set(character, answer);
  return answer;
}

async function drawnAlone(character: string): Promise<Buffer> {
  await configureFonts();
  const text = `<span size="40960">${character.replace(/[&<>]/g, "")}</span>`;
  return sharp({ text: { text, rgba: true, dpi: 72 } })
    .png()
    .toBuffer();
}

import sharp from "sharp";

const faint = 60; // of 255: less is the soft edge of a stroke

/**
 * True where a text drawn by Pango, as a PNG, is the box that stands for a missing glyph: a frame with ink on
 * all four sides. A picture without ink is one, too.
 */
export async function isMissingGlyph(png: Buffer): Promise<boolean> {
  const { data, info } = await sharp(png).extractChannel("alpha").raw().toBuffer({ resolveWithObject: true });
  const isInk = (x: number, y: number) => (data[y * info.width + x] ?? 0) > faint;
  const all = (length: number) => Array.from({ length }, (_, at) => at);
  const columns = all(info.width).filter((x) => all(info.height).some((y) => isInk(x, y)));
  const rows = all(info.height).filter((y) => all(info.width).some((x) => isInk(x, y)));
  const [left = 0, right = 0, top = 0, bottom = 0] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
  const isFramed = columns.every((x) => isInk(x, top) && isInk(x, bottom));
  return isFramed && rows.every((y) => isInk(left, y) && isInk(right, y));
}

const answers = new Map<string, Promise<boolean>>();

/** Whether a font of the system's draws a letter that none of our faces has. */
export function systemDraws(letter: string): Promise<boolean> {
  const known = answers.get(letter);
  if (known) return known;
  const answer = drawnAlone(letter).then(
    async (png) => !(await isMissingGlyph(png)),
    () => false, // Pango refuses what has no ink at all
  );
  answers.set(letter, answer);
  return answer;
}

const drawnAlone = (letter: string): Promise<Buffer> =>
  sharp({ text: { text: `<span size="40960">${letter.replace(/[&<>]/g, "")}</span>`, rgba: true, dpi: 72 } })
    .png()
    .toBuffer();

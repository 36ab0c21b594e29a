/** Which characters a font file has a glyph for, by its `cmap` table: https://learn.microsoft.com/typography/opentype/spec/cmap */

const headerLength = 12;
const recordLength = 16;

/** Tells of a code point whether the TrueType file has a glyph of its own for it, other than the one for missing ones. */
export function characterMap(font: Buffer): (codePoint: number) => boolean {
  const cmap = tableOf(font, "cmap");
  if (!cmap) return () => false;
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.readUInt32BE(4 + at * 8 + 4));
  const readers = subtables.flatMap((offset) => {
    const subtable = cmap.subarray(offset);
    const format = subtable.readUInt16BE(0);
    if (format === 12) return [glyphInGroups(subtable)];
    return format === 4 ? [glyphInSegments(subtable)] : [];
  });
  return (codePoint) => readers.some((glyphOf) => glyphOf(codePoint) !== 0);
}

function tableOf(font: Buffer, tag: string): Buffer | null {
  for (let at = headerLength; at < headerLength + font.readUInt16BE(4) * recordLength; at += recordLength) {
    if (font.toString("latin1", at, at + 4) !== tag) continue;
    const offset = font.readUInt32BE(at + 8);
    return font.subarray(offset, offset + font.readUInt32BE(at + 12));
  }
  return null;
}

type GlyphOf = (codePoint: number) => number; // 0: the glyph for missing characters

/** Format 12: groups of a first and a last character and the first one's glyph. */
function glyphInGroups(subtable: Buffer): GlyphOf {
  const groups = Array.from({ length: subtable.readUInt32BE(12) }, (_, index) => {
    const at = 16 + index * 12;
    return { from: subtable.readUInt32BE(at), to: subtable.readUInt32BE(at + 4), glyph: subtable.readUInt32BE(at + 8) };
  });
  return (codePoint) => {
    const group = groups.find(({ from, to }) => from <= codePoint && codePoint <= to);
    return group ? group.glyph + codePoint - group.from : 0;
  };
}

/** Format 4: segments, each with a shift of its characters or a list of their glyphs. */
function glyphInSegments(subtable: Buffer): GlyphOf {
  const length = subtable.readUInt16BE(6); // bytes of each of the four arrays
  const [ends, starts, shifts, offsets] = [14, 16 + length, 16 + 2 * length, 16 + 3 * length];
  return (codePoint) => {
    for (let at = 0; at < length; at += 2) {
      if (codePoint > subtable.readUInt16BE(ends + at)) continue;
      const start = subtable.readUInt16BE(starts + at);
      if (codePoint < start) return 0;
      const shift = subtable.readUInt16BE(shifts + at);
      const offset = subtable.readUInt16BE(offsets + at);
      if (offset === 0) return (codePoint + shift) & 0xffff;
      const glyph = subtable.readUInt16BE(offsets + at + offset + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
    }
    return 0;
  };
}

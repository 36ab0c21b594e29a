/** Rules of capitals; scripts without them never match. */
import { checkWords } from "@/lib/messages/desk/check";
import { type Copy, drafts, type Line, type Rule } from "./finding";

const word = /[\p{L}\p{M}\p{N}]+/gu;
const slippedShift = /^\p{Lu}{2}\p{Ll}{3,}$/u; // WEdnesday
const shouted = /^\p{Lu}{5,}$/u;
// DPhil and the like are written so, and IJ is one letter of Dutch.
const writtenSo = /^(?:[BDM]Phil|[BM]Tech|[BM]Eng|MBChB|DJing|IJ\p{Ll}+)$/u;
const knownAcronyms: ReadonlySet<string> = new Set(
  "ASEAN BRICS COVID ECOWAS FRONTEX INTERPOL MERCOSUR NASDAQ UNAIDS UNCTAD UNESCO UNHCR UNICEF UNRWA".split(" "),
);
// "LONDON (AP) —": the place a report was written in.
const dateline = /^[\p{Lu}\p{M}\s.,’'-]{3,40}(?:\([^)]*\)\s*)?[—–-]/u;

const timesOf = (lines: Line[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const { text } of lines) {
    for (const [found] of text.matchAll(word)) times.set(found, (times.get(found) ?? 0) + 1);
  }
  return times;
};

/** "WEdnesday": a Shift held too long. A word written so three times is a name. */
export const capitalsSlipped: Rule = ({ lines }: Copy) => {
  const times = timesOf(lines);
  const draft = drafts("capitals-slipped", "warning");
  return lines.flatMap(({ text, place }) =>
    [...text.matchAll(word)].flatMap(([found]) => {
      if (!slippedShift.test(found) || writtenSo.test(found) || (times.get(found) ?? 0) >= 3) return [];
      const mended = found.charAt(0) + found.slice(1).toLowerCase();
      return [draft(place, checkWords.capitals(found), { from: found, to: mended })];
    }),
  );
};

/** Words of five or more letters all in capitals, but for known acronyms and those used more than once. */
export const capitalsShouted: Rule = ({ lines }: Copy) => {
  const times = timesOf(lines);
  const draft = drafts("capitals-shouted", "warning");
  const isShouted = (found: string) => shouted.test(found) && !knownAcronyms.has(found) && times.get(found) === 1;
  return lines.flatMap(({ text, place }) => {
    // A kicker may be set in capitals.
    if (place.kind === "field" && place.field === "kicker") return [];
    const prose = text.replace(dateline, "").replace(/\(\p{Lu}+\)/gu, ""); // an acronym where it is explained
    const found = (prose.match(word) ?? []).filter(isShouted);
    const list = found.map((each) => `“${each}”`).join(", ");
    return found.length > 0 ? [draft(place, checkWords.capitalsList(list))] : [];
  });
};

/** Invented news from a small grammar: readable, varied, and plainly about nowhere. */
import type { BodyDocument } from "../../lib/body/schema";
import { phrasesOf, type StoryLanguage } from "./languages";

export type Random = () => number; // 0 to 1

/** A random sequence that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const starts = [
  "Var",
  "Tel",
  "Or",
  "Kes",
  "Mar",
  "Lun",
  "Ash",
  "Bren",
  "Cor",
  "Dol",
  "Esk",
  "Fen",
  "Gal",
  "Hol",
  "Ist",
];
const ends = [
  "mouth",
  "holm",
  "dale",
  "ava",
  "enna",
  "stead",
  "ford",
  "mere",
  "wick",
  "ora",
  "antis",
  "burgh",
  "haven",
];
const first = ["Alma", "Bela", "Ciro", "Dalia", "Emre", "Fatou", "Goran", "Hana", "Ivo", "Jun", "Kaya", "Lior", "Mina"];
const last = ["Okoro", "Lindvall", "Sato", "Marek", "Duarte", "Halim", "Voss", "Petrak", "Amani", "Rowe", "Castel"];

/** One of many, as the few are chosen most: the n-th about a n-th as often as the first (Zipf's law). */
export const popular = <T>(from: readonly T[], random: Random): T | undefined =>
  from[Math.floor((from.length + 1) ** random()) - 1];

export type Story = { headline: string; standfirst: string; dateline: string; body: BodyDocument };

/** A story; the next numbers of the sequence decide it. */
export function story(random: Random, language: StoryLanguage = "en"): Story {
  const { headlines, sentences, lists } = phrasesOf[language];
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";
  const number = (least: number, most: number): string => String(least + Math.floor(random() * (most - least + 1)));
  const town = () => pick(starts) + pick(ends);
  const [place, what] = [town(), pick(lists["what"] ?? [])];
  const blanks: Record<string, () => string> = {
    place: () => place,
    what: () => what,
    town,
    person: () => `${pick(first)} ${pick(last)}`,
    few: () => number(3, 9),
    many: () => number(12, 90),
  };
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => blanks[name]?.() ?? pick(lists[name] ?? []));
  const between = language === "ja" ? "" : " ";
  const twoSentences = () => [fill(pick(sentences)), fill(pick(sentences))].join(between);
  const paragraphs = Array.from({ length: 3 + Math.floor(12 * random() ** 2) }, twoSentences);
  return {
    headline: fill(pick(headlines)),
    standfirst: twoSentences(),
    dateline: place,
    body: {
      type: "doc",
      content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
    },
  };
}

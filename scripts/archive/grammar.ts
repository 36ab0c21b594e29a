/** Invented news from a small grammar: readable, varied, and plainly about nowhere. */
import type { BodyDocument } from "../../lib/body/schema";

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
const bodies = ["council", "port authority", "water board", "transport office", "hospital trust", "growers’ union"];
const roles = ["its chair", "the engineer in charge", "a spokesman", "the treasurer", "the head of planning"];
const verbs = [
  "approves",
  "delays",
  "reopens",
  "cuts",
  "extends",
  "reviews",
  "abandons",
  "doubles",
  "defends",
  "sells",
];
const things = [
  "the harbour bridge",
  "its night buses",
  "the winter grain store",
  "a new reservoir",
  "its school meals",
];
const more = ["the coastal railway", "a flood wall", "the fish market", "its street lamps", "the old observatory"];
const causes = ["after a close vote", "as costs rise", "for a second year", "before the rains", "despite protests"];
const days = ["on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday"];

export type Story = { headline: string; standfirst: string; dateline: string; body: BodyDocument };

/** A story; the next numbers of the sequence decide it. */
export function story(random: Random): Story {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";
  const number = (least: number, most: number): string =>
    (least + Math.floor(random() * (most - least))).toLocaleString("en");
  const town = () => pick(starts) + pick(ends);
  const person = () => `${pick(first)} ${pick(last)}`;

  const [place, body, thing, cause] = [town(), pick(bodies), pick([...things, ...more]), pick(causes)];
  const sentences = [
    () => `The ${body} of ${place} met ${pick(days)} and heard ${number(12, 90)} people speak on ${thing}.`,
    () => `The work would cost ${number(2, 480)} million and take ${number(2, 9)} years, its papers say.`,
    () => `“We have waited ${number(3, 30)} years for this,” said ${person()}, ${pick(roles)}.`,
    () => `${person()}, who lives in ${town()}, said that the figures had been known since spring.`,
    () => `About ${number(900, 90_000)} households are affected, most of them between ${place} and ${town()}.`,
    () => `A report by ${person()} found that ${number(11, 88)} per cent of it could be paid for out of tolls.`,
    () => `In ${town()} a like plan failed ${pick(causes)}, and ${number(20, 400)} jobs went with it.`,
    () => `The ${pick(bodies)} will decide ${pick(days)}; until then nothing changes for those who use it.`,
    () => `“Nobody asked us,” said ${person()}, whose shop has stood there since the bridge was built.`,
    () => `Engineers from ${town()} will measure the ground ${pick(days)} and report within ${number(3, 14)} weeks.`,
  ];
  const sentence = () => (sentences[Math.floor(random() * sentences.length)] ?? (() => ""))();
  const paragraphs = Array.from({ length: 5 + Math.floor(random() * 4) }, () => `${sentence()} ${sentence()}`);
  return {
    headline: `${place} ${pick(verbs)} ${thing} ${cause}`,
    standfirst: `${sentence()} ${sentence()}`,
    dateline: place,
    body: {
      type: "doc",
      content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
    },
  };
}

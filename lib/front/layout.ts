import type { Fill } from "./document";

/** A slot as its page draws it: how many stories it shows, and the rule that fills it unless its editors say another. */
export type SlotLayout = { key: string; name: string; size: number; fill: Fill };

type Named = { id: string; name: string };

const newest: Fill = { kind: "newest" };

/** The slot of a section's block. */
export const blockKey = (sectionId: string): string => `section:${sectionId}`;

const blocksOf = (sections: readonly Named[], size: number): SlotLayout[] =>
  sections.map(({ id, name }) => ({ key: blockKey(id), name, size, fill: newest }));

/** Home's slots in the page's order: a block for each top section, opinion after the second. */
export function homeLayout(topSections: readonly Named[]): SlotLayout[] {
  const blocks = blocksOf(topSections, 5);
  return [
    { key: "lead", name: "Lead", size: 1, fill: newest },
    { key: "secondary", name: "Secondary", size: 4, fill: newest },
    { key: "strip", name: "Strip", size: 3, fill: newest },
    ...blocks.slice(0, 2),
    { key: "opinion", name: "Opinion pieces", size: 4, fill: newest },
    ...blocks.slice(2),
    { key: "dontMiss", name: "Don’t miss", size: 4, fill: { kind: "mostRead" } },
  ];
}

/** A section's slots in the page's order: a block for each of its subsections. */
export const sectionLayout = (subsections: readonly Named[]): SlotLayout[] => [
  { key: "lead", name: "Lead", size: 1, fill: newest },
  { key: "secondary", name: "Secondary", size: 3, fill: newest },
  ...blocksOf(subsections, 3),
];

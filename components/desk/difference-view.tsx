import { type ArticleDifference, type BlockDifference, isSame, type WordChange } from "@/lib/body/difference";
import { plainTextOf } from "@/lib/body/plain-text";
import type { Block } from "@/lib/body/schema";
import { articleWords } from "@/lib/messages/desk/article";
import { blockNames, fieldNames } from "@/lib/messages/desk/names";

type DifferenceViewProps = { difference: ArticleDifference; language: string };

/** Two versions beside each other in one text: what was taken out struck through, what came in underlined. */
export function DifferenceView({ difference, language }: DifferenceViewProps) {
  const { fields, blocks } = difference;
  if (isSame(difference)) return <p className="mt-2">{articleWords.noDifferences}</p>;
  return (
    <div className="mt-3 grid gap-3" lang={language}>
      {fields.map(({ field, words }) => (
        <div key={field}>
          <p className="label" lang="en">
            {fieldNames[field]}
          </p>
          <p className="font-serif text-note">
            <Words words={words} />
          </p>
        </div>
      ))}
      <div className="grid gap-2 font-serif text-note">
        {blocks.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it stands
          <BlockView key={index} difference={each} />
        ))}
      </div>
    </div>
  );
}

function BlockView({ difference }: { difference: BlockDifference }) {
  switch (difference.kind) {
    case "same":
      return <p className="line-clamp-1 text-ink-faint">{textOf(difference.block)}</p>;
    case "added":
      return <ins className="bg-good/15 whitespace-pre-line">{textOf(difference.block)}</ins>;
    case "removed":
      return <del className="bg-bad/15 whitespace-pre-line">{textOf(difference.block)}</del>;
    case "changed":
      return (
        <p>
          <Words words={difference.words} />
        </p>
      );
  }
}

function Words({ words }: { words: WordChange[] }) {
  return words.map(({ kind, text }, index) => {
    const key = `${index}${kind}`;
    if (kind === "added")
      return (
        <ins key={key} className="bg-good/15">
          {text}
        </ins>
      );
    if (kind === "removed")
      return (
        <del key={key} className="bg-bad/15">
          {text}
        </del>
      );
    return <span key={key}>{text}</span>;
  });
}

/** The block's words; the name of its kind where it has none. */
const textOf = (block: Block): string =>
  plainTextOf({ type: "doc", content: [block] }) || `[${blockNames[block.type]}]`;

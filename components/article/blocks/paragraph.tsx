import type { BlockOf } from "@/lib/body/schema";
import { InlineText } from "../inline-text";

type ParagraphProps = { block: BlockOf<"paragraph">; dateline?: string | null };

/** A paragraph; the first may open with the place of the report. An empty one is left out. */
export function Paragraph({ block, dateline = null }: ParagraphProps) {
  if (block.content.length === 0) return null;
  return (
    <p>
      {dateline !== null && (
        <>
          <span className="font-sans text-label font-semibold">{dateline}</span>
          <span aria-hidden="true" className="mx-2 inline-block w-5 border-t-2 border-meridian align-[0.25em]" />
          <span className="sr-only">: </span>
        </>
      )}
      <InlineText content={block.content} />
    </p>
  );
}

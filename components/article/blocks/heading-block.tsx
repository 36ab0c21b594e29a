import type { BlockOf } from "@/lib/body/schema";
import { InlineText } from "../inline-text";

type HeadingBlockProps = { block: BlockOf<"heading">; id: string | undefined };

/** A crosshead, hung on the page's meridian by a tick. */
export function HeadingBlock({ block, id }: HeadingBlockProps) {
  if (block.content.length === 0) return null;
  return block.attrs.level === 2 ? (
    <h2 id={id} className="hung mt-10 text-headline-md font-semibold">
      <InlineText content={block.content} />
    </h2>
  ) : (
    <h3 id={id} className="mt-8 text-headline-sm font-semibold">
      <InlineText content={block.content} />
    </h3>
  );
}

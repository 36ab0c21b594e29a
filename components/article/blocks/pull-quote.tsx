import type { BlockOf } from "@/lib/body/schema";
import { InlineText } from "../inline-text";
import { Attribution } from "./attribution";

/** A line taken out of the text and set large; stands in the margin where there is one. */
export function PullQuote({ block }: { block: BlockOf<"pullQuote"> }) {
  if (block.content.length === 0) return null;
  return (
    <figure className="margin-note my-8 border-t-3 border-section pt-3">
      <blockquote className="text-headline-md text-balance text-section">
        <InlineText content={block.content} />
      </blockquote>
      <Attribution name={block.attrs.attribution} />
    </figure>
  );
}

import type { BlockOf } from "@/lib/body/schema";
import { InlineText } from "../inline-text";
import { numbered } from "../numbered";
import { Attribution } from "./attribution";

/** Words of another, at length. */
export function Quote({ block }: { block: BlockOf<"blockquote"> }) {
  return (
    <figure className="my-8 border-s border-control ps-6">
      <blockquote className="space-y-3">
        {numbered(block.content).map(({ item, key }) => (
          <p key={key}>
            <InlineText content={item.content} />
          </p>
        ))}
      </blockquote>
      <Attribution name={block.attrs.attribution} />
    </figure>
  );
}

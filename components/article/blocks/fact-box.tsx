import { useId } from "react";
import type { BlockOf } from "@/lib/body/schema";
import { numbered } from "../numbered";
import { ListBlock } from "./list-block";
import { Paragraph } from "./paragraph";

/** What to know, on its own ground. A section, not an aside: reader modes leave asides out, and this is the story's own text. */
export function FactBox({ block }: { block: BlockOf<"factBox"> }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="my-8 break-inside-avoid border-t-3 border-section bg-panel px-5 pt-3 pb-5 text-note"
    >
      <h2 id={id} className="mb-2 font-sans text-label font-semibold text-section">
        {block.attrs.title}
      </h2>
      <div className="space-y-3">
        {numbered(block.content).map(({ item, key }) =>
          item.type === "paragraph" ? <Paragraph key={key} block={item} /> : <ListBlock key={key} block={item} />,
        )}
      </div>
    </section>
  );
}

import { useId } from "react";
import type { BlockOf } from "@/lib/body/schema";
import { numbered } from "../numbered";
import { ListBlock } from "./list-block";
import { Paragraph } from "./paragraph";

/** What to know, on its own ground beside the story. */
export function FactBox({ block }: { block: BlockOf<"factBox"> }) {
  const id = useId();
  return (
    <aside aria-labelledby={id} className="my-8 border-t-3 border-section bg-panel px-5 pt-3 pb-5 text-note">
      <h2 id={id} className="mb-2 font-sans text-label font-semibold text-section">
        {block.attrs.title}
      </h2>
      <div className="space-y-3">
        {numbered(block.content).map(({ item, key }) =>
          item.type === "paragraph" ? <Paragraph key={key} block={item} /> : <ListBlock key={key} block={item} />,
        )}
      </div>
    </aside>
  );
}

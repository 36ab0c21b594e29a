import type { BlockOf, ListItem } from "@/lib/body/schema";
import { InlineText } from "../inline-text";
import { numbered } from "../numbered";

type ListBlockProps = { block: BlockOf<"bulletList"> | BlockOf<"orderedList"> };

/** A list of either kind, lists within lists included. */
export function ListBlock({ block }: ListBlockProps) {
  const items = numbered(block.content).map(({ item, key }) => (
    <li key={key} className="ps-1">
      <ItemContent item={item} />
    </li>
  ));
  return block.type === "orderedList" ? (
    <ol
      start={block.attrs.start}
      className="list-decimal space-y-2 ps-7 marker:font-sans marker:text-label marker:text-section"
    >
      {items}
    </ol>
  ) : (
    <ul className="list-[square] space-y-2 ps-6 marker:text-section">{items}</ul>
  );
}

function ItemContent({ item }: { item: ListItem }) {
  return numbered(item.content).map(({ item: part, key }) =>
    part.type === "paragraph" ? (
      <p key={key}>
        <InlineText content={part.content} />
      </p>
    ) : (
      <ListBlock key={key} block={part} />
    ),
  );
}

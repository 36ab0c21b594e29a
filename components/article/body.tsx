import type { Block, BodyDocument } from "@/lib/body/schema";
import type { Card, Picture, Site } from "@/lib/paper/shapes";
import { AlsoRead } from "./also-read";
import { Divider } from "./blocks/divider";
import { EmbedBlock } from "./blocks/embed-block";
import { FactBox } from "./blocks/fact-box";
import { FigureBlock } from "./blocks/figure-block";
import { Gallery } from "./blocks/gallery";
import { HeadingBlock } from "./blocks/heading-block";
import { ListBlock } from "./blocks/list-block";
import { Paragraph } from "./blocks/paragraph";
import { Plates } from "./blocks/plates";
import { PullQuote } from "./blocks/pull-quote";
import { Quote } from "./blocks/quote";
import { TableBlock } from "./blocks/table-block";
import { headingIds } from "./heading-ids";
import { numbered } from "./numbered";
import type { PlaceOfPlates } from "./places-of-plates";

type BodyProps = {
  body: BodyDocument;
  site: Site;
  /** What figures and "also read" cards point to, by id; what is missing is left out. */
  pictures?: Readonly<Record<string, Picture>>;
  alsoRead?: Readonly<Record<string, Card>>;
  /** The place the report was written: opens the first paragraph. */
  dateline?: string | null;
  /** Where the pictures are the story: which of them each block begins with. */
  plates?: ReadonlyMap<number, PlaceOfPlates> | null;
};

/** The blocks of an article or a standing page, for a parent with the class "flow". */
export function Body({ body, site, pictures = {}, alsoRead = {}, dateline = null, plates = null }: BodyProps) {
  const ids = headingIds(body.content);
  const opening = body.content.findIndex((block) => block.type === "paragraph");
  return numbered(body.content).map(({ item, key }, place) => (
    <BlockOfAnyKind
      key={key}
      block={item}
      site={site}
      pictures={pictures}
      alsoRead={alsoRead}
      headingId={ids.get(place)}
      dateline={place === opening ? dateline : null}
      plates={plates?.get(place) ?? null}
    />
  ));
}

type BlockProps = Required<Omit<BodyProps, "body" | "plates">> & {
  block: Block;
  headingId: string | undefined;
  plates: PlaceOfPlates | null;
};

function BlockOfAnyKind({ block, site, pictures, alsoRead, headingId, dateline, plates }: BlockProps) {
  if (plates !== null) return <Plates place={plates} site={site} />;
  switch (block.type) {
    case "paragraph":
      return <Paragraph block={block} dateline={dateline} />;
    case "heading":
      return <HeadingBlock block={block} id={headingId} />;
    case "bulletList":
    case "orderedList":
      return <ListBlock block={block} />;
    case "blockquote":
      return <Quote block={block} />;
    case "pullQuote":
      return <PullQuote block={block} />;
    case "figure":
      return <FigureBlock block={block} picture={pictures[block.attrs.mediaId]} />;
    case "gallery":
      return <Gallery block={block} pictures={pictures} site={site} />;
    case "table":
      return <TableBlock block={block} site={site} />;
    case "factBox":
      return <FactBox block={block} />;
    case "embed":
      return <EmbedBlock block={block} site={site} />;
    case "alsoRead":
      return <AlsoRead card={alsoRead[block.attrs.articleId]} site={site} />;
    case "horizontalRule":
      return <Divider />;
  }
}

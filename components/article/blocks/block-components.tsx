import type { ReactNode } from "react";
import type { AnyBlock } from "@/lib/body/blocks";
import type { BlockKind, BlockOf } from "@/lib/body/schema";
import type { Card, Picture, Site } from "@/lib/paper/shapes";
import { AlsoRead } from "../also-read";
import { Divider } from "./divider";
import { EmbedBlock } from "./embed-block";
import { FactBox } from "./fact-box";
import { FigureBlock } from "./figure-block";
import { Gallery } from "./gallery";
import { HeadingBlock } from "./heading-block";
import { ListBlock } from "./list-block";
import { Paragraph } from "./paragraph";
import { PullQuote } from "./pull-quote";
import { Quote } from "./quote";
import { TableBlock } from "./table-block";

/** What a block may need of the page that it is on. */
export type PageOfBlock = {
  site: Site;
  /** What figures and "also read" cards point to, by id; what is missing is left out. */
  pictures: Readonly<Record<string, Picture>>;
  alsoRead: Readonly<Record<string, Card>>;
  headingId: string | undefined;
  /** The place the report was written, for the first paragraph. */
  dateline: string | null;
};

type Render<K extends BlockKind> = (block: BlockOf<K>, page: PageOfBlock) => ReactNode;

const list = (block: BlockOf<"bulletList" | "orderedList">): ReactNode => <ListBlock block={block} />;

/** The component of each kind of block. It does not compile while one is missing. */
const components: { readonly [K in BlockKind]: Render<K> } = {
  paragraph: (block, { dateline }) => <Paragraph block={block} dateline={dateline} />,
  heading: (block, { headingId }) => <HeadingBlock block={block} id={headingId} />,
  bulletList: list,
  orderedList: list,
  blockquote: (block) => <Quote block={block} />,
  pullQuote: (block) => <PullQuote block={block} />,
  figure: (block, { pictures }) => <FigureBlock block={block} picture={pictures[block.attrs.mediaId]} />,
  gallery: (block, { pictures, site }) => <Gallery block={block} pictures={pictures} site={site} />,
  table: (block, { site }) => <TableBlock block={block} site={site} />,
  factBox: (block) => <FactBox block={block} />,
  embed: (block, { site }) => <EmbedBlock block={block} site={site} />,
  alsoRead: (block, { alsoRead, site }) => <AlsoRead card={alsoRead[block.attrs.articleId]} site={site} />,
  horizontalRule: () => <Divider />,
};

/** A block of any kind as readers see it. */
export function renderBlock<K extends BlockKind>(block: AnyBlock<K>, page: PageOfBlock): ReactNode {
  return components[block.type](block, page);
}

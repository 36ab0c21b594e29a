/** The pieces that the Markdown tree (mdast) of a body is made of. */
import type { BlockContent, PhrasingContent } from "mdast";

export const text = (value: string): PhrasingContent => ({ type: "text", value });

export const strong = (children: PhrasingContent[]): PhrasingContent => ({ type: "strong", children });

export const paragraphOf = (children: PhrasingContent[]): BlockContent => ({ type: "paragraph", children });

/** A paragraph of plain text; none where there is no text. */
export const plainParagraph = (value: string | null): BlockContent[] => (value ? [paragraphOf([text(value)])] : []);

/** A quotation, and who said it where that is known. */
export const quoteOf = (children: BlockContent[], attribution: string | null): BlockContent => ({
  type: "blockquote",
  children: [...children, ...plainParagraph(attribution && `— ${attribution}`)],
});

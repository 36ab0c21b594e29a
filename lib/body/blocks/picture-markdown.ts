import type { BlockContent } from "mdast";
import { joinTexts } from "../join-text";
import { paragraphOf, plainParagraph } from "../markdown-parts";
import type { MarkdownTools } from "./block-definition";

type PictureInBody = { mediaId: string; caption: string | null };

/** A picture, and its caption and credit below it; nothing where the picture is gone. */
export function pictureMarkdown({ mediaId, caption }: PictureInBody, { picture }: MarkdownTools): BlockContent[] {
  const found = picture(mediaId);
  if (!found) return [];
  const words = joinTexts([caption ?? found.caption, found.credit]);
  return [paragraphOf([{ type: "image", url: found.address, alt: found.alt }]), ...plainParagraph(words)];
}

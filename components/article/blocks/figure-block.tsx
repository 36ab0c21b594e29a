import { Picture } from "@/components/story/picture";
import type { BlockOf } from "@/lib/body/schema";
import type { Picture as PictureShape } from "@/lib/paper/shapes";
import { Caption } from "../caption";

type FigureBlockProps = { block: BlockOf<"figure">; picture: PictureShape | undefined };

/** A picture in the text, as wide as the text or as the page; nothing where the picture is gone. */
export function FigureBlock({ block, picture }: FigureBlockProps) {
  if (picture === undefined) return null;
  const isWide = block.attrs.size === "wide";
  return (
    <figure className={`my-8 ${isWide ? "breakout" : ""}`}>
      <Picture
        picture={picture}
        sizes={isWide ? "(min-width: 80rem) 58rem, 100vw" : "(min-width: 44rem) 41rem, 100vw"}
        shape="natural"
      />
      <Caption picture={picture} caption={block.attrs.caption} />
    </figure>
  );
}

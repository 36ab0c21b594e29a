import { Picture } from "@/components/story/picture";
import type { Picture as PictureShape } from "@/lib/paper/shapes";
import { Caption } from "./caption";

/** The story's first picture over the width of the page's story side; nothing where there is none. */
export function LeadPicture({ picture }: { picture: PictureShape | null }) {
  if (picture === null) return null;
  return (
    <figure className="breakout mb-8 max-lg:-mx-(--gutter) max-lg:[&>figcaption]:px-(--gutter)">
      <Picture
        picture={picture}
        sizes="(min-width: 80rem) 58rem, (min-width: 64rem) 75vw, 100vw"
        shape="wide"
        priority
      />
      <Caption picture={picture} />
    </figure>
  );
}

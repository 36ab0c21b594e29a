import { Picture } from "@/components/story/picture";
import type { BlockOf } from "@/lib/body/schema";
import { words } from "@/lib/messages";
import type { Picture as PictureShape, Site } from "@/lib/paper/shapes";
import { Caption } from "../caption";

type GalleryProps = { block: BlockOf<"gallery">; pictures: Readonly<Record<string, PictureShape>>; site: Site };

/** Several pictures: the first over the width, the others in pairs. Pictures that are gone are left out. */
export function Gallery({ block, pictures, site }: GalleryProps) {
  const shown = block.attrs.items.flatMap(({ mediaId, caption }) => {
    const picture = pictures[mediaId];
    return picture === undefined ? [] : [{ picture, caption }];
  });
  if (shown.length === 0) return null;
  // the first takes the width alone where the rest make pairs
  const isOdd = shown.length % 2 === 1;
  return (
    <section aria-label={words(site.language).gallery(shown.length)} className="breakout my-8">
      <div className="grid gap-x-(--gutter) gap-y-6 sm:grid-cols-2">
        {shown.map(({ picture, caption }, index) => {
          const isFull = isOdd && index === 0;
          return (
            <figure key={picture.hash} className={isFull ? "sm:col-span-2" : ""}>
              <Picture
                picture={picture}
                sizes={
                  isFull
                    ? "(min-width: 80rem) 58rem, 100vw"
                    : "(min-width: 80rem) 28rem, (min-width: 40rem) 50vw, 100vw"
                }
              />
              <Caption picture={picture} caption={caption} />
            </figure>
          );
        })}
      </div>
    </section>
  );
}

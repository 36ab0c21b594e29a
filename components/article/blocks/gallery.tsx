import { Picture } from "@/components/story/picture";
import type { BlockOf } from "@/lib/body/schema";
import { words } from "@/lib/messages";
import type { Picture as PictureShape, Site } from "@/lib/paper/shapes";
import { Caption } from "../caption";
import { numbered } from "../numbered";
import { Enlargeable, viewerWords } from "./enlargeable";

type GalleryProps = { block: BlockOf<"gallery">; pictures: Readonly<Record<string, PictureShape>>; site: Site };

const stripHeight = 30; // rem: see `reel` in app/globals.css

/** Several pictures in a strip of one height, drawn along by hand. Pictures that are gone are left out. */
export function Gallery({ block, pictures, site }: GalleryProps) {
  const shown = block.attrs.items.flatMap(({ mediaId, caption }) => {
    const picture = pictures[mediaId];
    return picture === undefined ? [] : [{ picture, caption }];
  });
  if (shown.length === 0) return null;
  const { gallery, placeInGallery, previousPicture, nextPicture } = words(site.language);
  const isAlone = shown.length === 1;
  const name = gallery(shown.length);
  return (
    <section aria-label={name} className="breakout my-8" {...viewerWords(site)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard */}
      <ul className="reel" tabIndex={0} aria-label={name} data-previous={previousPicture} data-next={nextPicture}>
        {numbered(shown).map(({ item: { picture, caption }, key }, index) => (
          <li key={key}>
            <figure>
              <Enlargeable picture={picture} site={site}>
                <Picture picture={picture} sizes={sizesOf(picture)} shape="natural" />
              </Enlargeable>
              <Caption
                picture={picture}
                caption={caption}
                {...(isAlone ? {} : { place: placeInGallery(index + 1, shown.length) })}
              />
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sizesOf({ renditions: { full } }: PictureShape): string {
  return `(min-width: 40rem) ${Math.round((stripHeight * full.width) / full.height)}rem, 88vw`;
}

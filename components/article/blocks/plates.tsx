import { Picture } from "@/components/story/picture";
import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";
import { Caption } from "../caption";
import { numbered } from "../numbered";
import type { PlaceOfPlates } from "../places-of-plates";
import { Enlargeable } from "./enlargeable";

type PlatesProps = { place: PlaceOfPlates; site: Site; priority?: boolean };

/** Pictures that are the story: each as large as the page lets it, its words beside it where there is room. */
export function Plates({ place: { plates, first, of }, site, priority = false }: PlatesProps) {
  const { placeInGallery } = words(site.language);
  return numbered(plates).map(({ item: { picture, caption }, key }, index) => (
    <figure key={key} className="plate">
      <Enlargeable picture={picture} site={site}>
        <Picture
          picture={picture}
          sizes="(min-width: 80rem) 60rem, (min-width: 64rem) 75vw, 100vw"
          shape="natural"
          priority={priority && index === 0}
        />
      </Enlargeable>
      <Caption
        picture={picture}
        caption={caption}
        {...(of === 1 ? {} : { place: placeInGallery(first + index, of) })}
      />
    </figure>
  ));
}

import { Fragment } from "react";
import type { BodyDocument } from "@/lib/body/schema";
import { type PageOfBlock, renderBlock } from "./blocks/block-components";
import { Plates } from "./blocks/plates";
import { headingIds } from "./heading-ids";
import { numbered } from "./numbered";
import type { PlaceOfPlates } from "./places-of-plates";

type BodyProps = Pick<PageOfBlock, "site"> &
  Partial<Pick<PageOfBlock, "pictures" | "alsoRead" | "dateline">> & {
    body: BodyDocument;
    /** Where the pictures are the story: which of them each block begins with. */
    plates?: ReadonlyMap<number, PlaceOfPlates> | null;
  };

/** The blocks of an article or a standing page, for a parent with the class "flow". */
export function Body({ body, site, pictures = {}, alsoRead = {}, dateline = null, plates = null }: BodyProps) {
  const ids = headingIds(body.content);
  const opening = body.content.findIndex((block) => block.type === "paragraph");
  return numbered(body.content).map(({ item, key }, place) => {
    const platesHere = plates?.get(place);
    const page: PageOfBlock = {
      site,
      pictures,
      alsoRead,
      headingId: ids.get(place),
      dateline: place === opening ? dateline : null,
    };
    return (
      <Fragment key={key}>{platesHere ? <Plates place={platesHere} site={site} /> : renderBlock(item, page)}</Fragment>
    );
  });
}

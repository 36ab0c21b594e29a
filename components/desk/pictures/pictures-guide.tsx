import { pictureWords } from "@/lib/messages/desk/picture";
import type { Limits } from "@/lib/pictures/inspect";
import { Guide } from "../guide";

/** How the library works, in short. */
export function PicturesGuide({ megabytes, megapixels }: Limits) {
  return (
    <Guide title={pictureWords.guide}>
      <li>{pictureWords.guideUpload(megabytes, megapixels)}</li>
      <li>{pictureWords.guideMetadata}</li>
      <li>{pictureWords.guideAlt}</li>
      <li>{pictureWords.guideCrops}</li>
      <li>{pictureWords.guideRights}</li>
      <li>{pictureWords.guideReplace}</li>
    </Guide>
  );
}

import { frontWords } from "@/lib/messages/desk/front";
import { Guide } from "../guide";

/** How fronts work, in short. */
export function FrontGuide() {
  return (
    <Guide title={frontWords.guide}>
      <li>{frontWords.guidePin}</li>
      <li>{frontWords.guideEdit}</li>
      <li>{frontWords.guideRule}</li>
      <li>{frontWords.guideStale}</li>
      <li>{frontWords.guidePreview}</li>
      <li>{frontWords.guidePublish}</li>
    </Guide>
  );
}

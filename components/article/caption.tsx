import { gapBetween } from "@/lib/body/join-text";
import type { Picture } from "@/lib/paper/shapes";

type CaptionProps = {
  picture: Picture;
  caption?: string | null;
  /** Its place among others: "3 of 7". */
  place?: string;
};

/** What a picture shows and who made it; `caption` speaks in place of the picture's own. */
export function Caption({ picture, caption = null, place }: CaptionProps) {
  const text = caption ?? picture.caption;
  if (text === "" && picture.credit === "" && place === undefined) return null;
  return (
    <figcaption className="mt-2 max-w-measure font-sans text-meta text-ink-soft">
      {place !== undefined && (
        <span className="tabular me-2 font-semibold text-section" data-place>
          {place}
        </span>
      )}
      {text}
      {gapBetween(text, picture.credit)}
      {picture.credit !== "" && (
        <span dir="auto" className="text-ink-faint">
          {picture.credit}
        </span>
      )}
    </figcaption>
  );
}

import type { Picture } from "@/lib/paper/shapes";

type CaptionProps = { picture: Picture; caption?: string | null };

/** What a picture shows and who made it; `caption` speaks in place of the picture's own. */
export function Caption({ picture, caption = null }: CaptionProps) {
  const text = caption ?? picture.caption;
  if (text === "" && picture.credit === "") return null;
  return (
    <figcaption className="mt-2 max-w-measure font-sans text-meta text-ink-soft">
      {text} {picture.credit !== "" && <span className="text-ink-faint">{picture.credit}</span>}
    </figcaption>
  );
}

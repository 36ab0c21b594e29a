import type { Picture as PictureShape } from "@/lib/paper/shapes";
import { type RenditionFormat, type RenditionName, renditionPath } from "@/lib/pictures/renditions";

/** `natural` shows the whole picture; the others the crop that editors chose for the shape. */
type PictureShapeName = "natural" | "picture" | "wide" | "square";

type PictureProps = {
  picture: PictureShape;
  /** How wide it stands, for the browser's choice of file: the `sizes` attribute. */
  sizes: string;
  shape?: PictureShapeName;
  /** The page's largest picture: fetched first and at once. One a page. */
  priority?: boolean;
  /** Says nothing that the words beside it don't: left out by screen readers. */
  isDecorative?: boolean;
  className?: string;
};

const shapes: Record<PictureShapeName, { name: RenditionName; aspect: string }> = {
  natural: { name: "full", aspect: "h-auto" },
  picture: { name: "4x3", aspect: "aspect-picture" },
  wide: { name: "16x9", aspect: "aspect-wide" },
  square: { name: "1x1", aspect: "aspect-square" },
};

/** A picture in the files made of it: AVIF where the browser knows it, else WebP, else JPEG. */
export function Picture({
  picture,
  sizes,
  shape = "picture",
  priority = false,
  isDecorative = false,
  className = "",
}: PictureProps) {
  const { hash, renditions, colour, alt } = picture;
  const { name, aspect } = shapes[shape];
  const { key, width, height, widths, jpeg } = renditions[name];
  const files = (format: RenditionFormat): string =>
    widths.map((each) => `${renditionPath(hash, key, each, format)} ${each}w`).join(", ");
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={files("avif")} sizes={sizes} />
      <source type="image/webp" srcSet={files("webp")} sizes={sizes} />
      <img
        src={renditionPath(hash, key, jpeg, "jpg")}
        width={width}
        height={height}
        alt={isDecorative ? "" : alt}
        data-hold={colour}
        decoding={priority ? "sync" : "async"}
        loading={priority ? "eager" : "lazy"}
        {...(priority ? { fetchPriority: "high" as const } : {})}
        className={`placeholder block w-full object-cover ${aspect} ${className}`}
      />
    </picture>
  );
}

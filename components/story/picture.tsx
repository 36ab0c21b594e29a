import type { Picture as PictureShape } from "@/lib/paper/shapes";
import { mediaPath } from "@/lib/urls";

/** `natural` keeps the picture's own proportions; the others crop around its focal point. */
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

const shapes: Record<PictureShapeName, { crop: string; ratio: number | null }> = {
  natural: { crop: "h-auto", ratio: null },
  picture: { crop: "aspect-picture object-cover", ratio: 3 / 2 },
  wide: { crop: "aspect-wide object-cover", ratio: 16 / 9 },
  square: { crop: "aspect-square object-cover", ratio: 1 },
};

const focalX = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"].map((step) => `focal-x-${step}`);
const focalY = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"].map((step) => `focal-y-${step}`);
const step = (share: number): number => Math.min(10, Math.max(0, Math.round(share * 10)));

/** A picture in the widths it was rendered in; nothing where there is no rendition. */
export function Picture({
  picture,
  sizes,
  shape = "picture",
  priority = false,
  isDecorative = false,
  className = "",
}: PictureProps) {
  const { hash, widths, focal, colour, alt } = picture;
  // the middle rendition serves whoever doesn't read srcset
  const fallback = widths[Math.floor(widths.length / 2)];
  if (fallback === undefined) return null;
  const { crop, ratio } = shapes[shape];
  const file = (width: number): string => mediaPath(hash, `${width}.webp`);
  return (
    <img
      src={file(fallback)}
      srcSet={widths.map((width) => `${file(width)} ${width}w`).join(", ")}
      sizes={sizes}
      width={picture.width}
      height={ratio === null ? picture.height : Math.round(picture.width / ratio)}
      alt={isDecorative ? "" : alt}
      data-hold={colour}
      decoding={priority ? "sync" : "async"}
      loading={priority ? "eager" : "lazy"}
      {...(priority ? { fetchPriority: "high" as const } : {})}
      className={`focal block w-full ${crop} ${focalX[step(focal.x)]} ${focalY[step(focal.y)]} ${className}`}
    />
  );
}

import type { Picture } from "@/lib/paper/shapes";
import { thumbnailPath } from "@/lib/pictures/renditions";

type LogoProps = { logo: Picture; name: string; size: "wordmark" | "line" };

const heights = { wordmark: "h-14 sm:h-20", line: "h-9" };

/** The paper's name as it is drawn. Its place is held by its proportions until it is here. */
export function Logo({ logo, name, size }: LogoProps) {
  const { full } = logo.renditions;
  return (
    <img
      src={thumbnailPath(logo.hash, full, 640)}
      alt={name}
      width={full.width}
      height={full.height}
      decoding="sync"
      className={`block w-auto max-w-full object-contain object-left rtl:object-right ${heights[size]}`}
    />
  );
}

import type { Picture } from "@/lib/paper/shapes";
import { mediaPath } from "@/lib/urls";

type LogoProps = { logo: Picture; name: string; size: "wordmark" | "line" };

const heights = { wordmark: "h-14 sm:h-20", line: "h-9" };

/** The paper's name as it is drawn. Its place is held by its proportions until it is here. */
export function Logo({ logo, name, size }: LogoProps) {
  const width = logo.widths.find((each) => each >= 640) ?? logo.widths.at(-1);
  if (width === undefined) return name;
  return (
    <img
      src={mediaPath(logo.hash, `${width}.webp`)}
      alt={name}
      width={logo.width}
      height={logo.height}
      decoding="sync"
      className={`block w-auto max-w-full object-contain object-left rtl:object-right ${heights[size]}`}
    />
  );
}

import type { ReactNode } from "react";
import { words } from "@/lib/messages";
import type { Picture, Site } from "@/lib/paper/shapes";
import { renditionPath } from "@/lib/pictures/renditions";

type EnlargeableProps = { picture: Picture; site: Site; children: ReactNode };

/** A picture that leads to itself at full size; public/enhance.js opens it over the page instead. */
export function Enlargeable({ picture, site, children }: EnlargeableProps) {
  const { key, widths } = picture.renditions.full;
  return (
    <a href={renditionPath(picture.hash, key, Math.max(...widths), "webp")} data-enlarge className="block">
      {children}
      <span className="sr-only">{words(site.language).enlarge}</span>
    </a>
  );
}

/** What public/enhance.js says in its view of the pictures inside. */
export function viewerWords(site: Site) {
  const { close, previousPicture, nextPicture } = words(site.language);
  return { "data-gallery": "", "data-close": close, "data-previous": previousPicture, "data-next": nextPicture };
}

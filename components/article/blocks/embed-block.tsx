import { embedOf } from "@/lib/body/embeds";
import type { BlockOf } from "@/lib/body/schema";
import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";

type EmbedBlockProps = { block: BlockOf<"embed">; site: Site };

/**
 * A page of another site: a link to it, which public/enhance.js turns into a frame when it is
 * clicked. Nothing is asked of the other site before.
 */
export function EmbedBlock({ block, site }: EmbedBlockProps) {
  const { url, title, caption } = block.attrs;
  const { provider, frame } = embedOf(url);
  const { loadFrom, loadsOnlyThen } = words(site.language);
  return (
    <figure className="my-8">
      <div className="relative flex aspect-wide print:aspect-auto flex-col justify-end gap-1 border-t-3 border-section bg-panel p-5">
        <a
          href={url}
          rel="noopener"
          {...(frame === null ? {} : { "data-frame": frame, "data-frame-title": title })}
          className="stretched text-headline-sm font-semibold text-link"
        >
          {title === "" ? loadFrom(provider) : title}
        </a>
        <p className="font-sans text-label text-ink-soft">
          {title !== "" && `${loadFrom(provider)}. `}
          {frame !== null && loadsOnlyThen(provider)}
        </p>
      </div>
      {caption !== null && <figcaption className="mt-2 font-sans text-meta text-ink-soft">{caption}</figcaption>}
    </figure>
  );
}

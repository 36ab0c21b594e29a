import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";

/** Says, over a page that is not published, that it is not. */
export function PreviewBar({ site }: { site: Site }) {
  const { notPublished } = words(site.language).preview;
  return (
    <aside aria-label={notPublished} className="border-b border-rule bg-panel print:hidden">
      <p className="page py-1.5 font-sans text-meta font-semibold text-ink-soft">{notPublished}</p>
    </aside>
  );
}

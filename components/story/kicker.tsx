import { words } from "@/lib/messages";
import type { ArticleKind, SectionLink, Site } from "@/lib/paper/shapes";

type KickerProps = {
  site: Site;
  labelled: { kind: ArticleKind; kicker: string | null; section: SectionLink };
  /** Where there is neither kicker nor kind to tell: the section's name, or nothing. */
  fallback?: "section" | "none";
};

/** The label above a headline, in its section's colour: the kicker, or else what kind of story it is. */
export function Kicker({ site, labelled, fallback = "none" }: KickerProps) {
  const { kind, kicker, section } = labelled;
  const kindLabel = kind === "news" ? null : words(site.language).kinds[kind];
  const label = kicker ?? kindLabel ?? (fallback === "section" ? section.name : null);
  if (label === null) return null;
  return (
    <p data-colour={section.colour} className="mb-1 font-sans text-meta font-semibold text-section">
      {label}
    </p>
  );
}
